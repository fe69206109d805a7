import type { Graph } from "../../src/graph/graph.js";
import { agree } from "../support/agreement.js";
import { wholeGraph } from "../support/import.js";

let graph: Graph;
beforeAll(async () => {
  graph = await wholeGraph();
});
afterAll(() => graph.close());

it("answers questions of chance composed as by levels", async () => {
  const { values, statements } = await agree(graph, 25, 1);
  expect(values).toBeGreaterThan(1_000); // they find something
  expect(statements.composed).toBeLessThan(statements.levels);
});
