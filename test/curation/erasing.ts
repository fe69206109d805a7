import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Graph } from "../../src/neo4j/database.js";
import { check } from "../../src/store/check.js";
import { write } from "../../src/store/write.js";
import { unitId } from "../../src/identity/identity.js";
import { descriptionSchema } from "../../src/sources/description/description.js";
import { backUp } from "../../src/store/backup/backup.js";
import { descriptions, dumpOf, made as shippedDecisions } from "../support/import.js";
import { textsInGraph, textsWith } from "../support/texts-in-graph.js";

/** What the tests of the service lend. */
export interface Lent {
  readonly graph: () => Graph;
  readonly answer: (query: string, variables?: Record<string, unknown>) => Promise<any>;
  readonly refusal: (query: string, variables?: Record<string, unknown>) => Promise<{ readonly code: string; readonly message: string }>;
  readonly personNamed: (text: string) => Promise<string>;
  /** The lines of the service's log. */
  readonly logged: () => readonly string[];
}
const eraseOf = "mutation($person: ID!, $because: String!) { erase(person: $person, because: $because) { tombstone at hashes } }";

/** Keys of a source stay: see docs/curation.md. */
const isKey = (word: string) => new RegExp(`[a-z0-9/.-]+-${word}|${word}-[a-z0-9/.-]+`, "g");

export function erasing({ graph, answer, refusal, personNamed, logged }: Lent): void {
  const backupText = async () => {
    const folder = mkdtempSync(join(tmpdir(), "erased-"));
    try {
      await backUp(graph(), join(folder, "backup"));
      return gunzipSync(readFileSync(join(folder, "backup"))).toString();
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  /** In the graph with its audit record, in a backup of it, and in the log. */
  const textsNaming = async (word: string) => {
    const texts = await textsInGraph(graph());
    expect(texts.some(({ of }) => of === "AuditEntry")).toBe(true);
    expect(logged().length).toBeGreaterThan(0);
    const all = [...texts, { of: "backup", text: await backupText() }, ...logged().map(text => ({ of: "log", text }))];
    return textsWith(
      word,
      all.map(({ of, text }) => ({ of, text: text.replaceAll(isKey(word), "") })),
    );
  };

  describe("erase", () => {
    it("refuses a reason that tells whom, and what is no person", async () => {
      const person = await personNamed("James Halverson"),
        { events } = await answer("{ events(first: 1) { edges { node { id } } } }");
      expect((await refusal(eraseOf, { person, because: "Jim Halverson wrote a letter." })).message).toMatch(
        /^because must not tell whom it is about/,
      );
      expect((await refusal(eraseOf, { person: events.edges[0].node.id, because: "By letter." })).message).toMatch(
        /^person must be the id of a Person, but got a Event/,
      );
    });

    it("leaves nothing that tells who it was, whatever comes again, and nobody else changes", async () => {
      const person = await personNamed("James Halverson"),
        [one, other] = [await personNamed("Anna Dawid"), await personNamed("Arno Solin")],
        corrected = await answer(
          `mutation { correct(id: "${person}", property: NAME, value: "J. Halverson", because: "Halverson said so.") { decision { id } } }`,
        ),
        apart = await answer(
          `mutation { different(one: ["${person}", "${one}"], other: ["${other}"], because: "Not Halverson.") { decision { id } } }`,
        ),
        ids = async () =>
          (await answer("{ people(first: 100) { edges { node { id } } } }")).people.edges.map(({ node }: any) => node.id as string) as string[],
        before = await ids();
      const { erase } = await answer(eraseOf, { person, because: "Asked for by letter." });
      expect(erase).toEqual({
        tombstone: expect.stringMatching(/^tombstone_[a-z2-7]{16}$/),
        at: expect.stringMatching(/^20.*Z$/),
        hashes: expect.any(Number),
      });
      expect(erase.hashes).toBeGreaterThan(1);
      expect(await textsNaming("halverson")).toEqual([]);
      expect(await ids()).toEqual(before.filter(id => id !== person));
      expect((await answer("query($person: ID!) { node(id: $person) { id } }", { person })).node).toBeNull();
      expect(await check(graph())).toEqual([]);
      const erased = await dumpOf(graph());
      for (const description of descriptions) await write(graph(), { descriptions: [description] });
      expect(await dumpOf(graph())).toEqual(erased);
      const gone = descriptions.map(({ source }) => source.key);
      await write(graph(), { removed: gone });
      await write(graph(), { descriptions });
      expect(await dumpOf(graph())).toEqual(erased);

      const { decisions } = await answer("{ decisions(first: 100) { edges { node { id because nodes { id } others { id } } } } }"),
        left = decisions.edges.map(({ node }: any) => node) as { id: string }[];
      expect(left.find(({ id }) => id === corrected.correct.decision.id)).toBeUndefined();
      expect(left.find(({ id }) => id === apart.different.decision.id)).toEqual({
        id: apart.different.decision.id,
        because: "[…]",
        nodes: [{ id: one }],
        others: [{ id: other }],
      });
    });

    it("takes the name out of every decision about others, out of earlier tombstones, and out of shipped decisions when they come again", async () => {
      const person = await personNamed("Miriam Klopotek");
      const [one, other, third] = [await personNamed("Anna Dawid"), await personNamed("Arno Solin"), await personNamed("Bruno Loureiro")];
      const { talks } = await answer("{ talks(first: 2) { edges { node { id } } } }");
      const [talk, code] = talks.edges.map(({ node }: any) => node.id as string);
      const made = async (act: string) => (Object.values(await answer(`mutation { ${act} { decision { id } } }`))[0] as any).decision.id as string;
      const title = await made(`correct(id: "${talk}", property: TITLE, value: "Walls, after MIRIAM KLOPOTEK and others", because: "Printed so.")`);
      const named = await made(`correct(id: "${third}", property: NAME, value: "Miriam Klopotek", because: "A mistake.")`);
      const apart = await made(
        `different(one: ["${third}"], other: ["${other}"], because: "Klopotek, Miriam (see M. Klopotek, klopotek's page) knows Anna.")`,
      );
      const undone = await made(`correct(id: "${code}", property: CODE, value: "X 1", because: "To be undone.")`);
      await answer(`mutation { undo(decision: "${undone}", because: "Ms Klopotek says so.") { decision { id } } }`);
      await graph().write(run =>
        run({ name: "test/tombstone", text: "MATCH (tombstone:Tombstone) SET tombstone.because = 'As Miriam Klopotek asked.'", parameters: {} }),
      );
      const units = descriptions.flatMap(({ source }) =>
        source.key === "dpg-dy-11" ? [unitId({ type: "Person", source: source.key, key: "miriam-klopotek" })] : [],
      );
      const file = {
        origin: "shipped",
        made: [
          ...shippedDecisions.made,
          { kind: "DIFFERENT" as const, type: "Person" as const, units: [one], others: [third], because: "Miriam Klopotek introduced the two." },
          { kind: "DIFFERENT" as const, type: "Person" as const, units, others: [third], because: "A reason about the one who goes." },
        ],
      };
      await write(graph(), { decisions: file });

      await answer(eraseOf, { person, because: "Asked for by letter." });
      expect(await textsNaming("klopotek")).toEqual([]);
      const kept = async (id: string) => {
        const { decisions } = await answer("{ decisions(first: 100) { edges { node { id because value undone { because } } } } }");
        return decisions.edges.map(({ node }: any) => node).find((node: any) => node.id === id);
      };
      expect(await kept(title)).toEqual({ id: title, because: "Printed so.", value: "Walls, after […] and others", undone: null });
      expect((await answer("query($talk: ID!) { talk(id: $talk) { title } }", { talk })).talk.title).toBe("Walls, after […] and others");
      expect(await kept(named)).toBeUndefined(); // nothing is left of a value that was the name
      expect(await personNamed("Bruno Loureiro")).toBe(third);
      expect(await kept(apart)).toEqual({ id: apart, because: "[…] (see […], […]'s page) knows Anna.", value: null, undone: null });
      expect(await kept(undone)).toEqual({ id: undone, because: "To be undone.", value: "X 1", undone: { because: "Ms […] says so." } });
      expect(await check(graph())).toEqual([]);

      const erased = await dumpOf(graph());
      await write(graph(), { descriptions, decisions: file });
      expect(await textsNaming("klopotek")).toEqual([]);
      const texts = (await textsInGraph(graph())).filter(({ of }) => of === "Decision").map(({ text }) => text);
      expect(texts.filter(text => text.includes("[…] introduced the two."))).toHaveLength(1);
      expect(texts.filter(text => text.includes("the one who goes"))).toEqual([]);
      expect(await dumpOf(graph())).toEqual(erased);
      await write(graph(), { decisions: shippedDecisions });
    });

    it("keeps the full name out of later decisions, unless somebody in the graph has it", async () => {
      const person = await personNamed("Anna Dawid");
      const words = (argument: string) => new RegExp(`^${argument} must not have the name of somebody who was erased`);
      const correctOf = (value: string, because: string) =>
        `mutation { correct(id: "${person}", property: NAME, value: "${value}", because: "${because}") { decision { id } } }`;
      expect(await refusal(correctOf("Miriam Klopotek", "A test."))).toEqual({
        code: "BAD_USER_INPUT",
        message: expect.stringMatching(words("value")),
      });
      expect((await refusal(correctOf("Anna D.", "KLOPOTEK, Miriam told me."))).message).toMatch(words("because"));
      expect((await refusal(eraseOf, { person, because: "Like Miriam Klopotek." })).message).toMatch(words("because"));
      expect((await answer(correctOf("Anna D.", "Miriam told me."))).correct.decision.id).toMatch(/^decision_/);
      const namesake = descriptionSchema.parse({
        format: "colloquia-description-1",
        source: { key: "namesake", title: "A namesake" },
        records: [{ key: "r", events: [{ key: "e", title: "An event", people: [{ name: "Miriam Klopotek", roles: ["SPEAKER"] }] }] }],
      });
      await write(graph(), { descriptions: [namesake] });
      expect((await answer(correctOf("Anna E.", "Not Miriam Klopotek."))).correct.decision.id).toMatch(/^decision_/);
      await write(graph(), { removed: ["namesake"] });
    });
  });
}
