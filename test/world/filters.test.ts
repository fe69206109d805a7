import { storedState } from "../../src/store/state.js";
import { filtersAgree } from "../support/filters-agree.js";
import { PlainGraph } from "../support/plain-graph.js";
import { answer, ask, closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

const refused = async (filter: string) => (await ask(`{ people(filter: ${filter}) { totalCount } }`)).errors?.map(({ message }) => message);

describe("A filter", () => {
  it("lists what plain loops over the facts find, whatever relationships it reaches across", async () => {
    const plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement)));
    expect(await filtersAgree(answer, plain, 25)).toBeGreaterThan(8); // many of them tell some from others
  });

  it.each([
    ["Person", { events: { where: { talks: { where: { topics: { where: { text: "learning" } } } } } } }],
    ["Person", { events: { atMost: 0, where: { talks: { where: { topics: { where: { text: "learning" } } } } } } }],
    ["Person", { talks: { where: { event: { where: { people: { where: { text: "halverson" } } } } } } }],
    ["Person", { not: { events: { where: { not: { talks: { where: { topics: { where: { text: "physics" } } } } } } } } }],
    ["Topic", { talks: { where: { event: { where: { talks: { atLeast: 10 } } } }, atLeast: 2 } }],
    ["Institution", { people: { where: { events: { where: { talks: { where: { kinds: ["LECTURE"] } } } } } } }],
  ] as const)("%s: %j, where events and topics are worked out once for all", async (type, filter) => {
    const plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement))),
      list = { Person: "people", Topic: "topics", Institution: "institutions" }[type],
      expected = plain.found(type, filter);
    const { found } = await answer(
      `query ($filter: ${type}Filter) { found: ${list}(first: 100, filter: $filter) { totalCount edges { node { id } } } }`,
      { filter },
    );
    expect(found.totalCount).toBe(expected.length);
    expect(expected).toEqual(expect.arrayContaining(found.edges.map(({ node }: any) => node.id)));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(plain.idsOf(type).length);
  });

  it("reaches across three relationships, and no further", async () => {
    const three = "{ events: { where: { people: { where: { affiliations: { atLeast: 1 } } } } } }";
    expect(await refused(three)).toBeUndefined();
    expect(await refused(`{ coSpeakers: { where: ${three} } }`)).toEqual([
      "filter must reach across at most 3 relationships, one behind the other, but got: coSpeakers → events → people → affiliations",
    ]);
  });
  it.each([
    ["{ events: { atLeast: -1 } }", "atLeast must be at least 0, but got -1"],
    ["{ events: { atLeast: 3, atMost: 2 } }", "atMost must be no less than atLeast (3), but got 2"],
    ["{ or: [] }", "or must have at least one filter, but got none"],
    [`{ or: [${'{ text: "a" } '.repeat(30)}] }`, "filter must have at most 30 conditions, but got more"],
    ['{ events: { where: { ids: ["x"] } } }', "ids must be an id like person_abcdefgh23456777, from an answer of this service, but got: x"],
    [
      "{ events: { where: { earlier: true } } }",
      "earlier must stand behind a relationship in a filter of events or talks, or of a list below one: there is nothing else that it could be earlier than",
    ],
    ["{ evnts: { atLeast: 1 } }", 'Field "evnts" is not defined by type "PersonFilter". Did you mean "events"?'],
    ["{ events: { where: { kinds: [SHCOOL] } } }", 'Value "SHCOOL" does not exist in "EventKind" enum. Did you mean the enum value "SCHOOL"?'],
  ])("%s is refused, and it is said why", async (filter, message) => expect(await refused(filter)).toEqual([message]));

  it("and an order hold for what an item leads to as well", async () => {
    const { event } = await answer(
      `query ($id: ID!) { event(id: $id) { talks(parts: true, filter: { presenters: { atLeast: 1 } }, orderBy: { field: NAME, direction: DESC }, first: 3) { totalCount edges { node { title presenters { edges { node { name } } } } } } } }`,
      { id: (await answer('{ events(filter: { text: "International Conference / School" }) { edges { node { id } } } }')).events.edges[0].node.id },
    );
    const titles = event.talks.edges.map((edge: any) => edge.node.title);
    expect(titles).toEqual([...titles].sort().reverse());
    expect(event.talks.totalCount).toBeGreaterThan(3);
    for (const { node } of event.talks.edges) expect(node.presenters.edges).not.toEqual([]);
  });
});
