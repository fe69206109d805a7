import { storedState } from "../../src/store/state.js";
import { PlainGraph } from "../support/plain-graph.js";
import { answer, closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

/** Of each type: its list, and the relation that each count is of. */
const counts = {
  Event: ["events", { personCount: "people", talkCount: "talks" }],
  Institution: ["institutions", { personCount: "people" }],
  Person: ["people", { eventCount: "events", talkCount: "talks" }],
  Topic: ["topics", { talkCount: "talks" }],
} as const;

it.each(Object.entries(counts))("Counts of each %s are those of plain loops, and its list can begin with the most", async (type, [list, of]) => {
  const plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement))),
    ids = plain.idsOf(type as keyof typeof counts);
  for (const [count, relation] of Object.entries(of)) {
    const expected = ids.map(id => plain.reached(type as keyof typeof counts, id, relation).length),
      field = { personCount: "PEOPLE", talkCount: "TALKS", eventCount: "EVENTS" }[count]!,
      found: Record<string, number>[] = [];
    for (let after: string | null = null; ;) {
      const { page } = await answer(
        `query ($after: String) { page: ${list}(first: 100, after: $after, orderBy: { field: ${field} }) { pageInfo { endCursor hasNextPage } edges { node { id ${count} } } } }`,
        { after },
      );
      found.push(...page.edges.map(({ node }: any) => node));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(Object.fromEntries(found.map(node => [node["id"], node[count]]))).toEqual(Object.fromEntries(ids.map((id, at) => [id, expected[at]])));
    expect(found.map(node => node[count])).toEqual([...expected].sort((a, b) => b - a));
    expect(Math.max(...expected)).toBeGreaterThan(1);
  }
});

it("People are first and last seen when their first event begins and their last one ends", async () => {
  const plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement))),
    dates = (id: string, ...names: string[]) =>
      plain
        .reached("Person", id, "events")
        .flatMap(event => names.map(name => plain.propertiesOf(event)[name] as string | undefined).find(Boolean) ?? [])
        .sort();
  for (const id of plain.idsOf("Person")) {
    const { person } = await answer("query ($id: ID!) { person(id: $id) { firstSeen lastSeen } }", { id });
    expect(person).toEqual({ firstSeen: dates(id, "startDate")[0] ?? null, lastSeen: dates(id, "endDate", "startDate").at(-1) ?? null });
  }
});
