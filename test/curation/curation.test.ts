import type { Graph } from "../../src/neo4j/database.js";
import { addKey, allKeys, revokeKey } from "../../src/keys/keys.js";
import { check } from "../../src/store/check.js";
import { dumpOf, wholeGraph } from "../support/import.js";
import { serving, type Serving } from "../support/serving.js";
import { accessing } from "./access.js";
import { auditing } from "./audit.js";
import { commandLine } from "./commands.js";
import { concurrent } from "./concurrent.js";
import { documented } from "./documented.js";
import { erasing } from "./erasing.js";
import { histories } from "./histories.js";

let graph: Graph, service: Serving, key: string, admin: string, whole: string[];
beforeAll(async () => {
  graph = await wholeGraph();
  whole = await dumpOf(graph);
  key = await addKey(graph, "Ada", "CURATOR");
  admin = await addKey(graph, "Root", "ADMIN");
  service = await serving(graph);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

const run = (name: string, text: string, parameters: Record<string, unknown> = {}) =>
  graph.write(run => run({ name: `test/${name}`, text, parameters }));
/** The answer's data; an error fails the test with its message. */
async function answer(query: string, variables: Record<string, unknown> = {}, by: string | undefined = key): Promise<any> {
  const { data, errors } = await service.ask(query, variables, by);
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data;
}
/** The only error of an answer. */
async function refusal(query: string, variables: Record<string, unknown> = {}, by: string | undefined = key) {
  const { data, errors = [] } = await service.ask(query, variables, by);
  expect(errors).toHaveLength(1);
  expect(Object.values(data ?? {}).filter(value => value !== null)).toEqual([]);
  return { code: errors[0]!.extensions.code, message: errors[0]!.message };
}
const personNamed = async (text: string): Promise<string> => {
  const { people } = await answer("query($text: String) { people(filter: {text: $text}) { edges { node { id } } } }", { text });
  expect(people.edges).toHaveLength(1);
  return people.edges[0].node.id as string;
};
const sameOf = 'mutation($ids: [ID!]!) { same(ids: $ids, because: "A test.") { decision { id kind by at because } nodes { id label } } }',
  differentOf =
    'mutation($one: [ID!]!, $other: [ID!]!) { different(one: $one, other: $other, because: "A test.") { decision { id nodes { id } others { id } } nodes { id label } } }',
  correctOf =
    'mutation($id: ID!, $property: CorrectedProperty!, $value: String!) { correct(id: $id, property: $property, value: $value, because: "A test.") { decision { id property value } nodes { id label } } }',
  undoOf =
    'mutation($decision: ID!) { undo(decision: $decision, because: "A test.") { decision { id undone { by at because } } nodes { id label } } }';
const undone = (decision: string) => answer(undoOf, { decision });
const madeBy = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

describe("Curating", () => {
  /** Whatever a test decides and leaves, undone it leaves no trace but its history. */
  afterEach(async () => {
    const { decisions } = await answer("{ decisions(first: 100, filter: {shipped: false, undone: false}) { edges { node { id } } } }");
    for (const { node } of decisions.edges) await undone(node.id as string);
    if (decisions.edges.length) expect(await dumpOf(graph)).toEqual(whole);
  });

  describe("A key", () => {
    const anything = 'mutation { undo(decision: "x", because: "y") { decision { id } } }';

    it("is needed to decide, and the message says how to send one", async () => {
      const { errors } = await service.ask(anything);
      expect(errors![0]!.extensions.code).toBe("UNAUTHENTICATED");
      expect(errors![0]!.message).toMatch(/^A key is required, but none was sent: send one in a header `authorization: Bearer colloquia_…`/);
    });

    it("is not needed to read, and a wrong one does not disturb there", async () => {
      expect((await service.ask("{ dataset { model } }", {}, "wrong")).errors).toBeUndefined();
    });

    it.each([
      ["is no key", "secret", /but the header authorization holds something else/],
      ["nobody knows", `colloquia_${"x".repeat(32)}`, /but the one that was sent is unknown/],
    ])("that %s opens nothing", async (_, sent, words) => {
      const { code, message } = await refusal(anything, {}, sent);
      expect(code).toBe("UNAUTHENTICATED");
      expect(message).toMatch(words);
      expect(message).not.toContain(sent);
    });

    it("that is revoked opens nothing from then on", async () => {
      const other = await addKey(graph, "Ben", "CURATOR");
      expect((await refusal(anything, {}, other)).code).toBe("BAD_USER_INPUT");
      await revokeKey(graph, "Ben");
      expect(await refusal(anything, {}, other)).toMatchObject({
        code: "UNAUTHENTICATED",
        message: expect.stringContaining("this one was revoked on 20"),
      });
      await expect(addKey(graph, "Ben", "CURATOR")).rejects.toThrow(/must be one that no key has or had/);
      const unused = { createdAt: expect.stringMatching(madeBy), expiresAt: null, lastUsedAt: null, revokedAt: null };
      expect(await allKeys(graph)).toEqual([
        { ...unused, name: "Ada", role: "CURATOR" },
        { ...unused, name: "Ben", role: "CURATOR", revokedAt: expect.stringMatching(madeBy) },
        { ...unused, name: "Root", role: "ADMIN" },
      ]);
    });

    it("of another role is told so", async () => {
      const other = await addKey(graph, "Cleo", "CURATOR");
      await run("role", "MATCH (key:Key {name: 'Cleo'}) SET key.role = 'VISITOR'");
      expect(await refusal(anything, {}, other)).toEqual({
        code: "FORBIDDEN",
        message: "A key with the role CURATOR or ADMIN is required, but Cleo has the role VISITOR",
      });
      await run("no role", "MATCH (key:Key {name: 'Cleo'}) DELETE key");
    });

    it("made with another secret is told so", async () => {
      const [kept] = await run("check", "MATCH (dataset:Dataset) RETURN dataset.secretCheck AS kept");
      await run("other", "MATCH (dataset:Dataset) SET dataset.secretCheck = 'other'");
      expect(await refusal(anything)).toMatchObject({
        code: "FORBIDDEN",
        message: expect.stringContaining("The secret must be the one that made the keys"),
      });
      await expect(addKey(graph, "Dora", "CURATOR")).rejects.toThrow(/The secret must be the one/);
      await run("back", "MATCH (dataset:Dataset) SET dataset.secretCheck = $kept", kept);
    });

    it("is kept by nobody: not in the graph, not in the log", async () => {
      await undone("x").catch(() => {});
      const found = await run(
        "all",
        "MATCH (node) UNWIND keys(node) AS name WITH toString(node[name]) AS value WHERE value CONTAINS $key RETURN value",
        { key },
      ).catch(() =>
        run("all", "MATCH (node:Key) UNWIND keys(node) AS name WITH node[name] AS value WHERE value CONTAINS $key RETURN value", { key }),
      );
      expect(found).toEqual([]);
      expect(service.lines.length).toBeGreaterThan(3);
      expect(service.lines.filter(line => line.includes("colloquia_") || line.includes("earer"))).toEqual([]);
    });

    it("may be sent from pages of other origins, and decides by POST alone", async () => {
      const preflight = await fetch(`${service.url}/graphql`, {
        method: "OPTIONS",
        headers: { origin: "https://portal.example.org", "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
      });
      expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
      const authorization = `Bearer ${key}`;
      const byGet = await fetch(`${service.url}/graphql?query=${encodeURIComponent(anything)}`, {
        headers: { authorization, "apollo-require-preflight": "true" },
      });
      expect(byGet.status).toBe(405);
      const asForm = await fetch(`${service.url}/graphql`, {
        method: "POST",
        headers: { authorization, "content-type": "text/plain" },
        body: JSON.stringify({ query: anything }),
      });
      expect(asForm.status).toBe(400);
    });
  });

  describe("same", () => {
    it("makes one of two, keeps who, when and why, and is taken back without a trace but its history", async () => {
      const ids = [await personNamed("Anna Dawid"), await personNamed("Arno Solin")],
        { same } = await answer(sameOf, { ids });
      expect(same.decision).toEqual({
        id: expect.stringMatching(/^decision_[a-z2-7]{16}$/),
        kind: "SAME",
        by: "Ada",
        at: expect.stringMatching(madeBy),
        because: "A test.",
      });
      expect(same.nodes).toEqual([{ id: [...ids].sort()[0], label: expect.stringMatching(/Anna Dawid|Arno Solin/) }]);
      expect(await check(graph)).toEqual([]);
      // … and the old id answers with what it became
      const [, old] = [...ids].sort();
      const { node, neighbourhood } = await answer(
        "query($old: ID!) { node(id: $old) { id } neighbourhood(id: $old, mostNodes: 2) { nodes { node { id } } } }",
        { old },
      );
      expect(node).toEqual({ id: same.nodes[0].id });
      const [{ node: middle }, { node: beside }] = neighbourhood.nodes;
      expect(middle).toEqual(node);
      const paths = "query($one: ID!, $other: ID!) { paths(one: $one, other: $other, over: []) { totalCount } }";
      for (const ends of [
        { one: old, other: beside.id },
        { one: beside.id, other: old },
      ])
        expect((await answer(paths, ends)).paths.totalCount).toBeGreaterThan(0);

      expect(await refusal(sameOf, { ids })).toEqual({
        code: "BAD_USER_INPUT",
        message: expect.stringMatching(
          /^ids must be of two or more that are not one yet, but all of them are person_\w+, by the decision decision_\w+ \(made by Ada on /,
        ),
      });
      const { undo } = await undone(same.decision.id as string);
      expect(undo.decision).toEqual({ id: same.decision.id, undone: { by: "Ada", at: expect.stringMatching(madeBy), because: "A test." } });
      expect(undo.nodes.map(({ id }: any) => id)).toEqual([...ids].sort());
      expect(await dumpOf(graph)).toEqual(whole);
    });

    it.each([
      ["one id", ["person_aaaaaaaaaaaaaaaa"], /an id that stands for nothing/],
      ["no id", [], /^ids must have 1 to 100 ids, but got 0$/],
      ["what is no id", ["Gert"], /^ids must be an id like/],
    ])("refuses %s", async (_, ids, words) => expect((await refusal(sameOf, { ids })).message).toMatch(words));

    it("refuses two types, what is no matter of decisions, and a reason without words", async () => {
      const person = await personNamed("Anna Dawid"),
        { events, topics } = await answer("{ events(first: 1) { edges { node { id } } } topics(first: 1) { edges { node { id } } } }");
      expect((await refusal(sameOf, { ids: [person, events.edges[0].node.id] })).message).toBe("ids must be of one type, but got: Person, Event");
      expect((await refusal(sameOf, { ids: [person, topics.edges[0].node.id] })).message).toMatch(
        /^ids must be of one of the types .*, but got a Topic/,
      );
      expect((await refusal(`mutation { same(ids: ["${person}"], because: "  ") { decision { id } } }`)).message).toBe(
        "because must have 1 to 2000 characters, but got 0",
      );
    });
  });

  describe("different", () => {
    const mentionsOf = async (id: string) =>
      (
        await answer("query($id: ID!) { person(id: $id) { mentions { edges { node { id asPrinted record { source { key } } } } } } }", { id })
      ).person.mentions.edges.map(({ node }: any) => node as { id: string; asPrinted: string; record: { source: { key: string } } }) as {
        id: string;
        asPrinted: string;
        record: { source: { key: string } };
      }[];

    it("keeps two apart: same is refused, also through a third one", async () => {
      const [a, b, c] = [await personNamed("Anna Dawid"), await personNamed("Arno Solin"), await personNamed("Bruno Loureiro")],
        { different } = await answer(differentOf, { one: [a], other: [b] });
      expect(different.decision).toMatchObject({ nodes: [{ id: a }], others: [{ id: b }] });
      expect(different.nodes.map(({ id }: any) => id)).toEqual([a, b].sort());
      const words = new RegExp(
        `^What becomes one must not be kept apart by a decision, but it is, by ${different.decision.id} \\(made by Ada on .*\\): undo that one first$`,
      );
      expect((await refusal(sameOf, { ids: [a, b] })).message).toMatch(words);
      const { same } = await answer(sameOf, { ids: [b, c] });
      expect((await refusal(sameOf, { ids: [a, c] })).message).toMatch(words);
      expect((await refusal(differentOf, { one: [b], other: [a] })).message).toContain(`by the decision ${different.decision.id}`);
      await undone(same.decision.id as string);
    });

    it("is refused where decisions make them one, by name, also through a third one", async () => {
      const [b, c] = [await personNamed("Arno Solin"), await personNamed("Bruno Loureiro")],
        [[second], [third]] = [await mentionsOf(b), await mentionsOf(c)],
        other = (await answer(sameOf, { ids: [b, c] })).same.decision.id as string,
        { message } = await refusal(differentOf, { one: [second!.id], other: [third!.id] });
      expect(message).toMatch(new RegExp(`^What is kept apart must not be one by decision, but it is, by ${other} .*undo that one first$`));
    });

    it("divides a person whom a source's own key does not hold together", async () => {
      // Gert Aarts is one by a shipped decision: that one is in the way.
      const gert = await personNamed("Gert Aarts"),
        mentions = await mentionsOf(gert),
        [first] = mentions,
        { message } = await refusal(differentOf, { one: [first!.id], other: [gert] });
      expect(message).toMatch(/but it is, by decision_[a-z2-7]{16}, which ships with the project: take that one out of data\/same\.yaml first$/);
      const anna = await personNamed("Anna Dawid"),
        [alone] = await mentionsOf(anna);
      expect((await refusal(differentOf, { one: [alone!.id], other: [anna] })).message).toMatch(
        /^one and other must be two, but all of mention_.* is also person_/,
      );
    });
  });

  describe("correct", () => {
    it("wins over sources, by search too, and is taken back", async () => {
      const id = await personNamed("Anna Dawid"),
        { correct } = await answer(correctOf, { id, property: "NAME", value: " Anna Dawid-Łękowska " });
      expect(correct).toEqual({
        decision: { id: expect.any(String), property: "NAME", value: "Anna Dawid-Łękowska" },
        nodes: [{ id, label: "Anna Dawid-Łękowska" }],
      });
      expect(await personNamed("lekowska")).toBe(id);
      expect((await refusal(correctOf, { id, property: "NAME", value: "Anna Dawid-Łękowska" })).message).toMatch(
        /^value must be another one than what is decided already, but decision_/,
      );
    });

    it("made again after another one is what holds", async () => {
      const id = await personNamed("Anna Dawid");
      for (const value of ["Anna One", "Anna Two", "Anna One"]) await answer(correctOf, { id, property: "NAME", value });
      expect((await answer("query($id: ID!) { person(id: $id) { name } }", { id })).person.name).toBe("Anna One");
      expect(await check(graph)).toEqual([]);
    });

    it("of a date holds, and what is no date is refused", async () => {
      const { events } = await answer("{ events(filter: {kinds: [SCHOOL]}, first: 1) { edges { node { id } } } }"),
        id = events.edges[0].node.id as string;
      for (const value of ["2025-02-30", "13 January 2025", "2025-1-3"])
        expect((await refusal(correctOf, { id, property: "START_DATE", value })).message).toBe(
          `value must be a date like 2025-01-13, but got: ${value}`,
        );
      await answer(correctOf, { id, property: "START_DATE", value: "2025-01-14" });
      expect((await answer("query($id: ID!) { event(id: $id) { start { date } } }", { id })).event.start).toEqual({ date: "2025-01-14" });
    });

    it("takes no e-mail address, and does not repeat it", async () => {
      const id = await personNamed("Anna Dawid");
      expect(await refusal(correctOf, { id, property: "NAME", value: "Anna Dawid <anna@example.org>" })).toMatchObject({
        code: "BAD_USER_INPUT",
        message: "value must have no e-mail address in it, but got: a text with an e-mail address",
      });
      expect(
        (
          await refusal(
            `mutation { correct(id: "${id}", property: NAME, value: "A. Dawid", because: "anna@example.org says so.") { decision { id } } }`,
          )
        ).message,
      ).toBe("because must have no e-mail address in it, but got: a text with an e-mail address");
    });

    it("of a value that does not fit into an index is refused, and so is one that only grows too long when it is sorted", async () => {
      const id = await personNamed("Anna Dawid");
      const { talks } = await answer("{ talks(first: 1) { edges { node { id } } } }");
      expect(await refusal(correctOf, { id, property: "NAME", value: "x".repeat(10_000) })).toEqual({
        code: "BAD_USER_INPUT",
        message: expect.stringMatching(/^value must have (1 to|at most) 2000 characters/),
      });
      // Written in Latin letters, this sign is "negative squared cross mark".
      for (const [node, property] of [
        [id, "NAME"],
        [talks.edges[0].node.id, "TITLE"],
      ])
        expect(await refusal(correctOf, { id: node, property, value: "\u274e".repeat(2_000) })).toEqual({
          code: "BAD_USER_INPUT",
          message: expect.stringMatching(/^value must have at most 8000 letters when it is written in Latin letters, but got: /),
        });
      // The longest that sources may print in other scripts is taken.
      const { correct } = await answer(correctOf, { id, property: "NAME", value: "\u738b".repeat(2_000) });
      expect(correct.decision.value).toHaveLength(2_000);
    });

    it("is for what a type has", async () => {
      const id = await personNamed("Anna Dawid");
      expect((await refusal(correctOf, { id, property: "CITY", value: "Leiden" })).message).toBe(
        "property must be one of name of a Person, but got: city",
      );
    });
  });

  describe("undo", () => {
    it("refuses what ships, and says how to change it; what is undone already; what nobody decided", async () => {
      const { decisions } = await answer("{ decisions(last: 1) { edges { node { id by at } } } }"),
        [{ node: shipped }] = decisions.edges;
      expect(shipped).toMatchObject({ by: null, at: null });
      expect((await refusal(undoOf, { decision: shipped.id })).message).toMatch(
        /ships with the project: take it out of data\/same\.yaml, and start the service again$/,
      );
      expect((await refusal(undoOf, { decision: "decision_aaaaaaaaaaaaaaaa" })).message).toBe(
        "decision must be the id of a decision, but got: decision_aaaaaaaaaaaaaaaa",
      );
      const { correct } = await answer(correctOf, { id: await personNamed("Anna Dawid"), property: "NAME", value: "A. Dawid" });
      await undone(correct.decision.id as string);
      expect((await refusal(undoOf, { decision: correct.decision.id })).message).toMatch(
        /must be one that holds, but decision_\w+ was undone by Ada on /,
      );
    });
  });

  describe("The history", () => {
    it("has everything, the newest first, to be filtered and paged", async () => {
      const { all, curated, standing, corrections } = await answer(
        `{ all: decisions { totalCount } curated: decisions(first: 100, filter: {shipped: false}) { totalCount edges { node { id kind at by undone { by } } } }
         standing: decisions(filter: {shipped: false, undone: false}) { totalCount } corrections: decisions(filter: {kinds: [CORRECT]}) { totalCount } }`,
      );
      expect(curated.totalCount).toBeGreaterThan(5);
      expect(all.totalCount).toBeGreaterThan(curated.totalCount);
      expect(standing.totalCount).toBe(0);
      expect(corrections.totalCount).toBe(curated.edges.filter(({ node }: any) => node.kind === "CORRECT").length);
      const times = curated.edges.map(({ node }: any) => node.at as string);
      expect(times).toEqual([...times].sort().reverse());
      const paged: string[] = [];
      for (let after: string | null = null; ;) {
        const { decisions } = await answer(
          "query($after: String) { decisions(first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }",
          { after },
        );
        paged.push(...decisions.edges.map(({ node }: any) => node.id));
        if (!decisions.pageInfo.hasNextPage) break;
        after = decisions.pageInfo.endCursor as string;
      }
      expect(new Set(paged).size).toBe(all.totalCount);
    });

    it("of a node has what is about it", async () => {
      const gert = await personNamed("Gert Aarts"),
        { decisions } = await answer(
          "query($gert: ID!) { decisions(filter: {about: $gert}) { edges { node { kind because nodes { id label } others { id } } } } }",
          { gert },
        );
      expect(decisions.edges).toEqual([
        { node: { kind: "SAME", because: expect.stringContaining("Equal rare name"), nodes: [{ id: gert, label: "Gert Aarts" }], others: [] } },
      ]);
    });
  });

  describe("Reviews", () => {
    it("list pairs by what speaks for them, with both people and their evidence, and each person's", async () => {
      const [a, b, c] = [await personNamed("Anna Dawid"), await personNamed("Arno Solin"), await personNamed("Bruno Loureiro")].sort() as [
        string,
        string,
        string,
      ];
      const before = (await answer("{ reviews(first: 100) { totalCount } }")).reviews.totalCount as number;
      await run(
        "reviews",
        `UNWIND $pairs AS pair MATCH (one:Node {id: pair.one}), (other:Node {id: pair.other})
       CREATE (one)-[:RESEMBLES {score: pair.score, because: pair.because}]->(other)`,
        {
          pairs: [
            { one: a, other: b, score: 61.5, because: ["Equal names", "Different years"] },
            { one: b, other: c, score: 62.5, because: ["Equal names"] },
          ],
        },
      );
      const { reviews, ofA, person } = await answer(
        `query($a: ID!, $b: ID!) {
        reviews(first: 2) { totalCount edges { score because node { id mentions { totalCount } } other { id talks { totalCount } } } }
        ofA: reviews(filter: {person: $a}) { edges { score } }
        person(id: $b) { resembles { edges { score because node { id } } } }
      }`,
        { a, b },
      );
      expect(reviews.totalCount).toBe(before + 2);
      expect(reviews.edges).toEqual([
        {
          score: 62.5,
          because: ["Equal names"],
          node: { id: b, mentions: { totalCount: expect.any(Number) } },
          other: { id: c, talks: { totalCount: expect.any(Number) } },
        },
        {
          score: 61.5,
          because: ["Equal names", "Different years"],
          node: { id: a, mentions: { totalCount: expect.any(Number) } },
          other: { id: b, talks: { totalCount: expect.any(Number) } },
        },
      ]);
      expect(ofA.edges[0]).toEqual({ score: 61.5 });
      expect(person.resembles.edges.map(({ score, node }: any) => [score, node.id])).toEqual([
        [62.5, c],
        [61.5, a],
      ]);
      await run("no reviews", "MATCH ()-[review:RESEMBLES]->() WHERE review.score > 60 DELETE review");
    });

    it("tell at each printed name why it is taken for theirs", async () => {
      const gert = await personNamed("Gert Aarts"),
        { person } = await answer(
          "query($gert: ID!) { person(id: $gert) { mentions { edges { score because node { asPrinted person { id } } } } } }",
          {
            gert,
          },
        );
      expect(person.mentions.edges.length).toBeGreaterThan(1);
      for (const { because, node } of person.mentions.edges) {
        expect(node.person).toEqual({ id: gert });
        expect(because.length).toBeGreaterThan(0);
      }
    });
  });

  commandLine({ personNamed });
});
const asAdmin = (query: string, variables: Record<string, unknown> = {}) => answer(query, variables, admin);
erasing({
  graph: () => graph,
  answer: asAdmin,
  refusal: (query, variables = {}) => refusal(query, variables, admin),
  personNamed,
  logged: () => service.lines,
});
accessing({ graph: () => graph, service: () => service, answer: asAdmin });
auditing({ graph: () => graph, service: () => service, answer: asAdmin, personNamed });
describe("What is shown", () => documented(() => service));
concurrent();
histories(); // which begins with an empty graph: last
