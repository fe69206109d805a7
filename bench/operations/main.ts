import "reflect-metadata";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildSchema, parse, validate, type GraphQLEnumType } from "graphql";
import { accessRuleOf } from "../../src/api/access-rule.js";
import { schema as servedSchema } from "../../src/api/schema.js";
import { projectFolder } from "../../src/settings.js";
import { keepCursors, poolOf } from "../../test/support/agreement.js";
import { randomQuestion, type RandomQuestion } from "../../test/support/random-question.js";
import { keptDatabase } from "../database/kept.js";
import { openDatabase } from "../database/open.js";
import { cpuMs, mostResidentMb, residentMb, waitUntilIdle } from "../measure/process.js";
import { commit, processors, table, today } from "../report.js";
import { startOurs } from "../servers/start.js";
import { Chance } from "../world/random.js";
import { attacks } from "../attacks/attacks.js";
import { addAdminKey, removeKeys } from "./admin-key.js";
import { Coverage } from "./coverage.js";
import { mutate, type Sent } from "./mutate.js";
import { send, type Outcome } from "./send.js";

/**
 * Sends thousands of operations of chance, valid ones and mutated ones, to a service with its default limits, each from an address of its own, so that
 * each has a budget of its own: `npm run bench:operations -- [COUNT] [SEED]`. Fails if any is answered with an undeclared status of 5xx or with
 * INTERNAL_SERVER_ERROR. Then it profiles the slowest ones that were accepted. The report is written to bench/OPERATIONS.md.
 */
const report = (line: string) => process.stderr.write(`${line}\n`);

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const heapMb = 512;
/** Requests that are sent at a time. */
const atATime = 4;
/** Operations that are profiled: those that took longest. */
const profiled = 60,
  shown = 10;

/** Valid operations that are sent before the memory of the service is measured, and at a time: the next ones take cursors from their responses. */
const warmUp = Math.min(1_000, Math.ceil(count / 2)),
  batch = 500;
/** Operations that are generated to find those that use what none did before. */
const maxTries = 20_000;
/** Built from its text: src has its own copy of the package graphql, and a schema of one copy is none for the other. */
const schema = buildSchema(readFileSync(join(projectFolder, "schema", "api.graphql"), "utf8"));
const json = { "content-type": "application/json" };
/** Fields that are answered only with a key. */
const fieldsWithRole = new RegExp(
  `\\b(${Object.values(servedSchema.getQueryType()!.getFields())
    .filter(accessRuleOf)
    .map(({ name }) => name)
    .join("|")})\\b`,
);

interface Operation extends Sent {
  readonly kind: "valid" | "mutated" | "expensive";
}
interface Done {
  readonly operation: Operation;
  readonly outcome: Outcome;
}

const isBug = ({ status, codes }: Outcome): boolean =>
  codes.includes("INTERNAL_SERVER_ERROR") || status === undefined || (status >= 500 && !codes.includes("SERVICE_UNAVAILABLE"));

/** Each from its own address: no caller's budget limits what is found. */
async function sendAll(url: string, operations: readonly Operation[]): Promise<Done[]> {
  const done: Done[] = [];
  let at = 0;
  const caller = async () => {
    while (at < operations.length) {
      const number = at++;
      const operation = operations[number]!;
      const address = `127.${1 + ((number >> 16) & 127)}.${(number >> 8) & 255}.${1 + (number % 250)}`;
      done.push({ operation, outcome: await send(url, operation, address) });
    }
  };
  await Promise.all(Array.from({ length: atATime }, caller));
  return done;
}

function countOutcomes(done: readonly Done[]): string {
  const counts = new Map<string, number[]>();
  const kinds = ["valid", "mutated", "expensive"] as const;
  for (const { operation, outcome } of done) {
    const name = `${outcome.status ?? "no response"} ${outcome.codes[0] ?? ""}`.trim();
    const row = counts.get(name) ?? kinds.map(() => 0);
    row[kinds.indexOf(operation.kind)]!++;
    counts.set(name, row);
  }
  return table(
    ["Status and first code", ...kinds],
    [...counts].sort().map(([name, row]) => [name, ...row.map(number => number.toLocaleString("en"))]),
  );
}

const textOf = ({ body }: Sent): string => String((JSON.parse(body) as { query: string }).query);
const inCell = (text: string): string => `\`${text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").slice(0, 160)}\``;

mkdirSync(join(projectFolder, "bench", ".data"), { recursive: true });
const database = await openDatabase(await keptDatabase("medium", 1, report), report);
try {
  const chance = new Chance(seed);
  const found = await poolOf(database.graph);
  const schemes = (schema.getType("IdentifierScheme") as GraphQLEnumType).getValues().map(({ name }) => ({ scheme: name, value: "none" }));
  const pool = { ...found, identifiers: [...found.identifiers, ...schemes] };
  const { key, secret } = await addAdminKey(database.graph);
  const coverage = new Coverage(schema);
  const expensive: Operation[] = attacks
    .flatMap(({ bodies }) => bodies)
    .map(body => ({ kind: "expensive", body: body.replaceAll("«n»", "1"), headers: json }));
  const validOperation = ({ text, variables }: RandomQuestion): Operation => ({
    kind: "valid",
    body: JSON.stringify({ query: text, variables }),
    headers: { ...json, ...(fieldsWithRole.test(text) ? { authorization: `Bearer ${key}` } : {}) },
  });
  /** Of chance; undefined where it came out invalid. What is valid counts as used. */
  const generateValid = (options: Parameters<typeof randomQuestion>[2]): RandomQuestion | undefined => {
    const question = randomQuestion(chance, pool, { ...options, anything: true });
    if (validate(schema, parse(question.text)).length) return undefined;
    coverage.add(question.text);
    return question;
  };
  /** So many valid operations, and a mutation of each. */
  const generate = (howMany: number): Operation[] => {
    const operations: Operation[] = [];
    while (operations.length < 2 * howMany) {
      const question = generateValid({ deepest: chance.whole(1, 3), mostItems: chance.of([3, 10, 100]) });
      if (question) operations.push(validOperation(question), { kind: "mutated", ...mutate(question.text, question.variables, chance) });
    }
    return operations;
  };

  /** Valid operations that use what none did by chance. */
  const generateForUnused = (): Operation[] => {
    const operations: Operation[] = [];
    for (let tries = 0; tries < maxTries; tries++) {
      const wanted = new Set(coverage.unused);
      if (!wanted.size) break;
      const question = generateValid({ deepest: chance.whole(1, 3), mostItems: 3, wanted });
      if (question && coverage.unused.length < wanted.size) operations.push(validOperation(question));
    }
    return operations;
  };

  const server = await startOurs(database.connection, { heapMb, hasDefaultLimits: true, secret });
  const done: Done[] = [];
  const memory: number[] = [];
  try {
    const run = async (operations: readonly Operation[]) => {
      const outcomes = await sendAll(server.url, operations);
      for (const { outcome } of outcomes) keepCursors(outcome.data, pool);
      return outcomes.map(({ operation, outcome }) => ({ operation, outcome: { ...outcome, data: undefined } }));
    };
    done.push(...(await run(generate(warmUp)))); // until everything is loaded and compiled
    await wait(5_000);
    memory.push(residentMb(server.pid));
    done.push(...(await run(expensive)));
    for (let sent = warmUp; sent < count; sent += batch) {
      report(`${sent} of ${count} operations, and a mutation of each`);
      done.push(...(await run(generate(Math.min(batch, count - sent)))));
    }
    done.push(...(await run(generateForUnused())));
    await wait(30_000);
    memory.push(mostResidentMb(server.pid), residentMb(server.pid));
  } finally {
    await server.stop();
  }
  report(`Coverage: ${coverage.summary()}`);
  const unused = coverage.unused;
  const bugs = done.filter(({ outcome }) => isBug(outcome));
  for (const { operation, outcome } of bugs.slice(0, 20)) report(`BUG ${JSON.stringify(outcome)} ${operation.body.slice(0, 1_500)}`);

  const slowest = done
    .filter(({ operation, outcome }) => operation.kind !== "mutated" && outcome.status === 200 && !outcome.codes.length)
    .sort((a, b) => b.outcome.ms - a.outcome.ms)
    .slice(0, profiled);
  const hitsFile = join(projectFolder, "bench", ".data", "hits");
  const profiling = await startOurs(database.connection, { hitsFile, heapMb, mode: "levels", secret });
  const measured: { readonly text: string; readonly hits: number; readonly cpu: number }[] = [];
  try {
    await waitUntilIdle(database.pid); // the service plans its statements after its start
    for (const { operation } of slowest) {
      const address = `127.200.${measured.length}.1`;
      await send(profiling.url, operation, address); // plans it
      writeFileSync(hitsFile, "");
      const before = cpuMs(database.pid);
      await send(profiling.url, operation, address.replace(/1$/, "2"));
      const hits = readFileSync(hitsFile, "utf8").split("\n").map(Number);
      measured.push({ text: textOf(operation), hits: hits.reduce((a, b) => a + b, 0), cpu: cpuMs(database.pid) - before });
    }
  } finally {
    await profiling.stop();
  }
  measured.sort((a, b) => b.cpu - a.cpu);
  for (const { text, cpu } of measured.slice(0, shown)) report(`${cpu.toFixed(0)} ms: ${text}`);
  const text = [
    "# Operations of chance",
    `\`npm run bench:operations -- ${count} ${seed}\`, ${today()}, commit ${commit()}. Machine: ${processors()}. The generated world of 28,700 people; the service has a heap of ${heapMb} MB and its default limits.`,
    `Of the schema, the valid operations use ${coverage.summary()}.${unused.length ? ` Not used: ${unused.join("; ")}.` : ""}`,
    countOutcomes(done),
    `Undeclared 5xx or INTERNAL_SERVER_ERROR: ${bugs.length}. Memory of the service: ${memory[0]!.toFixed(0)} MB after the first ${2 * warmUp} operations, ${memory[1]!.toFixed(0)} MB at most, ${memory[2]!.toFixed(0)} MB at the end.`,
    `The ${shown} accepted operations that cost the database most, of the ${profiled} that took longest, one statement per level:`,
    table(
      ["Processor time of the database, ms", "Database hits", "Operation"],
      measured.slice(0, shown).map(({ text, hits, cpu }) => [cpu.toFixed(0), hits.toLocaleString("en"), inCell(text)]),
    ),
  ].join("\n\n");
  process.stdout.write(`${text}\n`);
  writeFileSync(join(projectFolder, "bench", "OPERATIONS.md"), `${text}\n`);
  if (bugs.length) process.exitCode = 1;
} finally {
  await removeKeys(database.graph);
  await database.close();
}
