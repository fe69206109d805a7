import { CannotStart } from "../../src/errors.js";
import type { Client, Load } from "./load.js";
import { cpuMs } from "./process.js";

/** What one server is asked. */
export interface Target {
  readonly name: string;
  readonly pid: number;
  readonly url: string;
  readonly path: string;
  readonly bodies: readonly string[];
}
/** Medians of all rounds; processor time per request over all of them. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly serverCpuMs: number;
  readonly databaseCpuMs: number;
  readonly clientCpuMs: number;
}

/** Rounds in which the servers take turns, each round beginning with another one: what disturbs the machine disturbs all alike. */
export async function measured(
  client: Client,
  targets: readonly Target[],
  databasePid: number,
  { rounds, ms, connections }: { readonly rounds: number; readonly ms: number; readonly connections: number },
): Promise<Map<string, Figures>> {
  const found = new Map(targets.map(({ name }) => [name, [] as Round[]])),
    failed = new Set<string>();
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < targets.length; turn++) {
      const target = targets[(round + turn) % targets.length]!;
      if (failed.has(target.name)) continue;
      await oneRound(client, target, databasePid, connections, ms).then(
        round => found.get(target.name)!.push(round),
        (error: unknown) => {
          if (target.name !== "peer" || !(error instanceof CannotStart)) throw error;
          process.stderr.write(`${error.message.slice(0, 300)}\n`); // no figure is one too: our own must not fail
          failed.add(target.name);
        },
      );
    }
  return new Map([...found].map(([name, rounds]) => [name, failed.has(name) ? noFigures : figuresOf(rounds)]));
}

/** Of a server that failed. */
const noFigures: Figures = { perSecond: NaN, p50: NaN, p95: NaN, p99: NaN, serverCpuMs: NaN, databaseCpuMs: NaN, clientCpuMs: NaN };

interface Round extends Load {
  readonly serverCpuMs: number;
  readonly databaseCpuMs: number;
}

async function oneRound(client: Client, { name, pid, ...job }: Target, databasePid: number, connections: number, ms: number): Promise<Round> {
  const before = { server: cpuMs(pid), database: cpuMs(databasePid) },
    load = succeeded(await client.load({ ...job, connections, ms }), name);
  return { ...load, serverCpuMs: cpuMs(pid) - before.server, databaseCpuMs: cpuMs(databasePid) - before.database };
}

/** A failure is quick, and would count as speed. */
export function succeeded(load: Load, name = "ours"): Load {
  if (load.failures.length) throw new CannotStart(`${name} failed while it was measured: ${load.failures.join("; ")}`);
  return load;
}

function figuresOf(rounds: readonly Round[]): Figures {
  const requests = sum(rounds.map(({ requests }) => requests)),
    perRequest = (name: "serverCpuMs" | "databaseCpuMs" | "clientCpuMs") => sum(rounds.map(round => round[name])) / requests,
    middle = (name: "perSecond" | "p50" | "p95" | "p99") => median(rounds.map(round => round[name]));
  return {
    perSecond: middle("perSecond"),
    p50: middle("p50"),
    p95: middle("p95"),
    p99: middle("p99"),
    serverCpuMs: perRequest("serverCpuMs"),
    databaseCpuMs: perRequest("databaseCpuMs"),
    clientCpuMs: perRequest("clientCpuMs"),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b),
    middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
