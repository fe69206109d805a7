import type { Graph } from "../../src/graph/graph.js";
import { check } from "../../src/sources/check.js";
import { write } from "../../src/sources/write.js";
import { descriptions, dumpOf } from "../support/import.js";

/** What the tests of the service lend. */
export interface Lent {
  readonly graph: () => Graph;
  readonly answer: (query: string, variables?: Record<string, unknown>) => Promise<any>;
  readonly refusal: (query: string, variables?: Record<string, unknown>) => Promise<{ readonly code: string; readonly message: string }>;
  readonly personNamed: (text: string) => Promise<string>;
}
const eraseOf = "mutation($person: ID!, $because: String!) { erase(person: $person, because: $because) { tombstone at hashes } }";

export function erasing({ graph, answer, refusal, personNamed }: Lent): void {
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
      const names = ["Halverson"],
        person = await personNamed("James Halverson"),
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
      const told = async () =>
        (await graph().readWhole({ name: "test/all", text: "MATCH (node) RETURN properties(node) AS properties", parameters: {} }))
          .map(({ properties }) => JSON.stringify(properties))
          .filter(text => names.some(name => text.toLowerCase().includes(name.toLowerCase())));
      // Keys of a source stay: see docs/curation.md.
      expect(
        (await told()).map(text => text.replaceAll(/[a-z0-9/.-]+-halverson|halverson-[a-z0-9/.-]+/g, "")).filter(text => /halverson/i.test(text)),
      ).toEqual([]);
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
  });
}
