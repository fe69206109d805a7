import { CannotStart } from "../errors.js";

/** The command line is wrong, and nothing was done: the message says what must hold, what was got, and how to fix it. */
export class UsageError extends CannotStart {
  /** 2 is what shells use for it; a command whose own codes have another meaning for 2 gives another one. */
  constructor(
    message: string,
    readonly exitCode = 2,
  ) {
    super(message);
  }
}
