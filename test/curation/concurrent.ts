import { setTimeout as wait } from "node:timers/promises";
import { Chance } from "../../bench/world/random.js";
import { correct } from "../../src/curation/correct.js";
import { different } from "../../src/curation/different.js";
import { erase } from "../../src/curation/erase.js";
import { same } from "../../src/curation/same.js";
import { undo } from "../../src/curation/undo.js";
import type { Graph } from "../../src/neo4j/database.js";
import { check } from "../../src/store/check.js";
import { prepare } from "../../src/store/prepare.js";
import { resumeUnfinished, write } from "../../src/store/write.js";
import type { Actor } from "../../src/store/actor.js";
import { concurrentHistory } from "../support/concurrent-history.js";
import { descriptions, dumpOf, expireLease, isCutOff, made, wholeGraph, withWrite } from "../support/import.js";
import { emptyGraph, scratchGraph } from "../support/scratch.js";
import { textsInGraph, textsWith } from "../support/texts-in-graph.js";

const because = "A test.";
const ada: Actor = { name: "Ada", via: "COMMAND_LINE" };
const ben: Actor = { name: "Ben", via: "COMMAND_LINE" };
const rounds = 2;
const small = { perStatement: 20, perTransaction: 60, perPart: 200, announceMs: 0 };

/** A graph on which every transaction is committed and then runs again, as the driver does when the connection breaks before the confirmation came. */
const losingConfirmations = (graph: Graph): Graph =>
  Object.assign(Object.create(graph) as Graph, {
    secret: graph.secret,
    write: async (work: Parameters<Graph["write"]>[0]) => {
      await graph.write(work);
      return graph.write(work);
    },
    read: (statement: Parameters<Graph["read"]>[0]) => graph.read(statement),
    readWhole: (statement: Parameters<Graph["readWhole"]>[0]) => graph.readWhole(statement),
  });

/** Curators who act at the same time, each with a connection of their own. */
export function concurrent(): void {
  describe("Several curators at once", () => {
    let graph: Graph, whole: string[], curators: readonly [Graph, Graph, Graph];
    beforeAll(async () => {
      graph = await wholeGraph();
      whole = await dumpOf(graph);
      curators = [scratchGraph(), scratchGraph(), scratchGraph()];
    });
    afterAll(async () => {
      for (const each of [graph, ...curators]) await each.close();
    });

    const rows = (text: string, parameters: Record<string, unknown> = {}) => graph.readWhole({ name: "test/read", text, parameters });
    const personNamed = async (name: string): Promise<string> => {
      const [found] = await rows("MATCH (person:Person) WHERE $name IN person.names RETURN person.id AS id", { name });
      return String(found!["id"]);
    };
    const peopleWithoutDecision = async (): Promise<string[]> =>
      (
        await rows(
          "MATCH (person:Person) WHERE person.units IS NULL AND person.talkCount > 0 RETURN person.id AS id, person.name AS name ORDER BY person.sortName",
        )
      ).map(({ id }) => String(id));
    const settled = async (acts: readonly Promise<{ readonly decision: string }>[]) => {
      const results = await Promise.allSettled(acts);
      return {
        accepted: results.flatMap(result => (result.status === "fulfilled" ? result.value.decision : [])),
        refused: results.flatMap(result => (result.status === "rejected" ? String((result.reason as Error).message) : [])),
      };
    };
    const undoAll = async (ids: readonly string[]) => {
      for (const decision of ids) await undo(graph, { decision, because }, ada);
      expect(await dumpOf(graph)).toEqual(whole);
    };

    it("cannot both join two people and keep them apart: the second is refused with the first", async () => {
      const ids = [await personNamed("Anna Dawid"), await personNamed("Arno Solin")];
      for (let round = 0; round < rounds; round++) {
        const { accepted, refused } = await settled([
          same(curators[round % 2]!, { ids, because }, ada),
          different(curators[(round + 1) % 2]!, { one: [ids[0]!], other: [ids[1]!], because }, ben),
        ]);
        expect(accepted).toHaveLength(1);
        expect(refused).toEqual([
          expect.stringMatching(new RegExp(`must (not be|be two|be of two).*${accepted[0]} \\(made by (Ada|Ben) on |^one and other must be two`)),
        ]);
        await undoAll(accepted);
      }
    });

    it("make each decision once: the second of two equal ones is refused", async () => {
      const [one, other] = [await personNamed("Anna Dawid"), await personNamed("Arno Solin")] as [string, string];
      for (const act of [
        (by: Graph) => same(by, { ids: [one, other], because }, ada),
        (by: Graph) => different(by, { one: [one], other: [other], because }, ada),
        (by: Graph) => correct(by, { id: one, property: "name", value: "A. D.", because }, ada),
      ]) {
        const { accepted, refused } = await settled(curators.map(act));
        expect(accepted).toHaveLength(1);
        expect(refused).toEqual([expect.stringContaining(accepted[0]!), expect.stringContaining(accepted[0]!)]);
        await undoAll(accepted);
      }
    });

    it("undo a decision once: the others are told who undid it", async () => {
      const ids = [await personNamed("Anna Dawid"), await personNamed("Arno Solin")];
      for (let round = 0; round < rounds; round++) {
        const { decision } = await same(graph, { ids, because }, ada);
        const names = ["Ada", "Ben", "Cleo"];
        const { accepted, refused } = await settled(
          curators.map((each, at) => undo(each, { decision, because: `By ${names[at]}.` }, { name: names[at]!, via: "COMMAND_LINE" })),
        );
        expect(accepted).toEqual([decision]);
        const [kept] = await rows("MATCH (decision:Decision {id: $decision}) RETURN decision.undoneBy AS by, decision.undoneBecause AS because", {
          decision,
        });
        expect(kept).toEqual({ by: kept!["by"], because: `By ${String(kept!["by"])}.` });
        expect(refused).toEqual(
          Array(2).fill(
            expect.stringMatching(new RegExp(`^decision must be one that holds, but ${decision} was undone by ${String(kept!["by"])} on 20`)),
          ),
        );
      }
      expect(await dumpOf(graph)).toEqual(whole);
    });

    it("are ordered by when they held the lock, whatever their clocks say", async () => {
      const id = await personNamed("Anna Dawid");
      const correction = (value: string) => ({
        kind: "CORRECT" as const,
        type: "Person" as const,
        units: [id],
        property: "name" as const,
        value,
        because,
      });
      // The clock of the first runs ahead.
      await write(graph, { made: [{ id: "decision_ahead", decision: correction("Anna Ahead"), by: "Ada", at: "2199-01-01T00:00:00.000Z" }] });
      const { decision } = await correct(graph, { id, property: "name", value: "Anna Later", because }, ben);
      expect(await personNamed("Anna Later")).toBe(id);
      expect(await rows("MATCH (person:Node {id: $id}) RETURN person.name AS name", { id })).toEqual([{ name: "Anna Later" }]);
      expect(await check(graph)).toEqual([]);
      await undoAll(["decision_ahead", decision]);
    });

    it("a decision of an earlier version has no number: it comes before those that have one", async () => {
      const id = await personNamed("Anna Dawid");
      const earlier = await correct(graph, { id, property: "name", value: "Anna Earlier", because }, ada);
      await graph.write(run =>
        run({
          name: "test/earlier",
          text: "MATCH (decision:Decision {id: $id}) REMOVE decision.sequence SET decision.at = '2199-01-01T00:00:00.000Z'",
          parameters: { id: earlier.decision },
        }),
      );
      const later = await correct(graph, { id, property: "name", value: "Anna Later", because }, ada);
      expect(await rows("MATCH (person:Node {id: $id}) RETURN person.name AS name", { id })).toEqual([{ name: "Anna Later" }]);
      await undoAll([earlier.decision, later.decision]);
    });

    it("an act whose confirmation was lost is accepted once when its transaction runs again", async () => {
      const twice = losingConfirmations(graph);
      const ids = [await personNamed("Anna Dawid"), await personNamed("Arno Solin")];
      const count = async () => (await rows("MATCH (decision:Decision) RETURN count(*) AS all"))[0]!["all"] as number;
      const before = await count();
      const { decision } = await same(twice, { ids, because }, ada);
      expect(await count()).toBe(before + 1);
      expect(await check(graph)).toEqual([]);
      await undo(twice, { decision, because }, ada);
      expect(await dumpOf(graph)).toEqual(whole);
    });

    it("a decision whose change starts over behind another writer is made once", async () => {
      const [one, other] = [await personNamed("Anna Dawid"), await personNamed("Arno Solin")].sort() as [string, string];
      const decision = { kind: "SAME" as const, type: "Person" as const, units: [one, other], because };
      let transactions = 0;
      // 1 takes the lease, 2 makes the decision; before the first part another writer takes the lease.
      const disturbed = withWrite(graph, async work => {
        if (++transactions === 3) {
          await expireLease(graph);
          await write(curators[0], { descriptions: descriptions.slice(0, 1) });
        }
        return graph.write(work);
      });
      await write(graph, { removed: descriptions.slice(3).map(({ source }) => source.key) });
      await write(
        disturbed,
        { descriptions: descriptions.slice(3), made: [{ id: "decision_once", decision, by: "Ada", at: new Date().toISOString() }] },
        { limits: small },
      );
      expect(transactions).toBeGreaterThan(2);
      expect(await rows("MATCH (decision:Decision {id: 'decision_once'}) RETURN count(*) AS all")).toEqual([{ all: 1 }]);
      await undoAll(["decision_once"]);
    });

    it("cannot decide about somebody whose source is being taken out", async () => {
      const gone = descriptions[0]!.source.key;
      const id = await personNamed("Anna Dawid");
      expect(await isCutOff(graph, { removed: [gone] }, 1, small)).toBe(true);
      expect(await rows("MATCH (person:Node {id: $id}) RETURN person.id AS id", { id })).toEqual([{ id }]);
      await expect(correct(graph, { id, property: "name", value: "Anna Gone", because }, ada)).rejects.toThrow(
        /^The graph must be complete before something is decided, but the removal of a source that started at /,
      );
      await write(graph, { descriptions });
      expect(await dumpOf(graph)).toEqual(whole);
    });

    it("find each decision once in a graph of an earlier version, which let it stand twice", async () => {
      const fresh = await emptyGraph();
      const define = (text: string) => fresh.define({ name: "test/define", text, parameters: {} });
      await define("DROP CONSTRAINT decision_id");
      await define("CREATE INDEX decision FOR (decision:Decision) ON (decision.id)");
      await fresh.write(run => run({ name: "test/twice", text: "UNWIND ['a', 'a', 'b'] AS id CREATE (:Decision {id: id})", parameters: {} }));
      await prepare(fresh);
      await prepare(fresh);
      expect(await rows("MATCH (decision:Decision) RETURN decision.id AS id ORDER BY id")).toEqual([{ id: "a" }, { id: "b" }]);
      expect(await rows("SHOW INDEXES YIELD name, labelsOrTypes WHERE 'Decision' IN labelsOrTypes RETURN name")).toEqual([{ name: "decision_id" }]);
      await fresh.close();
    });

    it("erase somebody with all that an import brings which is not finished yet", async () => {
      const ofGert = descriptions.filter(({ source }) => ["mlphys-conference-school", "ect-ml-rg"].includes(source.key));
      const fresh = await emptyGraph();
      await write(fresh, { descriptions: ofGert.slice(0, 1), decisions: made });
      expect(await isCutOff(fresh, { descriptions: ofGert.slice(1) }, 1, small)).toBe(true);
      const asked = { id: await personNamed("Gert Aarts"), because: "Asked for by letter." };
      await expect(erase(curators[0], asked, ada)).rejects.toThrow(/^The graph must be complete before something is decided/);
      await resumeUnfinished(fresh);
      await erase(curators[0], asked, ada);
      expect(await check(fresh)).toEqual([]);
      const texts = (await textsInGraph(fresh)).map(({ of, text }) => ({ of, text: text.replaceAll("gert-aarts", "") })); // the key of a source
      expect(textsWith("Aarts", texts)).toEqual([]);
      await fresh.close();
      await (await wholeGraph()).close();
    });

    it.each([1, 2, 3])("whatever they do in histories of chance, what was accepted is consistent (seed %i)", async seed => {
      await concurrentHistory(curators.slice(0, 2 + (seed % 2)), new Chance(seed));
      expect(await dumpOf(graph)).toEqual(whole);
    });

    it("an erasure whose confirmation was lost happens once when its transaction runs again", async () => {
      const [id] = (await peopleWithoutDecision()).slice(-1) as [string];
      const { tombstone, hashes } = await erase(losingConfirmations(graph), { id, because: "Asked for by letter." }, ada);
      expect(await rows("MATCH (tombstone:Tombstone) RETURN tombstone.id AS id, size(tombstone.hashes) AS hashes")).toEqual([
        { id: tombstone, hashes },
      ]);
      expect(await rows("MATCH (person:Node {id: $id}) RETURN person.id AS id", { id })).toEqual([]);
      expect(await check(graph)).toEqual([]);
    });

    it("who corrects a name while somebody is erased is refused or comes before it: the name is nowhere", async () => {
      const [one, ...others] = curators;
      for (const [round, id] of (await peopleWithoutDecision()).slice(0, 3).entries()) {
        const word = `Zyxwvut${"abc"[round]}`; // whoever is erased keeps the name out
        const [erased, ...corrected] = await Promise.allSettled([
          erase(one, { id, because: "Asked for by letter." }, ada),
          // So many, so far apart, that some come while the erasure runs.
          ...Array.from({ length: 8 }, async (_, at) => {
            await wait(at * 30);
            return correct(others[at % 2]!, { id, property: "name", value: `Anna ${word} ${at}`, because: `She is called ${word}.` }, ben);
          }),
        ]);
        expect(erased).toMatchObject({ status: "fulfilled" });
        for (const each of corrected) if (each.status === "rejected") expect(String(each.reason)).toMatch(/an id that stands for nothing/);
        expect(textsWith(word, await textsInGraph(graph))).toEqual([]);
        expect(await rows("MATCH (person:Node {id: $id}) RETURN person.id AS id", { id })).toEqual([]);
      }
      expect(await check(graph)).toEqual([]);
    });
  });
}
