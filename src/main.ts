#!/usr/bin/env node
import "reflect-metadata";
import type { Logger } from "pino";
import { leave } from "./commands/leave.js";
import { CannotStart, GraphUnavailable } from "./errors.js";
import { openLog } from "./log.js";
import { readSettings, type Settings } from "./settings.js";
import { InvalidDescription } from "./sources/read.js";

const usage = `\
colloquia [serve]                  the service: a playground at /, GraphQL at /graphql
colloquia import [FORMAT] FILE…    takes in what files say; --help tells the formats
colloquia sources …                lists, shows and removes sources; --help tells how
colloquia dump                     the canonical dump: one fact a line, sorted
colloquia check [--repair]         every fact that is not what its records say; exit code 1 when there is one, unless it is put right
`;

type Command = (settings: Settings, log: Logger, rest: readonly string[]) => Promise<void>;
/** Each with what it needs and no other does: the service starts without the importers. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import("./commands/serve.js")).serve,
  import: async () => (await import("./commands/import.js")).importFiles,
  sources: async () => (await import("./commands/sources.js")).sources,
  dump: async () => (await import("./commands/dump.js")).dump,
  check: async () => (await import("./commands/check.js")).check,
};

try {
  const [command = "serve", ...rest] = process.argv.slice(2),
    load = commands[command];
  if (!load) throw new CannotStart(`There is no command ${command}.\n${usage}`);
  const settings = readSettings(process.env),
    run = await load();
  await run(settings, openLog(settings.logLevel), rest);
} catch (error) {
  // What the reader can do something about is said in a sentence; everything else is a bug and shows where it happened.
  const said =
    [CannotStart, GraphUnavailable, InvalidDescription].some(kind => error instanceof kind) || (error as NodeJS.ErrnoException).code === "ENOENT";
  process.stderr.write(`${said ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
  leave();
}
