import type { Database } from "../database/open.js";
import { Client, type Load } from "../measure/load.js";
import { ended, plansIn } from "../measure/plans.js";
import { median, succeeded } from "../measure/rounds.js";
import { startOurs } from "../servers/start.js";
import { Chance } from "../world/random.js";
import { selections } from "./selections.js";

const newSelections = 10_000,
  connections = 4;
/** Selections before those, after which everything that reads by level is planned and compiled. */
const earlier = 2_000;
/** Milliseconds without a statement of the warm-up after which it is over: it rests between two as long as the first took. */
const quietMs = 4_000;
/** Milliseconds that a caller asks alone, and beside somebody else, and how often. */
const besideMs = 6_000,
  rounds = 5;

export interface Flood {
  /** Ten thousand selections of chance, each asked once; and of a service that always reads by level, when all its statements are planned. */
  readonly asNew: Load;
  readonly byLevel: Load;
  /** Plans in the database's cache after either, beginning with none. */
  readonly plans: { readonly asNew: number; readonly byLevel: number };
  /** 95th percentiles in ms of a caller who asks one thing: alone, beside one who asks the same, and beside one who asks each new selection twice. */
  readonly p95: { readonly alone: number; readonly besideSame: number; readonly besideTwice: number };
}

/** What becomes of everybody when somebody asks what nobody asked before. */
export async function flood({ connection, graph }: Database, seed: number, report: (line: string) => void): Promise<Flood> {
  const chance = new Chance(seed),
    ids = (
      await graph.readWhole({ name: "bench/people", text: "MATCH (person:Person) RETURN person.id AS id ORDER BY id LIMIT 2000", parameters: {} })
    ).map(({ id }) => String(id)),
    bodies = selections(chance, ids, newSelections + earlier);
  const client = new Client(),
    other = new Client();
  const serving = async <Result>(mode: string | undefined, work: (url: string) => Promise<Result>): Promise<Result> => {
    const { url, stop } = await startOurs(connection, { mode });
    try {
      return await work(url);
    } finally {
      await stop();
    }
  };
  const flooded = async (url: string) => {
    const ask = async (bodies: readonly string[]) => succeeded(await client.load({ url, path: "/graphql", bodies, connections }));
    await ended(graph, ["warming up"], quietMs); // it no longer lets the database plan what it will ask
    await ask(bodies.slice(newSelections));
    await plansIn(graph);
    return { load: await ask(bodies.slice(0, newSelections)), plans: await plansIn(graph) };
  };
  try {
    report(`Flood: ${newSelections} selections, each new`);
    const byLevel = await serving("levels", flooded),
      asNew = await serving(undefined, flooded);
    report("Flood: each new selection twice, beside another caller");
    const p95 = await serving(undefined, url => beside(client, other, url, bodies));
    return { asNew: asNew.load, byLevel: byLevel.load, plans: { asNew: asNew.plans, byLevel: byLevel.plans }, p95 };
  } finally {
    client.stop();
    other.stop();
  }
}

async function beside(client: Client, other: Client, url: string, bodies: readonly string[]): Promise<Flood["p95"]> {
  const path = "/graphql",
    same = bodies.slice(0, 1),
    twice = bodies.flatMap(body => [body, body]);
  const ask = async () => succeeded(await client.load({ url, path, bodies: same, connections, ms: besideMs })).p95;
  const askBeside = async (others: readonly string[]) => {
    const asking = other.load({ url, path, bodies: others, connections: 1, ms: besideMs });
    const p95 = await ask();
    succeeded(await asking);
    return p95;
  };
  await ask(); // until it is composed
  const alone: number[] = [],
    besideSame: number[] = [],
    besideTwice: number[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(await ask());
    besideSame.push(await askBeside(same));
    besideTwice.push(await askBeside(twice.slice((round * twice.length) / rounds)));
  }
  return { alone: median(alone), besideSame: median(besideSame), besideTwice: median(besideTwice) };
}
