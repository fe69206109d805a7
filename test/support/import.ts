import type { Chance } from "../../bench/world/random.js";
import type { Graph } from "../../src/graph/graph.js";
import { miscounted } from "../../src/sources/counts.js";
import { shippedData } from "../../src/sources/shipped.js";
import { dump, storedState, type Run } from "../../src/sources/state.js";
import { write, type Change, type Limits } from "../../src/sources/write.js";
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
export async function dumpAfterCut(transactions: number, limits: Limits): Promise<{ readonly cutOff: boolean; readonly dump: string[] }> {
  const graph = await emptyGraph(),
    cutOff = await isCutOff(graph, { descriptions, decisions: made }, transactions, limits);
  await write(graph, { descriptions: descriptions.slice(0, 1) });
  const found = await dumpOf(graph);
  await graph.close();
  return { cutOff, dump: found };
}

/** Whether a write was cut off that may make so many transactions. */
export async function isCutOff(graph: Graph, change: Change, transactions: number, limits: Limits): Promise<boolean> {
  let begun = 0,
    cutOff = false;
  const failing = Object.assign(Object.create(graph) as Graph, {
    readWhole: (statement: Parameters<Graph["readWhole"]>[0]) => graph.readWhole(statement),
    write: (work: Parameters<Graph["write"]>[0]) => {
      if (++begun <= transactions + 1) return graph.write(work); // the first one takes the lease
      cutOff = true;
      throw new Error("cut off");
    },
  });
  await write(failing, change, { limits }).catch(() => {});
  // As if its process had ended: nobody renews the lease.
  await graph.write(run => run({ name: "test/expire", text: "MATCH (lease:WriteLease) SET lease.until = 0", parameters: {} }));
  return cutOff;
}
