import type { Chance } from "../../bench/world/random.js";
import type { Graph } from "../../src/neo4j/database.js";
import { statement } from "../../src/neo4j/statement.js";
import { miscounted } from "../../src/store/counts.js";
import { shippedData } from "../../src/store/shipped.js";
import { dump, storedState, type Run } from "../../src/store/state.js";
import type { Change } from "../../src/store/change.js";
import { write } from "../../src/store/write.js";
import type { WriteLimits } from "../../src/store/write-limits.js";
import { emptyGraph } from "./scratch.js";

export const { descriptions, decisions } = shippedData();
export const made = { origin: "shipped", made: decisions };

/** The canonical dump. Counts are in no dump: they must be true in every graph. */
export async function dumpOf(graph: Graph): Promise<string[]> {
  const run: Run = statement => graph.readWhole(statement);
  expect(await miscounted(run, 5_000)).toEqual([]);
  return dump(await storedState(run));
}

/** Everything at once. */
export async function wholeGraph(): Promise<Graph> {
  const graph = await emptyGraph();
  await write(graph, { descriptions, decisions: made });
  return graph;
}

/** The dump after importing one document at a time, and the decisions somewhere between them, in an order of chance. */
export async function dumpInRandomOrder(chance: Chance): Promise<string[]> {
  const graph = await emptyGraph(),
    at = chance.whole(0, descriptions.length);
  const steps = chance.shuffled(descriptions).map(description => ({ descriptions: [description] }));
  for (const step of [...steps.slice(0, at), { decisions: made }, ...steps.slice(at)]) await write(graph, step);
  const found = await dumpOf(graph);
  await graph.close();
  return found;
}

/** The dump after an import that was cut off when it had made so many transactions, one at least, and another that says less. */
export async function dumpAfterCut(transactions: number, limits: WriteLimits): Promise<{ readonly cutOff: boolean; readonly dump: string[] }> {
  const graph = await emptyGraph(),
    cutOff = await isCutOff(graph, { descriptions, decisions: made }, transactions, limits);
  await write(graph, { descriptions: descriptions.slice(0, 1) });
  const found = await dumpOf(graph);
  await graph.close();
  return { cutOff, dump: found };
}

/** The graph, with something else for its `write`. */
export const withWrite = (graph: Graph, write: Graph["write"]): Graph =>
  Object.assign(Object.create(graph) as Graph, {
    read: (...given: Parameters<Graph["read"]>) => graph.read(...given),
    define: (...given: Parameters<Graph["define"]>) => graph.define(...given),
    readWhole: (...given: Parameters<Graph["readWhole"]>) => graph.readWhole(...given),
    write,
  });

/** The graph, for a writer that is cut off when it has made so many transactions after taking the lease; and whether it was. */
export function cutOffAfter(graph: Graph, transactions: number): { readonly graph: Graph; readonly isCutOff: () => boolean } {
  let begun = 0;
  const writeUntilThen: Graph["write"] = async work => {
    if (++begun > transactions + 1) throw new Error("cut off");
    return graph.write(work);
  };
  return { graph: withWrite(graph, writeUntilThen), isCutOff: () => begun > transactions + 1 };
}

/** As if the process of whoever holds the lease had ended elsewhere: nobody renews it. */
export const expireLease = (graph: Graph) =>
  graph.write(run => run({ name: "test/expire", text: "MATCH (lease:WriteLease) SET lease.until = 0", parameters: {} }));

/** Whether a write was cut off that may make so many transactions. */
export async function isCutOff(graph: Graph, change: Change, transactions: number, limits: WriteLimits): Promise<boolean> {
  const failing = cutOffAfter(graph, transactions);
  let error: unknown;
  await write(failing.graph, change, { limits }).catch((caught: unknown) => (error = caught));
  if (failing.isCutOff() && (error as Error | undefined)?.message !== "cut off" && error !== undefined) throw error as Error;
  await expireLease(graph);
  const [dataset] = await graph.read(statement("read/state"));
  return dataset?.["state"] === "UNFINISHED";
}
