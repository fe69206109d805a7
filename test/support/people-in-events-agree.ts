import type { Chance } from "../../bench/world/random.js";
import type { Answer } from "./answer.js";
import { byText, yearIn, type PlainGraph } from "./plain-graph.js";

const mostAtOnce = 100;

/** Who appears in several events of some years, as plain loops over the facts of a graph find them. How many people were compared. */
export async function peopleInEventsAgree(answer: Answer, plain: PlainGraph, chance: Chance, questions: number): Promise<number> {
  const years = plain
      .idsOf("Event")
      .map(id => Number(yearIn(plain.propertiesOf(id))))
      .filter(Boolean),
    [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  const people = plain.idsOf("Person").map(id => ({ id, name: String(plain.propertiesOf(id)["sortName"]) }));
  let compared = 0;
  for (let asked = 0; asked < questions; asked++) {
    const year = chance.whole(first, last),
      given = {
        atLeast: chance.whole(1, 3),
        first: chance.of([1, 3, 20, mostAtOnce]),
        from: chance.happens(0.8) ? `${year}-0${chance.whole(1, 9)}-01` : undefined,
        until: chance.happens(0.8) ? `${year + chance.whole(0, 4)}-12-31` : undefined,
        roles: chance.happens(0.2) ? ["SPEAKER"] : [],
      };
    const { from, until } = given,
      counts = new Set(plain.found("Event", { ...(from ? { from } : {}), ...(until ? { until } : {}) }));
    const found = people
      .map(person => ({
        ...person,
        events: new Set([...plain.reached("Person", person.id, "events", { roles: given.roles })].filter(event => counts.has(event))).size,
      }))
      .filter(({ events }) => events >= given.atLeast)
      .sort((a, b) => b.events - a.events || byText(a.name, b.name) || byText(a.id, b.id));
    const { peopleInEvents } = await answer(
      `query ($atLeast: Int!, $first: Int, $from: LocalDate, $until: LocalDate, $roles: [Role!]!) {
        peopleInEvents(atLeast: $atLeast, first: $first, from: $from, until: $until, roles: $roles) { edges { cursor eventCount node { id } } }
      }`,
      given,
    );
    const shown = (edges: any[]) => edges.map(({ eventCount, node }) => [node.id, eventCount]);
    expect({ given, edges: shown(peopleInEvents.edges) }).toEqual({
      given,
      edges: found.slice(0, given.first).map(({ id, events }) => [id, events]),
    });
    compared += peopleInEvents.edges.length;
    const after = peopleInEvents.edges.at(-1)?.cursor as string | undefined;
    if (after === undefined) continue;
    const { next } = await answer(
      `query ($atLeast: Int!, $first: Int, $after: String, $from: LocalDate, $until: LocalDate, $roles: [Role!]!) {
        next: peopleInEvents(atLeast: $atLeast, first: $first, after: $after, from: $from, until: $until, roles: $roles) { totalCount edges { eventCount node { id } } }
      }`,
      { ...given, after },
    );
    expect({ given, total: next.totalCount }).toEqual({ given, total: found.length });
    expect(shown(next.edges)).toEqual(found.slice(given.first, 2 * given.first).map(({ id, events }) => [id, events]));
    compared += next.edges.length;
  }
  return compared;
}
