import fc from "fast-check";
import type { State } from "../../src/store/state.js";
import type { Answer } from "./answer.js";
import type { Filter, PlainGraph } from "./plain-graph.js";

const question = `query ($events: EventFilter, $most: Int!) {
  institutionMatrix(events: $events, most: $most) {
    totalCount complete unknown { count of share }
    institutions { position talks institution { id } }
    cells { one { institution { id } } other { institution { id } } talks }
  }
}`;

/** Asks for matrices, of all events and of filters of chance, and compares with plain loops over the facts. How many cells were off the diagonal. */
export async function matricesAgree(answer: Answer, plain: PlainGraph, state: State, numRuns: number): Promise<number> {
  const facts = [...state.relationships.values()],
    given = new Map<string, string[]>(), // by mention
    printed = new Map<string, Set<string>>(); // by talk
  for (const { type, tail, head } of facts) if (type === "GAVE_AFFILIATION") given.set(tail, [...(given.get(tail) ?? []), head]);
  for (const { type, tail, head } of facts)
    if (type === "IN") for (const institution of given.get(tail) ?? []) printed.set(head, (printed.get(head) ?? new Set()).add(institution));
  const sortName = (id: string) => Buffer.from(String(state.nodes.get(id)!.properties["sortName"]));

  let telling = 0;
  const agree = async ({ events = {}, most }: { readonly events?: Filter; readonly most: number }) => {
    const { institutionMatrix: found } = await answer(question, { events, most }),
      talks = [...new Set(plain.found("Event", events).flatMap(event => [...plain.relations.Event["talks"]!.reach(event, {})]))],
      there = talks.map(talk => [...(printed.get(talk) ?? [])]),
      unknown = there.filter(({ length }) => !length).length,
      counts = new Map<string, number>();
    for (const id of there.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    const all = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || Buffer.compare(sortName(a), sortName(b)) || (a < b ? -1 : 1)),
      ids = all.slice(0, most),
      cells = ids.flatMap((one, at) =>
        ids.slice(at).flatMap(other => {
          const both = there.filter(each => each.includes(one) && each.includes(other)).length;
          return both ? [{ one: { institution: { id: one } }, other: { institution: { id: other } }, talks: both }] : [];
        }),
      );
    expect(found).toEqual({
      totalCount: all.length,
      complete: all.length <= most,
      unknown: { count: unknown, of: talks.length, share: talks.length ? expect.closeTo(unknown / talks.length, 9) : null },
      institutions: ids.map((id, at) => ({ position: at + 1, talks: counts.get(id), institution: { id } })),
      cells,
    });
    telling += cells.length - ids.length;
  };
  await agree({ most: 100 });
  await agree({ most: 3 });
  await fc.assert(fc.asyncProperty(fc.record({ events: plain.filter("Event", 1), most: fc.integer({ min: 1, max: 30 }) }), agree), {
    seed: 12,
    numRuns,
  });
  return telling;
}
