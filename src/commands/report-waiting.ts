import { printError } from "./print.js";
import { describeUnfinished } from "../store/unfinished-change.js";
import { describeAction } from "../store/write-lease.js";
import type { WriteOptions } from "../store/write.js";

/** Says on standard error whom a command waits for, and what it finishes before its own change. */
export const reportWaiting: Pick<WriteOptions, "onWait" | "onUnfinished"> = {
  onWait: ({ action, by, since }) => printError(`Waiting for ${describeAction(action)} that ${by} started at ${since}\n`),
  onUnfinished: unfinished => printError(`First finishing what was begun: ${describeUnfinished(unfinished)}\n`),
};
