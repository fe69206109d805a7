import type { PlainGraph } from "./plain-graph.js";

/** Asks what is near events, and compares with plain loops over the facts. How many pairs there were. */
export async function relatedAgree(
  answer: (query: string, variables: Record<string, unknown>) => Promise<any>,
  plain: PlainGraph,
  events = plain.idsOf("Event"),
): Promise<number> {
  let pairs = 0;
  for (const id of events) {
    const { event } = await answer(
        "query ($id: ID!) { event(id: $id) { related(first: 100) { totalCount edges { score node { id } parts { kind score count shared { id } } } } } }",
        { id },
      ),
      expected = plain.related(id),
      scores = event.related.edges.map(({ score }: any) => score);
    expect(event.related.totalCount).toBe(expected.size);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { node, score, parts } of event.related.edges) {
      const { score: sum, counts } = expected.get(node.id)!;
      expect(score).toBeCloseTo(sum, 9);
      expect(parts.reduce((sum: number, part: any) => sum + part.score, 0)).toBeCloseTo(sum, 9);
      expect(Object.fromEntries(parts.map(({ kind, count }: any) => [kind, count]))).toEqual(counts);
      for (const { count, shared } of parts) expect(shared).toHaveLength(Math.min(20, count));
      pairs++;
    }
  }
  return pairs;
}
