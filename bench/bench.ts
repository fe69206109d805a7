import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "./database/open.js";
import { compareAnswers } from "./measure/compare.js";
import { hitsOf } from "./measure/hits.js";
import { flood, type Flood } from "./flood/flood.js";
import { Client } from "./measure/load.js";
import { residentMb } from "./measure/process.js";
import { questionOf, type Asking } from "./measure/question.js";
import { measured, median, type Figures, type Target } from "./measure/rounds.js";
import type { Options } from "./options.js";
import { startBare, startHand, startOurs, startPeer, type Manner, type Server, type Start } from "./servers/start.js";
import { Chance } from "./world/random.js";
import type { Answer, Asked, Parameters, Side, Workload } from "./workloads/workload.js";

/** Different requests of each workload; those whose answers are compared, and whose database hits are counted, are the first of them. */
const requests = 400,
  compared = 40,
  counted = 10;
/** A service learns the shape of a question behind its answers, and Java compiles what the database runs often: both get this time, several times over. */
const warmUps = 3,
  warmUpMs = 4_000,
  pauseMs = 1_000;
const starts = 3;

export interface Measured {
  readonly workload: Workload;
  readonly connections: number;
  readonly figures: ReadonlyMap<string, Figures>;
}
export interface Results {
  readonly ours: readonly string[];
  readonly measured: readonly Measured[];
  /** Database hits per request: server → workload. */
  readonly hits: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** `{ __typename }` of our service, as a part of what Apollo alone does. */
  readonly typename: ReadonlyMap<string, Figures>;
  readonly readyMs: number;
  readonly residentMb: number;
  readonly flood: Flood | undefined;
}

/** Everything but the database: starts the servers, compares their answers, and measures. */
export async function bench(database: Database, options: Options, report: (line: string) => void): Promise<Results> {
  const { connection } = database,
    started: Server[] = [],
    keep = (server: Server) => (started.push(server), server),
    client = new Client();
  try {
    const readyMs: number[] = [];
    for (let start = 0; start < starts; start++) {
      const service = await startOurs(connection);
      readyMs.push(service.readyMs);
      await service.stop();
    }
    const sides: { side: Side; start: Start; manner: Manner }[] = [
      ...(options.modes.length ? options.modes : [undefined]).map(mode => ({ side: "ours" as const, start: startOurs, manner: { mode } })),
      { side: "hand", start: startHand, manner: {} },
      { side: "peer", start: startPeer, manner: {} },
    ];
    const servers: Asking[] = [];
    for (const { side, start, manner } of sides) servers.push({ ...keep(await start(connection, manner)), side });
    const ours = servers.filter(({ side }) => side === "ours"),
      bare = keep(await startBare(connection)),
      found: Measured[] = [],
      asked: { workload: Workload; parameters: Parameters[] }[] = [];
    for (const workload of options.only) {
      const parameters = await workload.parameters(askedOf(database, ours[0]!), new Chance(options.seed), requests);
      const targets = servers.map(server => targetOf(server, workload, parameters));
      await warmUp(client, targets);
      report(`${workload.name}: comparing answers`); // those of warm servers: the ones that are measured
      await compareAnswers(workload, parameters.slice(0, compared), servers);
      asked.push({ workload, parameters: parameters.slice(0, counted) });
      for (const connections of options.connections) {
        const figures = await measured(client, targets, database.pid, { rounds: options.rounds, ms: options.seconds * 1_000, connections });
        report(
          `${workload.name}, ${connections} connections: ${[...figures].map(([name, { perSecond }]) => `${name} ${perSecond.toFixed(0)}/s`).join(", ")}`,
        );
        found.push({ workload, connections, figures });
      }
    }
    const bodies = [JSON.stringify({ query: "{ __typename }" })],
      trivial = [ours[0]!, bare].map(({ name, pid, url }) => ({ name, pid, url, path: "/graphql", bodies }));
    await warmUp(client, trivial);
    const typename = await measured(client, trivial, database.pid, { rounds: options.rounds, ms: options.seconds * 1_000, connections: 16 });
    const residentMbOfOurs = residentMb(ours[0]!.pid),
      hits = new Map<string, ReadonlyMap<string, number>>();
    report("Counting the database's hits");
    for (const { side, start, manner } of sides)
      hits.set(manner.mode ?? side, await hitsOf(hitsFile => start(connection, { ...manner, hitsFile }), side, asked));
    return {
      ours: ours.map(({ name }) => name),
      measured: found,
      hits,
      typename,
      readyMs: median(readyMs),
      residentMb: residentMbOfOurs,
      flood: options.flood ? await flood(database, options.seed, report) : undefined,
    };
  } finally {
    client.stop();
    for (const server of started) await server.stop();
  }
}

async function warmUp(client: Client, targets: readonly Target[]): Promise<void> {
  for (let time = 0; time < warmUps; time++) {
    for (const { url, path, bodies } of targets) await client.load({ url, path, bodies, connections: 4, ms: warmUpMs });
    await wait(pauseMs);
  }
}

function targetOf(server: Asking, workload: Workload, parameters: readonly Parameters[]): Target {
  const { path, bodyOf } = questionOf(workload, server.side);
  return { name: server.name, pid: server.pid, url: server.url, path, bodies: parameters.map(bodyOf) };
}

const askedOf = ({ graph }: Database, { url }: Asking): Asked => ({
  rows: (text, parameters = {}) => graph.readWhole({ name: "bench/parameters", text, parameters }),
  ours: async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: Answer }).data;
  },
});
