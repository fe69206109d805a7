import type { Graph } from "../../src/neo4j/database.js";
import { addKey, revokeKey } from "../../src/keys/keys.js";
import { same } from "../../src/curation/same.js";
import { erase } from "../../src/curation/erase.js";
import { check } from "../../src/store/check.js";
import { write } from "../../src/store/write.js";
import type { Actor } from "../../src/store/actor.js";
import { maxErasuresPerHour } from "../../src/store/audit.js";
import { colloquia, type Ended } from "../start/service.js";
import { descriptions } from "../support/import.js";
import { connection, secretText } from "../support/scratch.js";
import { serving, type Serving } from "../support/serving.js";

interface Given {
  readonly graph: () => Graph;
  readonly service: () => Serving;
  readonly answer: (query: string, variables?: Record<string, unknown>) => Promise<any>;
  readonly personNamed: (text: string) => Promise<string>;
}
interface Entry {
  readonly id: string;
  readonly number: number;
  readonly action: string;
  readonly actor: string;
  readonly via: string;
  readonly subjects: readonly string[];
  readonly versions: readonly string[];
  readonly factsWritten: number | null;
  readonly sources: readonly { readonly key: string }[];
}
const fields = "id number at action actor via subjects versions factsWritten factsRemoved sources { key }",
  latestOf = `query($filter: AuditFilter) { auditEntries(first: 1, filter: $filter) { edges { node { ${fields} } } } }`,
  eraseOf = 'mutation($person: ID!) { erase(person: $person, because: "By letter.") { tombstone } }';
const operator: Actor = { name: "Test", via: "COMMAND_LINE" };

export function auditing({ graph, service, answer, personNamed }: Given): void {
  const run = (...words: string[]): Promise<Ended> =>
    colloquia({ NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password, COLLOQUIA_SECRET: secretText }, ...words).ended;
  const latest = async (filter: object = {}): Promise<Entry> => (await answer(latestOf, { filter })).auditEntries.edges[0]?.node as Entry;
  const people = async () => (await answer("{ people(first: 100) { totalCount edges { node { id } } } }")).people,
    somebody = async (number: number): Promise<string[]> =>
      (await people()).edges.slice(0, number).map(({ node }: { node: { id: string } }) => node.id);
  const counted = async (label: string) =>
    Number((await graph().readWhole({ name: "test/count", text: `MATCH (node:${label}) RETURN count(node) AS count`, parameters: {} }))[0]!["count"]);

  describe("The audit record", () => {
    it("has an entry of every change: by whom, how, and what it was done to", async () => {
      const [one, other] = [await personNamed("Anna Dawid"), await personNamed("Bruno Loureiro")],
        key = await addKey(graph(), "Audit Curator", "CURATOR", { actor: operator }),
        asked = async (query: string) => {
          const { data, errors } = await service().ask(query, {}, key);
          expect(errors).toBeUndefined();
          return data as any;
        };
      expect(await latest()).toMatchObject({
        action: "KEY_ADDED",
        actor: "Test",
        via: "COMMAND_LINE",
        subjects: ["Audit Curator"],
        factsWritten: null,
      });

      const { same: decided } = await asked(`mutation { same(ids: ["${one}", "${other}"], because: "Both are Anna Dawid.") { decision { id } } }`),
        byKey = { actor: "Audit Curator", via: "HTTP", subjects: [decided.decision.id], versions: [], sources: [] };
      const made = await latest();
      expect(made).toMatchObject({ ...byKey, action: "DECISION_MADE" });
      expect(made.factsWritten).toBeGreaterThan(0);
      expect(JSON.stringify(made)).not.toMatch(/dawid/i); // a reason is not copied
      await asked(`mutation { undo(decision: "${decided.decision.id}", because: "They are two.") { decision { id } } }`);
      expect(await latest()).toMatchObject({ ...byKey, action: "DECISION_UNDONE", number: made.number + 1 });

      await revokeKey(graph(), "Audit Curator", operator);
      expect(await latest()).toMatchObject({ action: "KEY_REVOKED", subjects: ["Audit Curator"], number: made.number + 2 });
      await revokeKey(graph(), "Audit Curator", operator); // changes nothing
      expect((await latest()).number).toBe(made.number + 2);
    });

    it("tells versions of a source apart, and keeps its id when it is removed", async () => {
      const [description] = descriptions,
        { key, title } = description!.source,
        versionOf = async (given: typeof description) => {
          await write(graph(), { descriptions: [given!] }, { actor: operator });
          return (await latest({ actions: ["SOURCE_IMPORTED"] })) as Entry;
        };
      const first = await versionOf({ ...description!, source: { ...description!.source, title: `${title}, corrected` } }),
        back = await versionOf(description);
      expect(back).toMatchObject({ number: first.number + 1, subjects: first.subjects, sources: [{ key }] });
      expect(back.versions).toEqual([expect.stringMatching(/^[\w-]{16}$/)]);
      expect(back.versions).not.toEqual(first.versions);
      await write(graph(), { descriptions: [description!] }, { actor: operator }); // the same again changes nothing
      expect((await latest()).number).toBe(back.number);

      const removed = await run("sources", "remove", key);
      expect(removed.code).toBe(0);
      const { actor, ...entry } = await latest();
      expect(entry).toMatchObject({ action: "SOURCE_REMOVED", via: "COMMAND_LINE", subjects: back.subjects, sources: [] });
      expect((await run("audit", "--source", key, "--first", "1")).stdout).toMatch(
        new RegExp(`^${entry.number}\t20\\S+Z\tSOURCE_REMOVED\t${actor} \\(COMMAND_LINE\\)\t${back.subjects[0]}\t\\d+ written, \\d+ removed\n$`),
      );
      expect(await versionOf(description)).toMatchObject({ versions: back.versions, subjects: back.subjects });
    });

    it("is written with its effect or not at all", async () => {
      const ids = await somebody(2),
        before = [await counted("Decision"), await counted("AuditEntry"), (await latest()).number];
      /** The graph, with a transaction that fails at this statement. */
      const failingAt = (name: string) =>
        Object.assign(Object.create(graph()) as Graph, {
          readWhole: (statement: Parameters<Graph["readWhole"]>[0]) => graph().readWhole(statement),
          read: (statement: Parameters<Graph["read"]>[0]) => graph().read(statement),
          write: (work: Parameters<Graph["write"]>[0]) =>
            graph().write(transaction =>
              work(statement => {
                if (statement.name === name) throw new Error(`failed at ${name}`);
                return transaction(statement);
              }),
            ),
        });
      for (const name of ["write/audit-entries", "write/state"]) {
        await expect(same(failingAt(name), { ids, because: "A test." }, operator)).rejects.toThrow(`failed at ${name}`);
        expect([await counted("Decision"), await counted("AuditEntry"), (await latest()).number]).toEqual(before);
      }
      const keys = await counted("Key");
      await expect(addKey(failingAt("write/audit-entries"), "Audit never", "READER")).rejects.toThrow("failed at");
      expect(await counted("Key")).toBe(keys);
    });

    it("is filtered and paged, numbered without gaps, and is no part of the graph", async () => {
      const all: number[] = [],
        ids = new Set<string>();
      for (let after: string | null = null; ;) {
        const { auditEntries } = await answer(
          `query($after: String) { auditEntries(first: 7, after: $after) { edges { node { id number } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        for (const { node } of auditEntries.edges) {
          all.push(node.number as number);
          ids.add(node.id as string);
        }
        if (!auditEntries.pageInfo.hasNextPage) break;
        after = auditEntries.pageInfo.endCursor as string;
      }
      expect(all).toEqual(Array.from({ length: all.length }, (_, at) => all.length - at));
      expect(ids.size).toBe(all.length);
      const { auditEntries } = await answer('{ auditEntries(filter: { actions: [KEY_ADDED], subject: "Audit Curator" }) { totalCount } }');
      expect(auditEntries.totalCount).toBe(1);
      expect(await check(graph())).toEqual([]);
    });
  });

  describe("Erasing over HTTP", () => {
    let replica: Serving;
    beforeAll(async () => void (replica = await serving(graph())));
    afterAll(() => replica.stop());

    it.each([
      [
        "aliases",
        (a: string, b: string) => `mutation { a: erase(person: "${a}", because: "x") { at } b: erase(person: "${b}", because: "x") { at } }`,
      ],
      [
        "fragments",
        (a: string, b: string) =>
          `mutation { ...A ... on Mutation { b: erase(person: "${b}", because: "x") { at } } } fragment A on Mutation { erase(person: "${a}", because: "x") { at } }`,
      ],
      [
        "a decision beside it",
        (a: string, b: string) =>
          `mutation { erase(person: "${a}", because: "x") { at } correct(id: "${b}", property: NAME, value: "y", because: "x") { decision { id } } }`,
      ],
      [
        "a directive that leaves one out",
        (a: string, b: string) =>
          `mutation { a: erase(person: "${a}", because: "x") { at } b: erase(person: "${b}", because: "x") @skip(if: true) { at } }`,
      ],
    ])("more than once in a request, by %s, is refused before anything is done", async (_, operation) => {
      const [a, b] = (await somebody(2)) as [string, string],
        key = await addKey(graph(), `Erase ${_}`, "ADMIN"),
        before = (await people()).totalCount as number,
        { data, errors } = await service().ask(operation(a, b), {}, key);
      expect(data).toBeUndefined();
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(["LIMIT_EXCEEDED"]);
      expect(errors![0]!.message).toBe("A request with erase must have no other mutation, but got 2: send them in requests of their own");
      expect((await people()).totalCount).toBe(before);
    });

    it(`is limited to ${maxErasuresPerHour} people an hour for a key, at whatever service it asks, and leaves entries that tell nobody`, async () => {
      const key = await addKey(graph(), "Erase many", "ADMIN"),
        before = (await people()).totalCount as number,
        ids = await somebody(maxErasuresPerHour + 4);
      const erased = [];
      // Some at a time: a request that waits too long for the others is told to come again.
      for (let begin = 0; begin < ids.length; begin += 4)
        erased.push(
          ...(await Promise.all(ids.slice(begin, begin + 4).map((person, at) => (at % 2 ? replica : service()).ask(eraseOf, { person }, key)))),
        );
      const tombstones = erased.flatMap(({ data }) => data?.erase?.tombstone ?? []) as string[];
      const refused = erased.flatMap(({ errors = [] }) => errors);
      expect(tombstones).toHaveLength(maxErasuresPerHour);
      expect(refused.map(({ extensions }) => extensions.code)).toEqual(Array.from({ length: 4 }, () => "RATE_LIMITED"));
      expect((await people()).totalCount).toBe(before - maxErasuresPerHour);

      const [next] = (await somebody(1)) as [string],
        response = await fetch(`${replica.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
          body: JSON.stringify({ query: eraseOf, variables: { person: next } }),
        }),
        seconds = Number(response.headers.get("retry-after"));
      expect(seconds).toBeGreaterThan(3_000);
      expect(seconds).toBeLessThanOrEqual(3_600);
      await erase(graph(), { id: next, because: "By letter." }, operator); // the command line has no limit

      const { auditEntries } = await answer(
        `{ auditEntries(first: 100, filter: { actions: [PERSON_ERASED], actor: "Erase many" }) { edges { node { ${fields} } } } }`,
      );
      const entries = auditEntries.edges.map(({ node }: { node: Entry }) => node) as Entry[];
      expect(entries.flatMap(({ subjects }) => subjects).sort()).toEqual([...tombstones].sort());
      for (const { id, ...entry } of entries)
        expect({ id, entry }).toEqual({
          id,
          entry: {
            ...entry,
            actor: "Erase many",
            via: "HTTP",
            subjects: [expect.stringMatching(/^tombstone_/)],
            versions: [],
            factsWritten: null,
            factsRemoved: null,
            sources: [],
          },
        });
      // An erasure writes sources again: no entry tells which.
      const [first, last] = [Math.min(...entries.map(({ number }) => number)), Math.max(...entries.map(({ number }) => number))];
      expect(last - first + 1).toBe(entries.length);
    });
  });
}
