#!/usr/bin/env node
import "reflect-metadata";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommandLine, type Invocation } from "./commands/command-line.js";
import { leave } from "./commands/leave.js";
import { printError } from "./commands/print.js";
import { commands } from "./commands/table.js";
import { UsageError } from "./commands/usage-error.js";
import { CannotStart, Forbidden, GraphUnavailable, InvalidArgument } from "./errors.js";
import { openLog } from "./log.js";
import { projectFolder, readSettings } from "./settings.js";
import { InvalidDescription } from "./sources/description/read-description.js";

/** The settings are read when a command runs: help needs none. */
async function run({ command, operands, options }: Invocation): Promise<void> {
  const settings = readSettings(process.env);
  const log = openLog(settings.logLevel, options["json"] === true ? "stderr" : "stdout");
  const load = await command.load!(); // only commands that can be run are invoked
  await load({ settings, log, operands, options: options as never }); // the table checks that each gets the options that it declares
}

try {
  const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as { readonly version: string };
  await runCommandLine(process.argv.slice(2), { commands, version, run });
} catch (error) {
  // What the reader can do something about is said in a sentence; everything else is a bug and shows where it happened.
  const isExpected =
    [CannotStart, Forbidden, GraphUnavailable, InvalidArgument, InvalidDescription].some(kind => error instanceof kind) ||
    (error as NodeJS.ErrnoException).code === "ENOENT";
  printError(`${isExpected ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = error instanceof UsageError ? error.exitCode : 1;
  leave();
}
