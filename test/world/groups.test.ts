import { storedState } from "../../src/store/state.js";
import { groupsAgree, groupsBelow, groupsBelowAgree, shown } from "../support/groups-agree.js";
import { PlainGraph } from "../support/plain-graph.js";
import { answer, ask, closeWorldGraph, worldGraph } from "../support/world.js";

let plain: PlainGraph;
beforeAll(async () => {
  plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement)));
});
afterAll(closeWorldGraph);

describe("Groups are those of plain loops", () => {
  it.each([
    ["Talk", "talkGroups", ["YEAR"]],
    ["Talk", "talkGroups", ["EVENT", "KIND"]],
    ["Talk", "talkGroups", ["EVENT_KIND", "COUNTRY", "YEAR"]],
    ["Talk", "talkGroups", ["SERIES", "TRACK"]],
    ["Person", "personGroups", ["COUNTRY"]],
    ["Person", "personGroups", ["EVENT_KIND", "ROLE"]],
    ["Person", "personGroups", ["EVENT", "YEAR"]],
    ["Event", "eventGroups", ["KIND", "COUNTRY"]],
    ["Event", "eventGroups", ["HOST", "SERIES", "YEAR"]],
  ] as const)("%s: %s by %j", async (type, list, by) => {
    const { found } = await answer(`{ found: ${list}(first: 100, by: [${by.join()}]) { ${shown(type)} } }`);
    expect(groupsAgree(plain, type, plain.idsOf(type), by, found)).toBeGreaterThan(1);
  });

  it.each(groupsBelow)("below each $above: $type in $list of $relation with $given by $by", async below => {
    const groups = await groupsBelowAgree(answer, plain, plain.idsOf(below.above).slice(0, 12), below);
    expect(groups).toBeGreaterThan(5);
  });

  it("with a filter, in other orders, and page by page", async () => {
    const filter = "filter: { event: { where: { kinds: [FOCUS_SESSION, CONFERENCE] } } }",
      ids = plain.found("Talk", { event: { where: { kinds: ["FOCUS_SESSION", "CONFERENCE"] } } }),
      { found } = await answer(`{ found: talkGroups(first: 100, by: [INSTITUTION, YEAR], ${filter}) { ${shown("Talk")} } }`);
    const part = { ...found, edges: found.edges.slice(0, 100) };
    if (found.totalCount <= 100) expect(groupsAgree(plain, "Talk", ids, ["INSTITUTION", "YEAR"], part)).toBeGreaterThan(5);
    expect(found).toMatchObject({ items: ids.length });
    for (const order of ["COUNT", "KEY", "PEOPLE"])
      for (const direction of ["ASC", "DESC"]) {
        const pages = async (size: number) => {
          const names: string[] = [];
          for (let after = "null"; ;) {
            const { page } = await answer(
              `{ page: talkGroups(first: ${size}, after: ${after}, by: [INSTITUTION, YEAR], ${filter}, orderBy: { field: ${order}, direction: ${direction} }) { pageInfo { endCursor hasNextPage } edges { node { keys { value } } } } }`,
            );
            names.push(...page.edges.map(({ node }: any) => JSON.stringify(node.keys)));
            if (!page.pageInfo.hasNextPage) return names;
            after = JSON.stringify(page.pageInfo.endCursor);
          }
        };
        const whole = await pages(100);
        expect(whole).toHaveLength(found.totalCount);
        expect(await pages(7)).toEqual(whole);
      }
  });
});

it("What a group counts besides is counted once", async () => {
  const { found } = await answer(
    "{ found: talkGroups(first: 100, by: [EVENT]) { edges { node { count personCount eventCount institutionCount firstDate lastDate keys { node { id } } } } } }",
  );
  for (const { node } of found.edges) {
    const event = node.keys[0].node.id,
      talks = plain.reached("Event", event, "talks"),
      dates = talks
        .map(talk => [talk, ...plain.heads(talk, "IN_SESSION"), event].map(each => plain.propertiesOf(each)["startDate"]).find(Boolean) as string)
        .filter(Boolean)
        .sort();
    expect(node).toMatchObject({
      count: talks.length,
      eventCount: 1,
      personCount: new Set(talks.flatMap(talk => plain.tails(talk, "PRESENTED", "AUTHORED"))).size,
      institutionCount: new Set(talks.flatMap(talk => plain.tails(talk, "IN").flatMap(mention => plain.heads(mention, "GAVE_AFFILIATION")))).size,
      firstDate: dates[0] ?? null,
      lastDate: dates.at(-1) ?? null,
    });
  }
});

it.each([
  ["Event", "", (id: string) => plain.reached("Event", id, "talks")],
  ["Event", "parts: true, ", (id: string) => plain.reached("Event", id, "talks", { parts: true })],
  ["Topic", "", (id: string) => plain.reached("Topic", id, "talks")],
] as const)("The institutions of each %s (%s) are those of plain loops", async (type, args, talksOf) => {
  let most = 0;
  for (const id of plain.idsOf(type).slice(0, 60)) {
    const expected = new Map<string, { people: Set<string>; talks: Set<string> }>();
    for (const talk of talksOf(id))
      for (const mention of plain.tails(talk, "IN"))
        for (const institution of plain.heads(mention, "GAVE_AFFILIATION")) {
          const { people, talks } = expected.get(institution) ?? { people: new Set<string>(), talks: new Set<string>() };
          expected.set(institution, { people: people.add(plain.heads(mention, "MEANS")[0]!), talks: talks.add(talk) });
        }
    const { parent } = await answer(
        `{ parent: node(id: "${id}") { ... on ${type} { institutions(${args}first: 100) { totalCount edges { people talks node { id } } } } } }`,
      ),
      found = parent.institutions.edges.map(({ people, talks, node }: any) => [node.id, { people, talks }]);
    expect(parent.institutions.totalCount).toBe(expected.size);
    if (expected.size <= 100)
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries([...expected].map(([name, { people, talks }]) => [name, { people: people.size, talks: talks.size }])),
      );
    most = Math.max(most, expected.size);
  }
  expect(most).toBeGreaterThan(5);
});

it.each([
  ["[]", /^by must name 1 to 3 different keys, but got: none$/],
  ["[YEAR, YEAR]", /^by must name 1 to 3 different keys, but got: YEAR, YEAR$/],
  ["[YEAR, KIND, TOPIC, TRACK]", /^by must name 1 to 3 different keys/],
])("Groups by %s are refused", async (by, message) => {
  const { errors } = await ask(`{ talkGroups(by: ${by}) { totalCount } }`);
  expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: "BAD_USER_INPUT" } }]);
});
