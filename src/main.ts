#!/usr/bin/env node
import "reflect-metadata";
import type { Logger } from "pino";
import { leave } from "./commands/leave.js";
import { printError } from "./commands/print.js";
import { CannotStart, Forbidden, GraphUnavailable, InvalidArgument } from "./errors.js";
import { openLog } from "./log.js";
import { readSettings, type Settings } from "./settings.js";
import { InvalidDescription } from "./sources/description/read-description.js";

const usage = `\
colloquia [serve]                  the service: a playground at /, GraphQL at /graphql
colloquia import [FORMAT] FILE…    takes in what files say; --help tells the formats
colloquia migrate                  brings the graph up to date with this version; a service does so by itself
colloquia sources …                lists, shows and removes sources; --help tells how
colloquia keys …                   adds, lists and revokes keys for the API; --help tells how
colloquia audit …                  the audit record: who changed what, and refused requests; --help tells how
colloquia review list              people who may be one, for somebody to decide
colloquia same, different, correct, undo, erase …
                                   what a curator decides; --help tells how
colloquia decisions                what was decided
colloquia match-affiliations FILE  what printed affiliations mean, for a table of them; --help tells how
colloquia password reset           a new password for the Neo4j that the service starts; its data is kept
colloquia dump                     the canonical dump: one fact a line, sorted
colloquia backup FILE              all that cannot be derived again, in one file; --help tells how
colloquia restore FILE             makes an empty graph what it was when that file was written; --help tells how
colloquia check [--repair]         every fact that is not what its records say; exit code 1 when there is one, unless it is put right
`;

type Command = (settings: Settings, log: Logger, rest: readonly string[]) => Promise<void>;
/** Each with what it needs and no other does: the service starts without the importers. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import("./commands/serve.js")).serve,
  import: async () => (await import("./commands/import.js")).importFiles,
  migrate: async () => (await import("./commands/migrate.js")).migrate,
  sources: async () => (await import("./commands/sources.js")).sources,
  keys: async () => (await import("./commands/keys.js")).keys,
  audit: async () => (await import("./commands/audit.js")).audit,
  review: async () => (await import("./commands/review.js")).review,
  same: async () => (await import("./commands/curate.js")).curate("same"),
  different: async () => (await import("./commands/curate.js")).curate("different"),
  correct: async () => (await import("./commands/curate.js")).curate("correct"),
  undo: async () => (await import("./commands/curate.js")).curate("undo"),
  erase: async () => (await import("./commands/erase.js")).erase,
  decisions: async () => (await import("./commands/decisions.js")).decisions,
  "match-affiliations": async () => (await import("./commands/match-affiliations.js")).matchAffiliations,
  password: async () => (await import("./commands/password.js")).password,
  dump: async () => (await import("./commands/dump.js")).dump,
  backup: async () => (await import("./commands/backup.js")).backup,
  restore: async () => (await import("./commands/restore.js")).restore,
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
    [CannotStart, Forbidden, GraphUnavailable, InvalidArgument, InvalidDescription].some(kind => error instanceof kind) ||
    (error as NodeJS.ErrnoException).code === "ENOENT";
  printError(`${said ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
  leave();
}
