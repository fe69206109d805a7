import { userInfo } from "node:os";
import type { Actor } from "../store/actor.js";

/** Whoever runs this command; decisions name `by` where it is given. */
export function commandLineActor(by?: string): Actor {
  const account = accountName();
  return { name: by ?? account, via: "COMMAND_LINE", account };
}

/** In a container, the account may have a number and no name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? "unknown"}`;
  }
}
