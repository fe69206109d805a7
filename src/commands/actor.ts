import type { Actor } from "../store/actor.js";
import { accountName } from "../store/machine.js";

/** Whoever runs this command; decisions name `by` where it is given. */
export function commandLineActor(by?: string): Actor {
  const account = accountName();
  return { name: by ?? account, via: "COMMAND_LINE", account };
}
