import type { Graph } from "../../src/graph/graph.js";
import { agree } from "../support/agreement.js";
import { wholeGraph } from "../support/import.js";

let graph: Graph;
afterEach(() => graph.close());

it("answers fifteen hundred questions of chance composed as by levels", async () => {
  graph = await wholeGraph();
  const { statements } = await agree(graph, 1_500, 2);
  console.log(statements);
  expect(statements.composed).toBeLessThan(statements.levels / 2);
}, 5_400_000);
