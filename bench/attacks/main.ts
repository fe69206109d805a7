import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { projectFolder } from "../../src/settings.js";
import { keptDatabase } from "../database/kept.js";
import { openDatabase, type Database } from "../database/open.js";
import { Client, type Load } from "../measure/load.js";
import { mostResidentMb, residentMb, waitUntilIdle } from "../measure/process.js";
import { questionOf } from "../measure/question.js";
import { commit, processors, table, today } from "../report.js";
import { startOurs, type Server } from "../servers/start.js";
import { w1 } from "../workloads/w1/workload.js";
import { w2 } from "../workloads/w2/workload.js";
import { Chance } from "../world/random.js";
import { attacks, type Attack } from "./attacks.js";

/**
 * What one caller feels of others who ask for as much as they can: `npm run bench:attacks`. The caller asks usual queries on three connections; the
 * attackers come from other loopback addresses, each kind alone and then all of them for two minutes. The table is written to bench/ATTACKS.md.
 */
const report = (line: string) => process.stderr.write(`${line}\n`);

const heapMb = 512;
/** Milliseconds that the caller is measured alone and beside each attack, that an attack has begun before, and that all attack at once. */
const aloneMs = 10_000,
  besideMs = 20_000,
  begunMs = 3_000,
  allMs = 120_000;
/** Milliseconds after an attack before the next: what still runs of it has ended. */
const restMs = 12_000;
/** Milliseconds that the caller asks without a pause before: until what it asks is planned, and compiled in both processes. */
const warmUpMs = 40_000;
/** The ratio of 95th percentiles that a caller may feel. */
const target = 3;
/** A caller that does what a portal does: it waits between two requests. */
const caller = { path: "/graphql", connections: 3, pauseMs: 100 };

const seed = 1;

interface Row {
  readonly name: string;
  readonly alone: Load;
  readonly beside: Load;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly residentMb: number;
}

async function usualBodies({ graph }: Database): Promise<string[]> {
  const chance = new Chance(seed);
  const asked = {
    rows: (text: string, parameters = {}) => graph.readWhole({ name: "bench/parameters", text, parameters }),
    ours: () => Promise.reject(new Error("These workloads ask nothing for their parameters")),
  };
  const bodies: string[] = [];
  for (const workload of [w1, w2]) {
    const { bodyOf } = questionOf(workload, "ours");
    for (const parameters of await workload.parameters(asked, chance, 150)) bodies.push(bodyOf(parameters));
  }
  return chance.shuffled(bodies);
}

function start(attack: Attack, url: string): ChildProcess {
  const { hostname: host, port } = new URL(url);
  const attacker = fork(fileURLToPath(new URL("attacker.js", import.meta.url)), { execArgv: [] });
  attacker.send({ ...attack, target: { host, port: Number(port), localAddress: attack.address } });
  return attacker;
}

async function stop(attacker: ChildProcess): Promise<Readonly<Record<string, number>>> {
  attacker.send("stop");
  const [outcomes] = (await once(attacker, "message")) as [Record<string, number>];
  return outcomes;
}

async function measure(
  client: Client,
  server: Server,
  name: string,
  attackers: readonly Attack[],
  bodies: readonly string[],
  ms: number,
): Promise<Row> {
  const load = (ms: number) => client.load({ url: server.url, bodies, ms, ...caller });
  const alone = await load(aloneMs);
  report(`${name}: alone p95 ${alone.p95.toFixed(1)} ms`);
  const running = attackers.map(attack => start(attack, server.url));
  await wait(begunMs);
  const beside = await load(ms);
  const outcomes: Record<string, number> = {};
  for (const attacker of running)
    for (const [outcome, count] of Object.entries(await stop(attacker))) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  report(
    `${name}: beside p95 ${beside.p95.toFixed(1)} ms, ${(beside.p95 / alone.p95).toFixed(2)} times; failures: ${beside.failures.join("; ") || "none"}`,
  );
  const resident = residentMb(server.pid);
  await wait(restMs);
  return { name, alone, beside, outcomes, residentMb: resident };
}

function section(rows: readonly Row[], server: { readonly before: number; readonly most: number; readonly after: number }): string {
  return [
    "# What a caller feels of attackers",
    `\`npm run bench:attacks\`, ${today()}, commit ${commit()}. Machine: ${processors()}, shared by Neo4j, the service, the caller and the attackers. The generated world of 28,700 people; the service has a heap of ${heapMb} MB and its default settings.`,
    `The caller asks the queries W1 and W2 on ${caller.connections} connections, ${caller.pauseMs} ms after each response. Its p95 alone is measured before each attack. Goal: at most ${target} times its p95 alone, and no failures.`,
    table(
      ["Attack", "p95 alone, ms", "p95 beside, ms", "Ratio", "p50 beside, ms", "Failures", "What the attackers got", "Memory of the service, MB"],
      rows.map(({ name, alone, beside, outcomes, residentMb }) => [
        name,
        alone.p95.toFixed(1),
        beside.p95.toFixed(1),
        (beside.p95 / alone.p95).toFixed(2),
        beside.p50.toFixed(1),
        String(beside.failed),
        Object.entries(outcomes)
          .map(([outcome, count]) => `${outcome}: ${count.toLocaleString("en")}`)
          .join(", ") || "–",
        residentMb.toFixed(0),
      ]),
    ),
    `Memory of the service: ${server.before.toFixed(0)} MB before, ${server.most.toFixed(0)} MB at most, ${server.after.toFixed(0)} MB after.`,
  ].join("\n\n");
}

mkdirSync(join(projectFolder, "bench", ".data"), { recursive: true });
const database = await openDatabase(await keptDatabase("medium", seed, report), report);
const client = new Client();
try {
  const bodies = await usualBodies(database);
  const server = await startOurs(database.connection, { heapMb, hasDefaultLimits: true });
  try {
    await client.load({ url: server.url, bodies, ms: warmUpMs, ...caller, pauseMs: 0 });
    await waitUntilIdle(database.pid);
    const before = residentMb(server.pid);
    const chosen = process.argv[2] ? attacks.filter(({ name }) => name.includes(process.argv[2]!)) : attacks;
    const rows: Row[] = [];
    for (const attack of chosen) rows.push(await measure(client, server, attack.name, [attack], bodies, besideMs));
    if (chosen === attacks) rows.push(await measure(client, server, "all of them, for two minutes", attacks, bodies, allMs));
    await wait(restMs);
    const text = section(rows, { before, most: mostResidentMb(server.pid), after: residentMb(server.pid) });
    process.stdout.write(`${text}\n`);
    if (chosen === attacks) writeFileSync(join(projectFolder, "bench", "ATTACKS.md"), `${text}\n`);
  } finally {
    await server.stop();
  }
} finally {
  client.stop();
  await database.close();
}
