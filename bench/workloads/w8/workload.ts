import { flat, type Workload } from "../workload.js";

interface Way {
  readonly length: number;
  readonly steps: readonly { readonly from: { readonly id: string } }[];
}

export const w8: Workload = {
  name: "W8",
  about: "a shortest path between two speakers over the events where they spoke",
  targets: { hand: 0.7, peer: 1.3 },
  parameters: async ({ rows }, chance, count) => {
    const ids = (await rows("MATCH (person:Person)-[:SPOKE_AT]->() RETURN DISTINCT person.id AS id")).map(({ id }) => String(id)).sort();
    return Array.from({ length: count }, () => {
      const ends = { one: chance.of(ids), other: chance.of(ids) };
      return { ours: ends, hand: ends, peer: ends };
    });
  },
  plain: {
    ours: ({ paths }) => (flat(paths) as Way[]).map(({ length, steps }) => ({ length, steps: steps.map(({ from }) => from.id) })),
    hand: way => (way ? [way] : []),
    peer: ({ shortestPath }) => (shortestPath ? [shortestPath] : []),
  },
};
