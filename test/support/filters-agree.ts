import fc from "fast-check";
import type { Answer } from "./answer.js";
import type { Filter, PlainGraph, Type } from "./plain-graph.js";

const lists: Readonly<Record<Type, string>> = { Event: "events", Institution: "institutions", Person: "people", Talk: "talks", Topic: "topics" };
const types = Object.keys(lists) as Type[];

/** Asks filters of chance, and compares with plain loops over the facts. How many of them told some from others. */
export async function filtersAgree(answer: Answer, plain: PlainGraph, numRuns: number): Promise<number> {
  let telling = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...types).chain(type => fc.tuple(fc.constant(type), plain.filter(type, 2))),
      async ([type, filter]) => {
        const found = plain.found(type, filter);
        if (found.length && found.length < plain.idsOf(type).length) telling++;
        expect(await listed(answer, type, filter)).toEqual(found);
      },
    ),
    { seed: 7, numRuns },
  );
  return telling;
}

/** The ids of all that the API lists, page by page. */
async function listed(answer: Answer, type: Type, filter: Filter): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { list } = await answer(
      `query ($filter: ${type}Filter, $after: String) { list: ${lists[type]}(first: 100, after: $after, filter: $filter) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      { filter, after },
    );
    ids.push(...list.edges.map((edge: any) => edge.node.id));
    if (!list.pageInfo.hasNextPage) return ids.sort();
    after = list.pageInfo.endCursor;
  }
}

/** Asks of events who was at none before; how many events had both such people and others. */
export async function newcomersAgree(answer: Answer, plain: PlainGraph, events = plain.idsOf("Event")): Promise<number> {
  let telling = 0;
  for (const id of events) {
    const { event } = await answer(
      `query ($id: ID!) { event(id: $id) { all: people { totalCount } new: people(filter: { events: { atMost: 0, where: { earlier: true } } }, first: 100) { totalCount edges { node { id } } } } }`,
      { id },
    );
    const found = plain.newcomers(id),
      shown = event.new.edges.map((edge: any) => edge.node.id);
    expect({ id, count: event.new.totalCount, shown }).toEqual({
      id,
      count: found.length,
      shown: shown.filter((each: string) => found.includes(each)),
    });
    if (found.length && found.length < event.all.totalCount) telling++;
  }
  return telling;
}
