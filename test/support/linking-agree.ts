import type { Answer } from "./answer.js";
import { eventRoles, type PlainGraph } from "./plain-graph.js";

/** Who links two events or institutions: each with what connects them, `one TYPE person` and `person TYPE other`. */
export function linkingPeople(plain: PlainGraph, one: string, other: string, parts: boolean): Map<string, string[]> {
  const wholeAndParts = (id: string): string[] => [id, ...(parts ? plain.into(id, "PART_OF").flatMap(({ tail }) => wholeAndParts(tail)) : [])],
    facts = (id: string) =>
      wholeAndParts(id).flatMap(place =>
        plain.into(place, "AFFILIATED_WITH", ...eventRoles).filter(({ tail }) => plain.node(tail).type === "Person"),
      );
  const links = new Map<string, string[]>();
  if (one === other) return links;
  const far = facts(other);
  for (const { tail } of facts(one))
    if (far.some(fact => fact.tail === tail))
      links.set(tail, [
        ...facts(one).flatMap(fact => (fact.tail === tail ? `${fact.head} ${fact.type} ${tail} ${String(fact.properties["roles"] ?? [])}` : [])),
        ...far.flatMap(fact => (fact.tail === tail ? `${tail} ${fact.type} ${fact.head} ${String(fact.properties["roles"] ?? [])}` : [])),
      ]);
  return links;
}

/** Asks who links each of these pairs, and compares with plain loops over the facts. How many people there were. */
export async function linkingAgree(answer: Answer, plain: PlainGraph, pairs: readonly (readonly [one: string, other: string])[]): Promise<number> {
  let people = 0;
  for (const [one, other] of pairs)
    for (const parts of [false, true]) {
      const { linkingPeople: found } = await answer(
          `query ($one: ID!, $other: ID!, $parts: Boolean!) { linkingPeople(one: $one, other: $other, parts: $parts, first: 100) {
            totalCount edges { node { id } steps { relationship forward from { id } to { id } roles } }
          } }`,
          { one, other, parts },
        ),
        expected = linkingPeople(plain, one, other, parts);
      expect(found.totalCount).toBe(expected.size);
      for (const { node, steps } of found.edges) {
        const told = steps.map(({ relationship, from, to, roles }: any) => `${from.id} ${relationship} ${to.id} ${String(roles)}`);
        expect(told.sort()).toEqual(expected.get(node.id)!.sort());
        for (const { forward, from } of steps) expect(forward).toBe(from.id === node.id);
        people++;
      }
    }
  return people;
}
