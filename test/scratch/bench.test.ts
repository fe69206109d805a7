import type { Graph } from "../../src/graph/graph.js";
import { check } from "../../src/sources/check.js";
import { write } from "../../src/sources/write.js";
import { sizes } from "../../bench/world/size.js";
import { world } from "../../bench/world/world.js";
import { emptyGraph } from "../support/scratch.js";

const tiny = (seed: number) => [...world(sizes.tiny, seed)];

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

it("makes the same world of one seed, and another one of another", () => {
  expect(tiny(1)).toEqual(tiny(1));
  expect(tiny(2)).not.toEqual(tiny(1));
});

it("makes a world that the writer takes in, with as many of each as its size says", async () => {
  await write(graph, { descriptions: tiny(1) });
  expect(await check(graph)).toEqual([]);
  const counts = await graph.read({
    name: "test/counts",
    text: "MATCH (node:Node) RETURN labels(node)[1] AS type, count(*) AS count ORDER BY type",
    parameters: {},
  });
  const { sources, events, talks, people } = sizes.tiny;
  expect(Object.fromEntries(counts.map(({ type, count }) => [String(type), count]))).toMatchObject({
    Source: sources,
    Event: events,
    Talk: talks,
    Person: people,
  });
});
