import type { Answer } from "./answer.js";
import { eventRoles, type PlainGraph } from "./plain-graph.js";

/** What somebody or something shares with others: things by kind, each with who has it. */
type Shared = Record<string, ReadonlyMap<string, ReadonlySet<string>>>;
interface Near {
  score: number;
  readonly parts: Record<string, { count: number; score: number; days?: number }>;
}

const works = ["AUTHORED", "PRESENTED", "WROTE"];
const bearersOf = (things: Iterable<string>, bearers: (thing: string) => Iterable<string>) =>
  new Map([...new Set(things)].map(thing => [thing, new Set(bearers(thing))]));
/** Of each thing 1 / ln n for all others of the n that have it. */
function nearness(one: string, shared: Shared, counts: (other: string, kind: string, thing: string) => boolean): Map<string, Near> {
  const found = new Map<string, Near>();
  for (const [kind, things] of Object.entries(shared))
    for (const [thing, bearers] of things)
      for (const other of bearers) {
        if (other === one || !counts(other, kind, thing)) continue;
        const near = found.get(other) ?? { score: 0, parts: {} },
          part = (near.parts[kind] ??= { count: 0, score: 0 });
        found.set(other, near);
        part.count++;
        part.score += 1 / Math.log(bearers.size);
        near.score += 1 / Math.log(bearers.size);
      }
  return found;
}

/** What is near an event. */
export function relatedEvents(plain: PlainGraph, event: string): Map<string, Near> {
  const { heads, tails } = plain,
    isEvent = (id: string) => plain.node(id).type === "Event",
    wholes = (id: string): string[] => heads(id, "PART_OF").flatMap(whole => [whole, ...wholes(whole)]),
    eventsOf = (id: string) => (isEvent(id) ? [id] : heads(id, "GIVEN_AT", "IN_PROGRAMME_OF"));
  /** Who gives the institution as affiliation at which event. */
  const given = new Map<string, Map<string, Set<string>>>();
  const givenAt = (institution: string) => {
    const known = given.get(institution) ?? new Map<string, Set<string>>();
    if (!given.has(institution))
      for (const mention of tails(institution, "GAVE_AFFILIATION"))
        for (const at of heads(mention, "IN").flatMap(eventsOf)) known.set(at, new Set([...(known.get(at) ?? []), ...heads(mention, "MEANS")]));
    given.set(institution, known);
    return known;
  };
  const found = nearness(
    event,
    {
      PEOPLE: bearersOf(tails(event, ...eventRoles), person => heads(person, ...eventRoles).filter(isEvent)),
      TOPICS: bearersOf(
        [event, ...tails(event, "GIVEN_AT")].flatMap(id => heads(id, "ABOUT")).filter(topic => tails(topic, "ABOUT").length <= 1_000),
        topic => tails(topic, "ABOUT").flatMap(id => (isEvent(id) ? [id] : heads(id, "GIVEN_AT"))),
      ),
      INSTITUTIONS: bearersOf(
        [event, ...tails(event, "GIVEN_AT", "IN_PROGRAMME_OF")]
          .flatMap(place => tails(place, "IN"))
          .flatMap(mention => heads(mention, "GAVE_AFFILIATION"))
          .filter(institution => tails(institution, "GAVE_AFFILIATION").length <= 1_000),
        institution => givenAt(institution).keys(),
      ),
      HOSTS: bearersOf(tails(event, "HOSTED"), host => heads(host, "HOSTED")),
      SERIES: bearersOf(heads(event, "EDITION_OF"), series => tails(series, "EDITION_OF")),
      VENUES: bearersOf(heads(event, "HELD_AT"), venue => tails(venue, "HELD_AT").filter(isEvent)),
    },
    (other, kind, thing) =>
      !wholes(event).includes(other) &&
      !wholes(other).includes(event) &&
      (kind !== "INSTITUTIONS" || new Set([...givenAt(thing).get(event)!, ...givenAt(thing).get(other)!]).size > 1),
  );
  const day = (id: string, ...names: string[]) => {
    const { properties } = plain.node(id),
      date = names.map(name => properties[name] as string | undefined).find(each => each != null);
    return date === undefined ? NaN : Date.parse(date) / 86_400_000;
  };
  for (const [other, near] of found) {
    const days = Math.max(
      0,
      ...[[event, other] as const, [other, event] as const].map(([a, b]) => day(b, "startDate") - day(a, "endDate", "startDate")),
    );
    if (Number.isNaN(day(event, "startDate")) || !(days <= 365)) continue;
    near.parts["TIME"] = { count: 0, score: 1 / Math.log(days + 2), days };
    near.score += near.parts["TIME"].score;
  }
  return found;
}

/** Who is near a person, and whom of them the person has met. */
export function relatedPeople(plain: PlainGraph, person: string): { readonly found: Map<string, Near>; readonly met: ReadonlySet<string> } {
  const { heads, tails } = plain,
    together = (id: string, most = Infinity) =>
      heads(id, ...works)
        .filter(work => tails(work, ...works).length <= most)
        .flatMap(work => tails(work, ...works))
        .filter(each => each !== id);
  const found = nearness(
    person,
    {
      TOPICS: bearersOf(
        heads(person, "AUTHORED", "PRESENTED")
          .flatMap(talk => heads(talk, "ABOUT"))
          .filter(topic => tails(topic, "ABOUT").length <= 1_000),
        topic => tails(topic, "ABOUT").flatMap(talk => tails(talk, "AUTHORED", "PRESENTED")),
      ),
      EVENTS: bearersOf(
        heads(person, ...eventRoles).filter(event => plain.node(event).type === "Event" && tails(event, ...eventRoles).length <= 1_000),
        event => tails(event, ...eventRoles),
      ),
      INSTITUTIONS: bearersOf(
        heads(person, "AFFILIATED_WITH").filter(institution => tails(institution, "AFFILIATED_WITH").length <= 1_000),
        institution => tails(institution, "AFFILIATED_WITH"),
      ),
      PEOPLE: bearersOf(together(person, 100), colleague => together(colleague, 100)),
    },
    () => true,
  );
  return { found, met: new Set(together(person)) };
}

const fields = "totalCount edges { score node { id } parts { kind score count days shared { id } }";

/** Asks what is near each of these events and people, and compares with plain loops over the facts. How many pairs there were. */
export async function relatedAgree(
  answer: Answer,
  plain: PlainGraph,
  events: readonly string[] = plain.idsOf("Event"),
  people: readonly string[] = plain.idsOf("Person"),
): Promise<number> {
  let pairs = 0;
  for (const id of events) {
    const { event } = await answer(`query ($id: ID!) { event(id: $id) { related(first: 100) { ${fields} } } } }`, { id });
    pairs += agree(event.related, relatedEvents(plain, id));
  }
  for (const id of people) {
    const { person } = await answer(
        `query ($id: ID!) { person(id: $id) { related(first: 100) { ${fields} met } } all: related(met: true, first: 100) { ${fields} met } } } }`,
        { id },
      ),
      { found, met } = relatedPeople(plain, id);
    pairs += agree(person.all, found);
    agree(person.related, new Map([...found].filter(([other]) => !met.has(other))));
    for (const { node, met: said } of [...person.all.edges, ...person.related.edges])
      expect({ id, node, met: said }).toEqual({ id, node, met: met.has(node.id) });
  }
  return pairs;
}

function agree(answered: any, expected: ReadonlyMap<string, Near>): number {
  const scores = answered.edges.map(({ score }: any) => score);
  expect(answered.totalCount).toBe(expected.size);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const best = [...expected.values()].map(({ score }) => score).sort((a, b) => b - a);
  scores.forEach((score: number, at: number) => expect(score).toBeCloseTo(best[at]!, 9));
  for (const { node, score, parts } of answered.edges) {
    const near = expected.get(node.id)!;
    expect(score).toBeCloseTo(near.score, 9);
    expect(parts.map((part: any) => part.kind).sort()).toEqual(Object.keys(near.parts).sort());
    for (const { kind, score, count, days, shared } of parts) {
      const part = near.parts[kind]!;
      expect(score).toBeCloseTo(part.score, 9);
      expect({ count, days }).toEqual({ count: part.count, days: part.days ?? null });
      expect(shared).toHaveLength(Math.min(20, count));
    }
  }
  return answered.edges.length;
}
