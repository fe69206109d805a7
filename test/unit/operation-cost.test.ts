import { buildSchema, getOperationAST, parse, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import type { Fragment } from "../../src/query/fragment/fragment.js";
import { tokenizeCypher } from "../../src/query/fragment/lexer.js";
import { readFragment } from "../../src/query/fragment/parse-fragment.js";
import type { Weights } from "../../src/query/fragment/weights.js";
import { unknownSize, type GraphSize } from "../../src/neo4j/graph-size.js";
import { costOf } from "../../src/query/cost/operation-cost.js";

const list = "(first: Int, last: Int, after: String, before: String)",
  connection = (name: string, node: string) =>
    `type ${name}Connection { edges: [${name}Edge!]! totalCount: Int! pageInfo: PageInfo! } type ${name}Edge { cursor: String! node: ${node}! }`;
/** A schema of its own, with weights that are easy to reckon with. */
const schema = buildSchema(`
  type Query { person(id: ID!): Person people(first: Int, last: Int, after: String, before: String, filter: PersonFilter): PersonConnection! groups(first: Int, by: [Key!]!): GroupConnection! network(steps: Int! = 1, people: PersonFilter): Network }
  type Mutation { same(ids: [ID!]!): Decided }
  enum Key { COUNTRY TOPIC }
  type PageInfo { hasNextPage: Boolean! startCursor: String endCursor: String }
  type Person { id: ID! name: String! events${list}: EventConnection! stations: [Event!]! }
  type Event { id: ID! title: String! people${list}: PersonConnection! }
  type Network { id: ID! size: Int! dear: Int! }
  type Group { id: ID! count: Int! }
  type Decided { nodes: [Person!]! }
  input PersonFilter { text: String near: String and: [PersonFilter!] events: EventsCondition related: RelatedCondition }
  input EventsCondition { where: EventFilter atLeast: Int }
  input RelatedCondition { where: PersonFilter atLeast: Int }
  input EventFilter { text: String }
  ${connection("Person", "Person")} ${connection("Event", "Event")} ${connection("Group", "Group")}
`);
const range = (usual: number, largest = usual) => ({ usual, largest });
const follows = (name: string, weights: Partial<Weights>, more: Partial<Fragment> = {}): Fragment => ({
  ...readFragment(name),
  count: undefined,
  weights: { parent: range(0), item: 0, all: range(0), any: 10, passed: new Map(), parts: new Map(), ...weights },
  ...more,
});
const people = follows("query/people", { parent: range(10), item: 5, all: range(1_000) }),
  events = follows(
    "person/events",
    { parent: range(20, 120), item: 10, all: range(2, 30) },
    { count: { of: tokenizeCypher("person.eventCount"), unless: undefined } },
  ),
  fragments: Readonly<Record<string, Fragment>> = {
    "Query.person": follows("query/person", { parent: range(3), item: 7 }),
    "Query.people": people,
    "Query.network": follows(
      "query/neighbourhood",
      {
        parent: range(1_000),
        item: 1,
        parts: new Map([
          ["dear", 5_000],
          ["steps 2", 400],
        ]),
        passed: new Map([["people", 700]]),
      },
      { wheres: new Map([["people", "person"]]) },
    ),
    "Query.groups": follows("group/people", {
      parent: range(1),
      item: 4,
      all: range(500),
      parts: new Map([
        ["COUNTRY", 8],
        ["TOPIC", 30],
      ]),
    }),
    "Person.events": events,
    "Person.stations": follows("person/stations", { parent: range(6), item: 2, all: range(3, 9) }),
    "Event.people": follows("event/people", { parent: range(50, 500), item: 4, all: range(40, 900) }),
    "Decided.nodes": follows("payload/decision", { parent: range(2), item: 1, all: range(2, 10) }),
  };
for (const [place, followed] of Object.entries(fragments)) {
  const [type, field] = place.split(".") as [string, string];
  (schema.getType(type) as GraphQLObjectType).getFields()[field]!.extensions = {
    fragment: followed,
    ...(field === "groups" ? { grouped: people } : {}),
  };
}
for (const [type, followed] of Object.entries({
  PersonFilter: {
    ...people,
    filters: new Map([
      ["text", { type: "folded", condition: tokenizeCypher("person.text"), hasSubquery: false }],
      ["near", { type: "string", condition: tokenizeCypher("EXISTS { (person) }"), hasSubquery: true }],
    ]),
  },
  EventFilter: { ...events, filters: new Map([["text", { type: "folded", condition: tokenizeCypher("event.text"), hasSubquery: false }]]) },
  EventsCondition: events,
  RelatedCondition: follows("person/related", { parent: range(300, 900), item: 5, all: range(40), any: 300 }),
}))
  schema.getType(type)!.extensions = { fragment: followed };

/** Hits of the reads, and points of what is fixed. */
function cost(query: string, variables: Record<string, unknown> = {}, size: GraphSize = unknownSize, of: GraphQLSchema = schema) {
  const document = parse(query),
    found = costOf(of, document, getOperationAST(document)!, variables, size);
  return found && { fixed: found.fixed, hits: Math.round(found.reads * 1_000) };
}

describe("The cost of an operation", () => {
  it.each([
    ["is one point, and the hits of a single item", '{ person(id: "person_abcdefgh23456777") { name } }', 3 + 7],
    ["counts a page as full", "{ people(first: 8) { edges { node { name } } } }", 10 + 8 * 5],
    ["counts 20 items where no page is said", "{ people { edges { node { name } } } }", 10 + 20 * 5],
    [
      "counts no more than there are",
      "{ people(last: 16) { edges { node { stations { title } } } } }",
      // 16 people. The sum of r^-1/4 over 16 ranks is (4 × 8 - 1) / 3 = 31/3. Of the stations, usually 3 and of the largest 6 more: 16 × 3 + 31/3 × 6 = 110.
      10 + 16 * 5 + 16 * 6 + 110 * 2,
    ],
    [
      "of one parent is that of the largest",
      '{ person(id: "person_abcdefgh23456777") { events(first: 100) { edges { node { title } } } } }',
      3 + 7 + 120 + 30 * 10,
    ],
    [
      "of many parents is mostly that of usual ones",
      "{ people(first: 16) { edges { node { events(first: 11) { edges { node { title } } } } } } }",
      // 16 × 20 + 31/3 × 100 = 1,353.33. Items: at most 11 of the largest, usually 2: 16 × 2 + 31/3 × 9 = 125.
      10 + 16 * 5 + 1_353 + 125 * 10,
    ],
    [
      "grows with lists in lists",
      '{ person(id: "person_abcdefgh23456777") { events(first: 16) { edges { node { people(first: 10) { edges { node { name } } } } } } } }',
      // 16 events at most; of these 16 × 50 + 31/3 × 450 = 5,450, and of each a page.
      3 + 7 + 120 + 16 * 10 + 5_450 + 160 * 4,
    ],
    [
      "counts each alias at the root, however alike",
      '{ one: person(id: "person_abcdefgh23456777") { name } other: person(id: "person_abcdefgh23456777") { name } }',
      2 * (3 + 7),
    ],
    [
      "counts aliases below that ask the same once: they are read once",
      '{ person(id: "person_abcdefgh23456777") { one: events(first: 5) { edges { cursor } } other: events(first: 5) { edges { cursor } } } }',
      3 + 7 + 120 + 5 * 10,
    ],
    [
      "counts aliases below that ask for different pages each",
      '{ person(id: "person_abcdefgh23456777") { one: events(first: 5) { edges { cursor } } other: events(first: 6) { edges { cursor } } } }',
      3 + 7 + 2 * 120 + (5 + 6) * 10,
    ],
    [
      "follows fragments, wherever they are spread",
      '{ one: person(id: "person_abcdefgh23456777") { ...f } other: person(id: "person_abcdefgh23456772") { ... on Person { ...f } } } fragment f on Person { stations { id } }',
      2 * (3 + 7 + 6 + 9 * 2),
    ],
    [
      "leaves out what is skipped",
      '{ person(id: "person_abcdefgh23456777") { name stations @skip(if: true) { id } } people @include(if: false) { totalCount } }',
      3 + 7,
    ],
    ["of a number that is kept is nothing", '{ person(id: "person_abcdefgh23456777") { events { totalCount } } }', 3 + 7],
    ["of a number that is counted is a look at all", "{ people { totalCount } }", 10 + 1_000],
    [
      "of a filter is a look at all, at 2 hits a property",
      '{ people(first: 1, filter: { text: "a" }) { edges { cursor } } }',
      10 + 1_000 * (1 + 2) + 5,
    ],
    ["of a filter is 10 hits for what is related", '{ people(first: 1, filter: { near: "a" }) { edges { cursor } } }', 10 + 1_000 * (1 + 10) + 5],
    [
      "counts a filter for the page and for the number",
      '{ people(first: 1, filter: { and: [{ text: "a" }, { text: "b" }] }) { totalCount edges { cursor } } }',
      2 * (10 + 1_000 * (1 + 2 + 2)) + 5,
    ],
    [
      "of a filter behind a relationship counts what it leads to",
      '{ people(first: 1, filter: { events: { where: { text: "a" } } }) { edges { cursor } } }',
      // A person has 2 events as usual: 10 + 2 × (2 + 2) = 18.
      10 + 1_000 * (1 + 18) + 5,
    ],
    [
      "of a relationship whose items are worked out together is that of all of them",
      "{ people(first: 1, filter: { related: { atLeast: 1 } }) { edges { cursor } } }",
      // 300 to find them, and 2 for each of 40.
      10 + 1_000 * (1 + 300 + 40 * 2) + 5,
    ],
    ["of a filter of what is passed on the way counts all that is passed", '{ network(people: { text: "a" }) { size } }', 1_000 + 1 + 700 * 2],
    [
      "of groups is a look at all by each key",
      "{ groups(first: 10, by: [COUNTRY, TOPIC]) { edges { node { count } } } }",
      10 + 1_000 * (1 + 1 + 2 * (8 + 30)) + 10 * 4,
    ],
    [
      "of groups is that again for how many there are",
      "{ groups(first: 10, by: [COUNTRY]) { totalCount edges { node { count } } } }",
      2 * (10 + 1_000 * (1 + 1 + 8)) + 10 * 4,
    ],
    ["counts a column with a price of its own where it is asked for", "{ network { size } }", 1_000 + 1],
    ["… and there alone", "{ network(steps: 2) { dear } }", 1_000 + 5_000 + 400 + 1],
    ["of a field whose argument is refused is nothing", "{ people(first: 101) { totalCount } }", 0],
    ["of __typename is nothing", "{ __typename }", 0],
  ])("%s", (_, query, hits) => expect(cost(query)).toEqual({ fixed: 1, hits }));

  it.each([
    [
      "of a change is 100 points, beside what is read below it",
      'mutation { one: same(ids: ["x"]) { nodes { name } } other: same(ids: ["y"]) { nodes { name } } }',
      1 + 2 * 100,
      2 * (2 + 10 * 1),
    ],
    [
      "of the schema's description is 20 points, and 2 for a type",
      '{ __schema { types { name } } a: __type(name: "Person") { name } b: __type(name: "Event") { name } }',
      1 + 20 + 2 * 2,
      0,
    ],
  ])("%s", (_, query, fixed, hits) => expect(cost(query)).toEqual({ fixed, hits }));

  it("follows the variables that decide it, and is the same for those that do not", () => {
    const query =
        "query ($first: Int, $text: String, $skip: Boolean = false) { people(first: $first, filter: { text: $text }) { edges { node { stations @skip(if: $skip) { id } } } } }",
      document = parse(query),
      operation = getOperationAST(document)!,
      of = (variables: Record<string, unknown>) => costOf(schema, document, operation, variables, unknownSize)!;
    expect(of({ first: 5, text: "a", skip: true }).reads * 1_000).toBeCloseTo(10 + 3_000 + 5 * 5, 6);
    expect(of({ first: 6, text: "a", skip: true }).reads * 1_000).toBeCloseTo(10 + 3_000 + 6 * 5, 6);
    expect(of({ first: 6, text: "b", skip: true })).toBe(of({ first: 6, text: "c", skip: true })); // looked up
    expect(of({ first: 6, text: null, skip: true }).reads * 1_000).toBeCloseTo(10 + 6 * 5, 6);
    expect(of({ first: 1, text: null }).reads * 1_000).toBeCloseTo(10 + 5 + 6 + 9 * 2, 6);
  });

  it("counts what stands behind a directive that cannot be read: fields beside it may run", () => {
    const query = 'query ($no: Boolean = true) { person(id: "person_abcdefgh23456777") { name stations @include(if: $no) { id } } }';
    expect(cost(query, { no: null })).toEqual({ fixed: 1, hits: 3 + 7 + 6 + 9 * 2 });
  });

  it("is not known where variables are not what is declared: nothing runs", () => {
    expect(cost("query ($first: Int!) { people(first: $first) { totalCount } }", { first: "many" })).toBeUndefined();
    expect(cost("query ($first: Int!) { people(first: $first) { totalCount } }")).toBeUndefined();
  });
});

describe("The cost of an operation in a small graph", () => {
  /** Hits in a graph of 15 relationships, 3 events and 8 people. No traversal takes more than 60 there for one parent. */
  const hits = (query: string) =>
    cost(query, {}, { relationships: 15, nodes: new Map([["Event", 3], ["Person", 8]]) })?.hits; // prettier-ignore

  it.each([
    ["counts no more items than there are", "{ people { edges { node { name } } } }", 10 + 8 * 5],
    ["bounds the items of a parent", '{ person(id: "person_abcdefgh23456777") { events { edges { node { title } } } } }', 3 + 7 + 60 + 3 * 10],
    ["bounds what a parent takes", "{ network { dear } }", 60 + 1 + 60],
    ["looks at as many items as there are", '{ people(first: 1, filter: { text: "a" }) { totalCount } }', 10 + 8 * (1 + 2)],
    ["bounds what a filter follows", '{ people(filter: { related: { where: { text: "a" } } }) { totalCount } }', 10 + 8 * (1 + 60 + 8 * (2 + 2))],
    ["bounds what is passed on the way", '{ network(people: { text: "a" }) { size } }', 60 + 1 + 8 * 2],
    ["groups as many items as there are", "{ groups(by: [COUNTRY]) { totalCount } }", 10 + 8 * (1 + 0 + 1 + 8)],
  ])("%s", (_, query, expected) => expect(hits(query)).toBe(expected));

  it("grows with a list of all nodes of a type, beyond the graph that was measured", () => {
    const many: GraphSize = { relationships: 1e6, nodes: new Map([["Person", 50_000]]) };
    expect(cost('{ people(first: 1, filter: { text: "a" }) { totalCount } }', {}, many)?.hits).toBe(10 + 50_000 * 3);
  });
});

describe("A fragment without @cost", () => {
  it("has a price by the relationships that it follows", () => {
    // node/identifiers follows one: 10 + 20, and of the largest parent 10 + 200.
    expect(readFragment("node/identifiers").weights).toEqual({
      parent: range(30, 210),
      item: 25,
      all: range(5, 50),
      any: 10,
      passed: new Map(),
      parts: new Map(),
    });
  });
  it("and one that puts items together first takes that of a usual parent to see whether there are any", () => {
    for (const name of ["event/related", "person/related"]) expect(readFragment(name).weights.any).toBe(readFragment(name).weights.parent.usual);
  });
  it("and one with it has the header's", () => {
    expect(readFragment("query/dataset").weights).toMatchObject({
      parent: range(5),
      item: 10,
      parts: new Map([
        ["counts", expect.any(Number)],
        ["relationships", expect.any(Number)],
      ]),
    });
  });
});
