import { join } from "node:path";
import type { Graph } from "../../src/graph/graph.js";
import { projectFolder } from "../../src/settings.js";
import { check } from "../../src/sources/check.js";
import { imported } from "../../src/sources/importing.js";
import { open } from "../../src/sources/input.js";
import { write } from "../../src/sources/write.js";
import { Chance } from "../../bench/world/random.js";
import { sizes } from "../../bench/world/size.js";
import { world } from "../../bench/world/world.js";
import { descriptions, dumpAfterCut, dumpInRandomOrder, dumpOf, made, wholeGraph } from "../support/import.js";
import { connection, emptyGraph } from "../support/scratch.js";

const run = (graph: Graph, name: string, text: string) => graph.write(run => run({ name: `test/${name}`, text, parameters: {} }));

let graph: Graph, whole: string[];
beforeAll(async () => {
  graph = await wholeGraph();
  whole = await dumpOf(graph);
});
afterAll(() => graph.close());

describe("Importing", () => {
  it("gives the graph that its records say", async () => {
    expect(whole.length).toBeGreaterThan(1_000);
    expect(await check(graph)).toEqual([]);
  });

  it("writes nothing the second time", async () => {
    expect(await write(graph, { descriptions, decisions: made })).toEqual({ facts: new Map(), redirected: 0 });
    expect(await dumpOf(graph)).toEqual(whole);
  });

  it("gives the same graph in ten random orders, one document at a time", async () => {
    const chance = new Chance(2026);
    for (let round = 0; round < 10; round++) expect(await dumpInRandomOrder(chance)).toEqual(whole);
  });

  it("is finished by the next import when it was cut off between any two of its transactions", async () => {
    for (let cut = 1; cut <= 6; cut++)
      expect(await dumpAfterCut(cut, { perStatement: 50, perTransaction: 200, perPart: 100 })).toEqual({ cutOff: true, dump: whole });
    // … between a source and its records too
    expect(await dumpAfterCut(1, { perStatement: 2, perTransaction: 2, perPart: 40 })).toEqual({ cutOff: true, dump: whole });
  });

  it("keeps nothing of a write that fails inside its transaction", async () => {
    const before = await dumpOf(graph);
    await expect(
      graph.write(async run => {
        await run({ name: "test/half", text: "MATCH (person:Person) DETACH DELETE person", parameters: {} });
        throw new Error("half-way");
      }),
    ).rejects.toThrow("half-way");
    expect(await dumpOf(graph)).toEqual(before);
  });
});

describe("Checking", () => {
  const damages: readonly (readonly [string, string, RegExp])[] = [
    ["a property changed", "MATCH (person:Person {name: 'Gert Aarts'}) SET person.name = 'Somebody Else'", /^different .*Somebody Else/],
    ["a relationship removed", "MATCH (:Person {name: 'Arno Solin'})-[spoke:SPOKE_AT]->() DELETE spoke", /^missing .*-SPOKE_AT->/],
    [
      "a relationship invented",
      "MATCH (person:Person {name: 'Sho Yaida'}), (event:Event {kind: 'SCHOOL'}) CREATE (person)-[:ATTENDED]->(event)",
      /^unfounded .*-ATTENDED->/,
    ],
    ["a count changed", "MATCH (:Person {name: 'Arno Solin'})-[spoke:SPOKE_AT]->() SET spoke.talks = 5", /^different .*"talks":5/],
    ["a node removed", "MATCH (talk:Talk {code: 'DY 11.7'}) DETACH DELETE talk", /^missing .*DY 11\.7/],
    ["sources forgotten", "MATCH (:Event {kind: 'SCHOOL'})-[held:HELD_AT]->() SET held.sources = []", /^different .*"sources":\[\]/],
  ];
  it.each(damages)("finds %s, and the next write puts it right", async (name, text, line) => {
    await run(graph, name, text);
    expect((await check(graph)).some(found => line.test(found))).toBe(true);
    await write(graph, {});
    expect(await check(graph)).toEqual([]);
    expect(await dumpOf(graph)).toEqual(whole);
  });
});

describe("An export", () => {
  it.each(["indico/000-camel-case.json", "indico/003-snake-case.json", "dpg/four-sessions.txt"])(
    "%s goes in beside what is there, changes nothing the second time, and leaves without a trace",
    async name => {
      const read = async () => imported(await open(join(projectFolder, "test", "fixtures", name)), undefined, {});
      const { description, problems } = await read();
      expect(problems).toEqual([]);
      await write(graph, { descriptions: [description] });
      expect(await check(graph)).toEqual([]);
      expect(await write(graph, { descriptions: [(await read()).description] })).toEqual({ facts: new Map(), redirected: 0 });
      await write(graph, { removed: [description.source.key] });
      expect(await dumpOf(graph)).toEqual(whole);
    },
  );
});

describe("Identity", () => {
  const named = async (name: string) =>
    (
      await graph.read({
        name: "test/named",
        text: "MATCH (person:Person) WHERE $name IN person.names RETURN person.id AS id ORDER BY id",
        parameters: { name },
      })
    ).map(({ id }) => String(id));

  const redirects = (old: string) =>
    graph.read({
      name: "test/redirect",
      text: "MATCH (:Identifier {scheme: 'COLLOQUIA', value: $old})-[:IDENTIFIES]->(person) RETURN person.id AS id",
      parameters: { old },
    });

  it("leads from the id that a person had alone to the one that it has joined, and is undone by taking the decision back", async () => {
    await write(graph, { decisions: { origin: "shipped", made: [] } });
    const jim = (await named("Jim Halverson"))[0]!,
      james = (await named("James Halverson"))[0]!;
    expect(jim).not.toBe(james);
    await write(graph, { decisions: made });
    const [together] = await named("Jim Halverson");
    expect(await named("James Halverson")).toEqual([together]);
    const old = jim === together ? james : jim;
    const led = await redirects(old);
    expect(led).toEqual([{ id: together }]);
    expect(await dumpOf(graph)).toEqual(whole);
    await write(graph, { decisions: { origin: "shipped", made: [] } });
    expect(await redirects(old)).toEqual([]);
    expect((await named("Jim Halverson")).concat(await named("James Halverson")).sort()).toEqual([jim, james].sort());
    await write(graph, { decisions: made });
  });

  it("is one node wherever sources give an equal outside identifier, however it is written", async () => {
    const fresh = await emptyGraph(),
      event = (key: string, value: string) => ({
        ...descriptions[3]!,
        source: { key, title: key },
        records: [
          {
            ...descriptions[3]!.records[0]!,
            events: [
              {
                ...descriptions[3]!.records[0]!.events[0]!,
                people: [
                  { name: "Josiah Carberry", roles: ["SPEAKER" as const], affiliations: [], identifiers: [{ scheme: "ORCID" as const, value }] },
                ],
              },
            ],
          },
        ],
      });
    await write(fresh, {
      descriptions: [
        event("one", "0000-0002-1825-0097"),
        event("two", "https://orcid.org/0000-0002-1825-0097"),
        event("three", "0000-0001-5109-3700"),
      ],
    });
    expect(await fresh.read({ name: "test/people", text: "MATCH (person:Person) RETURN count(person) AS people", parameters: {} })).toEqual([
      { people: 2 },
    ]);
    expect(await check(fresh)).toEqual([]);
    await fresh.close();
  });
});

describe("The world of the bench", () => {
  it("is taken in by the writer, with as many of each as its size says", async () => {
    const fresh = await emptyGraph();
    await write(fresh, { descriptions: [...world(sizes.tiny, 1)] });
    expect(await check(fresh)).toEqual([]);
    const counts = await fresh.read({
      name: "test/counts",
      text: "MATCH (node:Node) RETURN [label IN labels(node) WHERE label <> 'Node'][0] AS type, count(*) AS count",
      parameters: {},
    });
    const { sources, events, talks, people } = sizes.tiny;
    expect(Object.fromEntries(counts.map(({ type, count }) => [String(type), count]))).toMatchObject({
      Source: sources,
      Event: events,
      Talk: talks,
      Person: people,
    });
    await fresh.close();
  });
});

it("uses the database that the run started", () => expect(connection.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:/));
