import { join } from "node:path";
import type { Graph } from "../../src/neo4j/database.js";
import { projectFolder } from "../../src/settings.js";
import { check } from "../../src/store/check.js";
import { descriptionSchema, type Description } from "../../src/sources/description/description.js";
import { unitId } from "../../src/identity/identity.js";
import { imported } from "../../src/sources/importers/import-document.js";
import { beside, open } from "../../src/sources/importers/input.js";
import { write } from "../../src/store/write.js";
import { Chance } from "../../bench/world/random.js";
import { sizes } from "../../bench/world/size.js";
import { world } from "../../bench/world/world.js";
import type { Decision } from "../../src/sources/description/decisions.js";
import { smallRegister, smallSource } from "../support/small-sources.js";
import { descriptions, dumpAfterCut, dumpInRandomOrder, dumpOf, isCutOff, made, wholeGraph, withWrite } from "../support/import.js";
import { connection, emptyGraph } from "../support/scratch.js";
import { tracedOn } from "../support/traced.js";

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

  it("of sources that say nothing new is over at once, and does not count as a change", async () => {
    const read = async () =>
      (await graph.read({ name: "test/written", text: "MATCH (dataset:Dataset) RETURN dataset.writtenAt AS at", parameters: {} }))[0];
    const before = await read();
    expect(await write(graph, { descriptions })).toEqual({ facts: new Map(), redirected: 0 });
    expect(await read()).toEqual(before);
    const [one, ...others] = descriptions;
    await write(graph, { descriptions: [...others, { ...one!, notStated: [...one!.notStated, "One thing more."] }] });
    expect(await read()).not.toEqual(before);
    await write(graph, { descriptions });
    expect(await dumpOf(graph)).toEqual(whole);
  });

  it("gives the same graph in random orders, one document at a time", async () => {
    const chance = new Chance(2026);
    for (let round = 0; round < Number(process.env["ORDERS"] ?? 3); round++) expect(await dumpInRandomOrder(chance)).toEqual(whole);
  });

  it("takes out a source whose removal was cut off, whatever is written next", async () => {
    const [gone, ...kept] = descriptions,
      never = await emptyGraph();
    await write(never, { descriptions: kept, decisions: made });
    const wanted = await dumpOf(never),
      once = await wholeGraph();
    expect(await isCutOff(once, { removed: [gone!.source.key] }, 1, { perStatement: 50, perTransaction: 50, perPart: 100, announceMs: 0 })).toBe(
      true,
    );
    await write(once, { descriptions: kept.slice(0, 1) });
    expect(await dumpOf(once)).toEqual(wanted);
    await Promise.all([never.close(), once.close()]);
  });

  it("is finished by the next import when it was cut off between any two of its transactions", async () => {
    for (let cut = 1; cut <= 6; cut++)
      expect(await dumpAfterCut(cut, { perStatement: 50, perTransaction: 200, perPart: 100, announceMs: 0 })).toEqual({ cutOff: true, dump: whole });
    // … when every fact is a transaction too
    expect(await dumpAfterCut(1, { perStatement: 2, perTransaction: 2, perPart: 40, announceMs: 0 })).toEqual({ cutOff: true, dump: whole });
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

describe("A small change", () => {
  const kinds = ["SAME", "DIFFERENT", "CORRECT"] as const;
  /** What a curator decides about two nodes of chance, or about the units of one. */
  const decisionOf = async (chance: Chance): Promise<Decision | undefined> => {
    const type = chance.of(["Person", "Person", "Institution", "Talk"] as const),
      text = `MATCH (node:${type}) RETURN coalesce(node.units, [node.id]) AS units ORDER BY node.id`,
      nodes = (await graph.read({ name: "test/nodes", text, parameters: {} })) as unknown as { units: string[] }[],
      [one, other] = chance.shuffled(nodes).map(({ units }) => units),
      kind = chance.of(kinds);
    if (!one || !other) return undefined;
    const common = { type, because: "Chance." };
    if (kind === "SAME") return { ...common, kind, units: [...one, ...other] };
    if (kind === "CORRECT") return { ...common, kind, units: one, property: type === "Talk" ? "title" : "name", value: "What holds" };
    return one.length > 1 ? { ...common, kind, units: one.slice(0, 1), others: one.slice(1) } : { ...common, kind, units: one, others: other };
  };

  it("of somebody whom a correction named takes the correction along, and brings it back", async () => {
    const source = (key: string) =>
      descriptionSchema.parse({
        format: "colloquia-description-1",
        source: { key, title: key },
        records: [
          {
            key: "r",
            events: [
              {
                key: "e",
                title: `School ${key}`,
                people: [{ name: "Miriam Klopotek", roles: ["SPEAKER"], person: "p" }],
                topics: [{ name: "Lattice", from: "LISTED" }],
              },
            ],
          },
        ],
      });
    graph = await emptyGraph();
    const names = async () =>
      (
        await graph.read({
          name: "test/names",
          text: "MATCH (person:Person) RETURN person.name AS name, size(person.sources) AS sources",
          parameters: {},
        })
      ).map(({ name, sources }) => `${String(name)} ${String(sources)}`);
    await write(graph, { descriptions: [source("a"), source("b")], decisions: { origin: "shipped", made: [] } });
    const unitOf = (source: string) => unitId({ type: "Person", source, key: "p" }),
      gone = unitOf("a") < unitOf("b") ? "b" : "a", // the other one gave the person its id
      unit = unitOf(gone),
      decision: Decision = {
        kind: "CORRECT",
        type: "Person",
        units: [unit],
        property: "name",
        value: "Mirjam Klopotek",
        because: "Her own spelling.",
      };
    await write(graph, { made: [{ id: "decision", decision, by: "Somebody", at: "2026-11-22T00:00:00.000Z" }] });
    expect(await names()).toEqual(["Mirjam Klopotek 2"]);
    await write(graph, { removed: [gone] });
    expect(await names()).toEqual(["Miriam Klopotek 1"]);
    expect(await check(graph)).toEqual([]);
    await write(graph, { descriptions: [source(gone)] });
    expect(await names()).toEqual(["Mirjam Klopotek 2"]);
    expect(await check(graph)).toEqual([]);
    graph = await wholeGraph();
  });

  // Few names and identifiers for many sources, so that nearly everything meets, joins and comes apart again.
  const seeds = Array.from({ length: Number(process.env["HISTORIES"] ?? 1) }, (_, at) => 4 + at);
  it.each(seeds)("gives what the whole gives, after every step of a history of chance (seed %i)", async seed => {
    const chance = new Chance(seed),
      made: string[] = [];
    graph = await emptyGraph();
    await write(graph, { descriptions: [smallSource(chance, "s0")], decisions: { origin: "shipped", made: [] } });
    for (let step = 0; step < 40; step++) {
      const key = `s${chance.whole(0, 6)}`,
        kind = chance.whole(1, 100),
        decision = kind > 65 && kind <= 90 ? await decisionOf(chance) : undefined,
        undone = kind > 90 ? made.splice(0, 1) : [];
      if (decision) made.push(`decision ${step}`);
      await write(graph, {
        descriptions: kind <= 45 ? [smallSource(chance, key)] : kind > 60 && kind <= 63 ? [smallRegister] : [],
        removed: kind > 45 && kind <= 60 ? [key] : kind > 63 && kind <= 65 ? ["register"] : [],
        made: decision ? [{ id: `decision ${step}`, decision, by: "Chance", at: new Date(step * 1_000).toISOString() }] : [],
        undone: undone.map(id => ({ id, act: `undo ${step}`, by: "Chance", at: "2026-11-22T00:00:00.000Z", because: "Chance." })),
      });
      expect(await check(graph)).toEqual([]);
    }
    graph = await wholeGraph();
  });

  it("reads little of the graph: no record that has nothing to do with it", async () => {
    const read: string[] = [],
      watched = withWrite(graph, work =>
        graph.write(run =>
          work(statement => {
            read.push(statement.name);
            return run(statement);
          }),
        ),
      );
    await write(watched, { descriptions: [smallSource(new Chance(1), "small")] });
    expect(read).not.toContain("read/records");
    expect(read).not.toContain("read/nodes");
    await write(graph, { removed: ["small"] });
    expect(await dumpOf(graph)).toEqual(whole);
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
  const fixtures = [
    "indico/000-camel-case.json",
    "indico/003-snake-case.json",
    "dpg/four-sessions.txt",
    "ror/invented.json",
    "tables/participants.mapping.yaml",
    "tables/programme.mapping.yaml",
  ];
  const read = async (name: string): Promise<Description> => {
    const file = join(projectFolder, "test", "fixtures", name),
      { description, problems } = await imported(await open(file), undefined, { open: beside(file) });
    if (!name.startsWith("ror/")) expect(problems).toEqual([]);
    return description;
  };

  it.each(fixtures)("%s goes in beside what is there, changes nothing the second time, and leaves without a trace", async name => {
    const description = await read(name);
    await write(graph, { descriptions: [description] });
    expect(await check(graph)).toEqual([]);
    expect(await write(graph, { descriptions: [await read(name)] })).toEqual({ facts: new Map(), redirected: 0 });
    await write(graph, { removed: [description.source.key] });
    expect(await dumpOf(graph)).toEqual(whole);
  });

  it("goes in and out in any order among others", async () => {
    const chance = new Chance(11),
      all = await Promise.all(fixtures.map(read));
    let together: string[] | undefined;
    for (let round = 0; round < 2; round++) {
      for (const description of chance.shuffled(all)) await write(graph, { descriptions: [description] });
      together ??= await dumpOf(graph);
      expect(await dumpOf(graph)).toEqual(together);
      for (const { source } of chance.shuffled(all)) await write(graph, { removed: [source.key] });
      expect(await dumpOf(graph)).toEqual(whole);
    }
  });

  it("of a newer version takes the place of what the older one said, and of nothing else", async () => {
    const [older, other] = [await read(fixtures[0]!), await read(fixtures[2]!)],
      [record] = older.records,
      newer = { ...older, records: [{ ...record!, talks: record!.talks.slice(1) }] };
    await write(graph, { descriptions: [other, newer] });
    const wanted = await dumpOf(graph);
    await write(graph, { removed: [older.source.key] });
    await write(graph, { descriptions: [older] });
    expect(await dumpOf(graph)).not.toEqual(wanted);
    await write(graph, { descriptions: [newer] });
    expect(await dumpOf(graph)).toEqual(wanted);
    await write(graph, { removed: [older.source.key, other.source.key] });
    expect(await dumpOf(graph)).toEqual(whole);
  });
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
    const [anna] = await named("Anna Dawid"),
      [arno] = await named("Arno Solin"),
      same: Decision = { kind: "SAME", type: "Person", units: [anna!, arno!], because: "For this test." },
      at = "2026-11-22T00:00:00.000Z";
    expect(anna).not.toBe(arno);
    await write(graph, { made: [{ id: "decision_test", decision: same, by: "Ada", at }] });
    const [together] = await named("Anna Dawid");
    expect(await named("Arno Solin")).toEqual([together]);
    const old = anna === together ? arno! : anna!;
    expect(await redirects(old)).toEqual([{ id: together }]);
    await write(graph, { undone: [{ id: "decision_test", act: "undo", by: "Ada", at, because: "They are two." }] });
    expect(await dumpOf(graph)).toEqual(whole);
    expect(await redirects(old)).toEqual([]);
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

describe("Sources that disagree", () => {
  const two: Description[] = [
    describedBy("a", { title: "A School", start: { date: "2025-01-13" } }, [{ key: "t", title: "A talk", people: [] }]),
    describedBy("b", { title: "a school", start: { date: "2025-01-14", time: "09:15" }, code: "S 1" }, [
      {
        key: "t",
        title: "Another talk",
        people: [{ name: "Ada Noether", roles: ["SPEAKER"], affiliations: [{ institution: "i", printed: "Göttingen" }] }],
      },
      { key: "u", people: [{ name: "Ben Bohr", roles: ["AUTHOR"] }] },
    ]),
    describedBy("c", { title: "A School", start: { date: "2025-01-13" }, code: "S 2" }, []),
  ];
  /** A source that says this of one event of the same address, and of talks there. */
  function describedBy(key: string, event: object, talks: readonly object[]): Description {
    const identifiers = [{ scheme: "INDICO", value: "https://indico.example.org/event/1/" }],
      institutions = [{ key: "i", name: "Göttingen" }];
    return descriptionSchema.parse({
      format: "colloquia-description-1",
      source: { key, title: `Source ${key}` },
      records: [{ key: "e", events: [{ key: "e", identifiers, ...event }], talks: talks.map(talk => ({ event: "e", ...talk })), institutions }],
    });
  }
  let fresh: Graph;
  const ask = async (query: string) => {
    const [composed, levels] = [await tracedOn(fresh, query, "composed"), await tracedOn(fresh, query, "levels")];
    expect(composed.answer).toEqual(levels.answer);
    expect(levels.answer.errors).toBeUndefined();
    return levels.answer.data;
  };
  beforeAll(async () => {
    fresh = await emptyGraph();
    await write(fresh, { descriptions: two });
  });
  afterAll(() => fresh.close());

  it("are all heard, with the rule that chose one", async () => {
    const { conflicting } = await ask(
      "{ conflicting { totalCount edges { node { label ... on Event { code start { date localTime } } conflicts { property value stands sources { title } } } } } }",
    );
    const by = (...keys: string[]) => keys.map(key => ({ title: `Source ${key}` }));
    expect(conflicting).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            label: "A School",
            code: "S 1",
            start: { date: "2025-01-14", localTime: "09:15" },
            conflicts: [
              { property: "code", value: "S 1", stands: true, sources: by("b") },
              { property: "code", value: "S 2", stands: false, sources: by("c") },
              { property: "start", value: "2025-01-14 09:15", stands: true, sources: by("b") },
              { property: "start", value: "2025-01-13", stands: false, sources: by("a", "c") },
            ],
          },
        },
      ],
    });
    expect((await ask("{ conflicting(types: [Talk]) { totalCount } }")).conflicting.totalCount).toBe(0);
  });

  it("show what they leave open", async () => {
    const { quality } = await ask(
      `{ quality { edges { node { title } conflicting talksWithoutPresenter { count of share } talksWithoutAffiliation { count of }
           peopleWithoutInstitution { count of } eventsWithoutDate { count of share } } } }`,
    );
    const row = (title: string, presenter: unknown, affiliation: unknown, people: unknown) => ({
      node: { title },
      conflicting: 1,
      talksWithoutPresenter: presenter,
      talksWithoutAffiliation: affiliation,
      peopleWithoutInstitution: people,
      eventsWithoutDate: { count: 0, of: 1, share: 0 },
    });
    expect(quality.edges).toEqual([
      row("Source a", { count: 1, of: 1, share: 1 }, { count: 1, of: 1 }, { count: 0, of: 0 }),
      row("Source b", { count: 1, of: 2, share: 0.5 }, { count: 1, of: 2 }, { count: 1, of: 2 }),
      row("Source c", { count: 0, of: 0, share: null }, { count: 0, of: 0 }, { count: 0, of: 0 }),
    ]);
  });

  it("can be looked through for what lacks something", async () => {
    const source = (await ask('{ sources(filter: {text: "Source b"}) { edges { node { id } } } }')).sources.edges[0].node.id as string;
    const listed = await ask(
      `{ talks(filter: {without: [PRESENTER, AFFILIATION]}) { totalCount }
         ofOne: talks(filter: {without: [PRESENTER], source: "${source}"}) { edges { node { position } } }
         people(filter: {without: [INSTITUTION]}) { edges { node { name } } }
         events(filter: {without: [DATE]}) { totalCount }
         stated: events(filter: {source: "${source}"}) { totalCount } }`,
    );
    expect(listed).toEqual({
      talks: { totalCount: 2 },
      ofOne: { edges: [{ node: { position: 2 } }] },
      people: { edges: [{ node: { name: "Ben Bohr" } }] },
      events: { totalCount: 0 },
      stated: { totalCount: 1 },
    });
  });

  it("take what they say with them when they go", async () => {
    await write(fresh, { removed: ["b"] });
    expect(await ask("{ conflicting { totalCount } events { edges { node { code start { date localTime } } } } }")).toEqual({
      conflicting: { totalCount: 0 },
      events: { edges: [{ node: { code: "S 2", start: { date: "2025-01-13", localTime: null } } }] },
    });
    expect(await check(fresh)).toEqual([]);
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
    const { sources, events, talks, people } = sizes.tiny,
      found = Object.fromEntries(counts.map(({ type, count }) => [String(type), Number(count)]));
    expect(found).toMatchObject({ Source: sources, Event: events, Talk: talks });
    // Names are invented out of few: some of their bearers are taken for one.
    expect(found["Person"]).toBeLessThanOrEqual(people);
    expect(found["Person"]).toBeGreaterThan(people * 0.9);
    await fresh.close();
  });
});

it("uses the database that the run started", () => expect(connection.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:/));
