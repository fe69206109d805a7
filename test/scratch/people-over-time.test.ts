import { Chance } from "../../bench/world/random.js";
import type { Graph } from "../../src/neo4j/database.js";
import { storedState } from "../../src/store/state.js";
import { descriptionSchema } from "../../src/sources/description/description.js";
import { write } from "../../src/store/write.js";
import { peopleOverTimeAgree } from "../support/people-over-time-agree.js";
import { PlainGraph } from "../support/plain-graph.js";
import { emptyGraph } from "../support/scratch.js";
import { severalYears } from "../support/several-years.js";
import { tracedOn } from "../support/traced.js";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

async function answer(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { answer } = await tracedOn(graph, query, "composed", variables);
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("; "));
  return answer.data;
}

it("Over some years of chance, who comes again and who comes back to speak is what plain loops over the facts find", async () => {
  await write(graph, { descriptions: [severalYears(new Chance(1))] });
  const plain = new PlainGraph(await storedState(statement => graph.readWhole(statement))),
    compared = await peopleOverTimeAgree(answer, plain, 12);
  for (const count of Object.values(compared)) expect(count).toBeGreaterThan(20);
});

it("Somebody attends a school, and is a speaker a year later", async () => {
  const ada = (roles: string[], printed: string) => ({
      name: "Ada Ash",
      person: "ada",
      roles,
      affiliations: [{ printed, institution: printed.toLowerCase() }],
    }),
    event = (key: string, kind: string, start: string | undefined, end: string | undefined, people: unknown[]) => ({
      key,
      events: [{ key, kind, title: key, ...(start ? { start: { date: start } } : {}), ...(end ? { end: { date: end } } : {}), people }],
      institutions: key === "school" ? ["Here", "There"].map(name => ({ key: name.toLowerCase(), name })) : [],
    });
  const description = descriptionSchema.parse({
    format: "colloquia-description-1",
    source: { key: "ada", title: "Ada" },
    records: [
      event("school", "SCHOOL", "2023-06-01", "2023-06-10", [ada(["PARTICIPANT"], "Here")]),
      event("workshop", "WORKSHOP", "2023-06-10", undefined, [ada(["SPEAKER"], "Here")]), // begins as the school ends
      event("retreat", "WORKSHOP", undefined, undefined, [ada(["PARTICIPANT"], "There")]), // nobody knows when
      event("conference", "CONFERENCE", "2024-06-09", undefined, [ada(["SPEAKER"], "There"), { name: "Ben Birch", roles: ["PARTICIPANT"] }]),
    ],
  });
  await write(graph, { descriptions: [description] });

  const { returnedAsSpeakers, events, people } = await answer(`{
    returnedAsSpeakers { edges { days node { name } attended { roles node { title } } spoke { roles node { title } sources { key } } } }
    events { edges { node { title newcomers { edges { maybeEarlier node { name } } } returners { edges { earlierEvents roles node { name } earlier { edges { roles node { title } } } } } } } }
    people(filter: { text: "ada" }) { edges { node { stations { edges { from until appearances node { name } events { edges { node { title } } } } } } } }
  }`);
  expect(returnedAsSpeakers.edges).toEqual([
    {
      days: 365,
      node: { name: "Ada Ash" },
      attended: { roles: ["PARTICIPANT"], node: { title: "school" } },
      spoke: { roles: ["SPEAKER"], node: { title: "conference" }, sources: [{ key: "ada" }] },
    },
  ]);
  const nobody = { edges: [] },
    earlier = [
      { roles: ["PARTICIPANT"], node: { title: "school" } },
      { roles: ["SPEAKER"], node: { title: "workshop" } },
    ];
  expect(events.edges.map(({ node }: any) => node)).toEqual([
    { title: "school", newcomers: { edges: [{ maybeEarlier: 1, node: { name: "Ada Ash" } }] }, returners: nobody },
    { title: "workshop", newcomers: { edges: [{ maybeEarlier: 1, node: { name: "Ada Ash" } }] }, returners: nobody },
    {
      title: "conference",
      newcomers: { edges: [{ maybeEarlier: 0, node: { name: "Ben Birch" } }] },
      returners: { edges: [{ earlierEvents: 2, roles: ["SPEAKER"], node: { name: "Ada Ash" }, earlier: { edges: earlier } }] },
    },
    { title: "retreat", newcomers: nobody, returners: nobody },
  ]);
  expect(people.edges[0].node.stations.edges).toEqual([
    {
      from: "2023-06-01",
      until: "2023-06-10",
      appearances: 2,
      node: { name: "Here" },
      events: { edges: [{ node: { title: "school" } }, { node: { title: "workshop" } }] },
    },
    {
      from: "2024-06-09",
      until: "2024-06-09",
      appearances: 2,
      node: { name: "There" },
      events: { edges: [{ node: { title: "conference" } }, { node: { title: "retreat" } }] },
    },
  ]);
});
