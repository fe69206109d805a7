import { parseArgs, type ParseArgsConfig } from "node:util";
import { CannotStart } from "../errors.js";

/** What stands behind a command, by these options; what cannot be said in this way ends with how to say it. */
export function words<Options extends NonNullable<ParseArgsConfig["options"]>>(rest: readonly string[], options: Options, usage: string) {
  try {
    return parseArgs({ args: [...rest], allowPositionals: true, options });
  } catch (error) {
    throw new CannotStart(`${(error as Error).message}\n${usage}`);
  }
}
