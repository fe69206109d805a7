import type { Graph } from "../../src/neo4j/database.js";
import { write } from "../../src/store/write.js";
import { sizes } from "../../bench/world/size.js";
import { world } from "../../bench/world/world.js";
import { agree } from "../support/agreement.js";
import { wholeGraph } from "../support/import.js";
import { emptyGraph } from "../support/scratch.js";

let graph: Graph;
afterEach(() => graph.close());

async function generatedGraph(): Promise<Graph> {
  const graph = await emptyGraph();
  await write(graph, { descriptions: [...world(sizes.tiny, 1)] });
  return graph;
}

it.each([
  { data: "the shipped documents", open: wholeGraph, questions: 1_300 },
  { data: "a generated world", open: generatedGraph, questions: 700 },
])(
  "answers $questions questions of chance over $data composed as by levels",
  async ({ open, questions }) => {
    graph = await open();
    const { values, statements } = await agree(graph, questions, 2);
    console.log({ values, ...statements });
    expect(values).toBeGreaterThan(10 * questions); // they find something
    expect(statements.composed).toBeLessThan(0.6 * statements.levels); // questions of chance have several root fields, each a statement
  },
  5_400_000,
);
