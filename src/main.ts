#!/usr/bin/env node
import "reflect-metadata";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { CannotStart, GraphUnavailable } from "./errors.js";
import { openGraph, type OpenGraph } from "./open-graph.js";
import { openLog } from "./log.js";
import { warm } from "./graph/warm.js";
import { close, listen } from "./http/listening.js";
import { serve } from "./http/service.js";
import { schema } from "./schema.js";
import { readSettings, type Settings } from "./settings.js";
import { check } from "./sources/check.js";
import { InvalidDescription, readDescription } from "./sources/read.js";
import { fill } from "./sources/shipped.js";
import { dump, storedState } from "./sources/state.js";
import { prepare, write } from "./sources/write.js";

const usage = `\
colloquia [serve]        the service: a playground at /, GraphQL at /graphql
colloquia import FILE…   takes in Descriptions (YAML; see schema/description.schema.json)
colloquia dump           the canonical dump: one fact a line, sorted
colloquia check          every fact that is not what its records say; exit code 1 when there is one
`;

const commands: Readonly<Record<string, (settings: Settings, log: Logger, rest: readonly string[]) => Promise<void>>> = {
  serve: serveUntilStopped,
  import: importFiles,
  dump: printDump,
  check: printCheck,
};

async function serveUntilStopped(settings: Settings, log: Logger): Promise<void> {
  const stopping = stopSignal(log),
    stopped = new Promise<void>(done => stopping.addEventListener("abort", () => done()));
  const { http, open } = await listen(settings);
  try {
    const opened = await openGraph(settings, "own", line => log.info(line), stopping);
    try {
      await Promise.race([fill(opened.graph, line => log.info(line)), stopped]);
      stopping.throwIfAborted(); // a filling that is cut off is finished by the next start
      const service = await serve(opened.graph, log, settings.reads);
      open(service);
      const { port } = http.address() as AddressInfo; // listening on TCP
      log.info({ port }, `Ready: open http://${settings.host}:${port}/`);
      void warm(schema, opened.graph, stopping);
      await stopped;
      await close(http);
      await service.stop();
    } finally {
      await opened.close();
    }
  } catch (error) {
    if ((error as Error).name !== "AbortError") throw error;
  } finally {
    http.close();
    leave();
  }
}

/** Milliseconds that what is still open may keep a process that has nothing more to do: such as a connection that was never greeted, which nobody can close. */
const hangingMs = 500;
function leave(): void {
  setTimeout(() => process.exit(), hangingMs).unref();
}

/** Under `npm start` a Ctrl-C comes twice: from the terminal, and passed on by npm. */
const sameSignalMs = 500;

/** The first signal stops in order, during the start too; a later one ends at once. */
function stopSignal(log: Logger): AbortSignal {
  const stopping = new AbortController();
  let first: number | undefined;
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => {
      if (first !== undefined && performance.now() - first > sameSignalMs) process.exit(1);
      if (first !== undefined) return;
      first = performance.now();
      log.info(`Stopping: ${name}`);
      stopping.abort();
    });
  return stopping.signal;
}

async function importFiles(settings: Settings, log: Logger, files: readonly string[]): Promise<void> {
  if (!files.length) throw new CannotStart("colloquia import must be given at least one file, but got none");
  const descriptions = files.map(file => readDescription(readFileSync(file, "utf8"), file)); // all are read before anything is written
  await withGraph(settings, log, async ({ graph }) => {
    await prepare(graph);
    log.info(await write(graph, { descriptions }), "Imported");
  });
}

async function printDump(settings: Settings, log: Logger): Promise<void> {
  await withGraph(settings, log, async ({ graph }) => {
    for (const line of dump(await storedState(statement => graph.readWhole(statement)))) process.stdout.write(`${line}\n`);
  });
}

async function printCheck(settings: Settings, log: Logger): Promise<void> {
  await withGraph(settings, log, async ({ graph }) => {
    const lines = await check(graph);
    for (const line of lines) process.stdout.write(`${line}\n`);
    process.stdout.write(lines.length ? `${lines.length} facts are not what the records say\n` : "Every fact is what the records say\n");
    if (lines.length) process.exitCode = 1;
  });
}

async function withGraph(settings: Settings, log: Logger, work: (opened: OpenGraph) => Promise<void>): Promise<void> {
  const opened = await openGraph(settings, "shared", line => log.debug(line));
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
}

try {
  const [command = "serve", ...rest] = process.argv.slice(2),
    run = commands[command];
  if (!run) throw new CannotStart(`There is no command ${command}.\n${usage}`);
  const settings = readSettings(process.env);
  await run(settings, openLog(settings.logLevel), rest);
} catch (error) {
  // What the reader can do something about is said in a sentence; everything else is a bug and shows where it happened.
  const said =
    [CannotStart, GraphUnavailable, InvalidDescription].some(kind => error instanceof kind) || (error as NodeJS.ErrnoException).code === "ENOENT";
  process.stderr.write(`${said ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
  leave();
}
