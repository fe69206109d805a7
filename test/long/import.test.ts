import type { Graph } from "../../src/graph/graph.js";
import { dumpAfterCut, dumpInRandomOrder, dumpOf, wholeGraph } from "../support/import.js";
import { random } from "../support/random.js";

let graph: Graph, whole: string[];
beforeAll(async () => {
  graph = await wholeGraph();
  whole = await dumpOf(graph);
});
afterAll(() => graph.close());

it("gives the same graph in a hundred random orders", async () => {
  const next = random(7);
  for (let round = 0; round < 100; round++) expect(await dumpInRandomOrder(next)).toEqual(whole);
}, 900_000);

it("is finished by the next import wherever the first was cut off, in large and in small transactions", async () => {
  for (const perTransaction of [20, 100, 500])
    for (let cut = 1, cutOff = true; cutOff; cut += Math.ceil(100 / perTransaction)) {
      const found = await dumpAfterCut(cut, { perStatement: 20, perTransaction });
      expect(found.dump).toEqual(whole);
      ({ cutOff } = found);
    }
}, 900_000);
