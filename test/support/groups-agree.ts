import type { Answer } from "./answer.js";
import { yearIn, type PlainGraph, type Type } from "./plain-graph.js";

type Row = Readonly<Record<string, string | undefined>>;
const none = [undefined];
const some = (ids: readonly string[]): readonly (string | undefined)[] => (ids.length ? ids : none);

/** The ways in which one item can be grouped: one row for each combination of what it has several of. */
const rowsOf: Readonly<Partial<Record<Type, (plain: PlainGraph, id: string) => Row[]>>> = {
  Talk: (plain, id) => {
    const own = plain.propertiesOf(id) as Row,
      year = [id, ...plain.heads(id, "IN_SESSION"), ...plain.heads(id, "GIVEN_AT")].map(each => yearIn(plain.propertiesOf(each))).find(Boolean),
      rows: Row[] = [];
    for (const EVENT of some(plain.heads(id, "GIVEN_AT")))
      for (const SERIES of some(EVENT ? plain.heads(EVENT, "EDITION_OF") : []))
        for (const TOPIC of some(plain.heads(id, "ABOUT")))
          for (const PRESENTER of some(plain.tails(id, "PRESENTED")))
            for (const INSTITUTION of some(plain.tails(id, "IN").flatMap(mention => plain.heads(mention, "GAVE_AFFILIATION"))))
              rows.push({
                EVENT,
                SERIES,
                TOPIC,
                PRESENTER,
                INSTITUTION,
                KIND: own["kind"],
                TRACK: own["track"],
                YEAR: year,
                EVENT_KIND: EVENT && (plain.propertiesOf(EVENT)["kind"] as string),
                COUNTRY: INSTITUTION && (plain.propertiesOf(INSTITUTION)["country"] as string),
              });
    return rows;
  },
  Person: (plain, id) => {
    const rows: Row[] = [];
    for (const EVENT of some(plain.reached("Person", id, "events")))
      for (const ROLE of some(EVENT ? plain.rolesAt(id, EVENT) : []))
        for (const INSTITUTION of some(plain.heads(id, "AFFILIATED_WITH")))
          for (const TOPIC of some(plain.heads(id, "PRESENTED", "AUTHORED").flatMap(talk => plain.heads(talk, "ABOUT"))))
            rows.push({
              EVENT,
              ROLE,
              INSTITUTION,
              TOPIC,
              EVENT_KIND: EVENT && (plain.propertiesOf(EVENT)["kind"] as string),
              YEAR: EVENT && yearIn(plain.propertiesOf(EVENT)),
              COUNTRY: INSTITUTION && (plain.propertiesOf(INSTITUTION)["country"] as string),
            });
    return rows;
  },
  Event: (plain, id) => {
    const own = plain.propertiesOf(id) as Row,
      rows: Row[] = [];
    for (const venue of some(plain.heads(id, "HELD_AT")))
      for (const HOST of some(plain.tails(id, "HOSTED")))
        for (const SERIES of some(plain.heads(id, "EDITION_OF")))
          for (const TOPIC of some(plain.heads(id, "ABOUT")))
            rows.push({
              HOST,
              SERIES,
              TOPIC,
              KIND: own["kind"],
              YEAR: yearIn(plain.propertiesOf(id)),
              COUNTRY: [venue, HOST].map(place => place && (plain.propertiesOf(place)["country"] as string)).find(Boolean),
            });
    return rows;
  },
};

/** Compares the groups that the API gives of these items with those of plain loops. How many there were. */
export function groupsAgree(plain: PlainGraph, type: Type, ids: readonly string[], by: readonly string[], found: any): number {
  const groups = new Map<string, Set<string>>(),
    unknown = new Set<string>();
  for (const id of ids)
    for (const row of rowsOf[type]!(plain, id)) {
      const name = JSON.stringify(by.map(key => row[key] ?? null));
      groups.set(name, (groups.get(name) ?? new Set()).add(id));
      if (by.some(key => row[key] === undefined)) unknown.add(id);
    }
  const shown = found.edges.map(({ node }: any) => [
    JSON.stringify(node.keys.map((key: any) => key.node?.id ?? key.value)),
    node.members.edges.map((edge: any) => edge.node.id).sort(),
  ]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries([...groups].map(([name, ids]) => [name, [...ids].sort()])));
  expect(found).toMatchObject({ totalCount: groups.size, items: new Set(ids).size, unknown: unknown.size });
  const counts = found.edges.map(({ node }: any) => node.count);
  expect(counts).toEqual(found.edges.map(({ node }: any) => node.members.totalCount));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  return groups.size;
}

const members = { Talk: "talks", Person: "people", Event: "events" } as const;
/** What is asked of groups, for groupsAgree(). */
export const shown = (type: keyof typeof members) =>
  `totalCount items unknown edges { node { count keys { by value node { id } } members: ${members[type]}(first: 100) { totalCount edges { node { id } } } } }`;

interface Below {
  readonly above: Type;
  readonly type: keyof typeof members;
  readonly list: string;
  readonly relation: string;
  /** Arguments of the list. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly by: readonly string[];
}

/** Groups of several types, by their own properties and through relationships. */
export const groupsBelow: readonly Below[] = [
  { above: "Event", type: "Talk", list: "talkGroups", relation: "talks", given: { parts: true }, by: ["TOPIC"] },
  { above: "Event", type: "Talk", list: "talkGroups", relation: "talks", given: {}, by: ["INSTITUTION"] },
  { above: "Event", type: "Talk", list: "talkGroups", relation: "talks", given: {}, by: ["PRESENTER"] },
  { above: "Event", type: "Person", list: "personGroups", relation: "people", given: { roles: ["SPEAKER"] }, by: ["INSTITUTION"] },
  { above: "Event", type: "Person", list: "speakerGroups", relation: "speakers", given: {}, by: ["TOPIC"] },
  { above: "Topic", type: "Talk", list: "talkGroups", relation: "talks", given: {}, by: ["YEAR", "EVENT"] },
  { above: "Institution", type: "Person", list: "personGroups", relation: "people", given: {}, by: ["EVENT"] },
];

/** Asks for the groups below each of these nodes, and compares where a page holds them with their members. How many groups there were. */
export async function groupsBelowAgree(
  answer: Answer,
  plain: PlainGraph,
  ids: readonly string[],
  { above, type, list, relation, given, by }: Below,
): Promise<number> {
  const args = Object.entries(given).map(([name, value]) => `${name}: ${Array.isArray(value) ? `[${value.join()}]` : String(value)}, `);
  let groups = 0;
  for (const id of ids) {
    const {
        parent: { found },
      } = await answer(
        `{ parent: node(id: "${id}") { ... on ${above} { found: ${list}(${args.join("")}first: 100, by: [${by.join()}]) { ${shown(type)} } } } }`,
      ),
      isWhole = found.totalCount <= 100 && found.edges.every(({ node }: any) => node.count <= 100);
    if (isWhole) groups += groupsAgree(plain, type, plain.reached(above, id, relation, given), by, found);
  }
  return groups;
}
