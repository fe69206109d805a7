import fc from "fast-check";
import { correct } from "../../src/curation/correct.js";
import type { Decided } from "../../src/curation/decide.js";
import { different } from "../../src/curation/different.js";
import { erase } from "../../src/curation/erase.js";
import { same } from "../../src/curation/same.js";
import { standingOf } from "../../src/curation/standing.js";
import { undo } from "../../src/curation/undo.js";
import { InvalidArgument } from "../../src/errors.js";
import type { Graph } from "../../src/neo4j/database.js";
import { statement } from "../../src/neo4j/statement.js";
import { check } from "../../src/store/check.js";
import type { Decision } from "../../src/sources/description/decisions.js";
import type { Description } from "../../src/sources/description/description.js";
import { unitId } from "../../src/identity/identity.js";
import { Projection } from "../../src/projection/project.js";
import { withoutUnits } from "../../src/store/erasure/forgetting.js";
import { isWhole, printedNames } from "../../src/store/erasure/names.js";
import { printedPeople } from "../../src/store/erasure/printed-people.js";
import { scrubbed } from "../../src/store/erasure/scrubbed.js";
import { tombstoneOf } from "../../src/store/erasure/tombstone.js";
import { dump, stateOf } from "../../src/store/state.js";
import { write } from "../../src/store/write.js";
import type { Actor } from "../../src/store/actor.js";
import { decisions as shipped, descriptions, dumpOf, made } from "../support/import.js";
import { emptyGraph } from "../support/scratch.js";

/** What happens to a graph; numbers choose among what is there then. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant("import" as const), of: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("remove" as const), of: fc.nat() }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant("same" as const), of: fc.nat(), and: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant("different" as const), of: fc.nat(), and: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("correct" as const), of: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant("undo" as const), of: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("erase" as const), of: fc.nat() }) },
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

/** What should be in the graph, worked out beside it. */
class Model {
  readonly sources = new Map<string, Description>();
  standing: { id: string; decision: Decision }[] = [];
  readonly hashes = new Set<string>();
  readonly names = new Set<string>();
  /** Ids that somebody may have noted, of people who did not leave with their source. */
  noted = new Set<string>();
  shipped = [...shipped];

  projection(): Projection {
    return new Projection([...this.sources.values()], [...this.shipped, ...this.standing.map(({ decision }) => decision)]);
  }
}

const because = "A test of chance.";
const chance: Actor = { name: "Chance", via: "COMMAND_LINE" };
const among = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % (items.length || 1)];
const people = async (graph: Graph) =>
  (await graph.read({ name: "test/people", text: "MATCH (person:Person) RETURN person.id AS id ORDER BY id", parameters: {} })).map(({ id }) =>
    String(id),
  );

async function take(graph: Graph, model: Model, { act, of, ...rest }: Step): Promise<void> {
  const known = await people(graph),
    one = among(known, of),
    other = "and" in rest ? among(known, rest.and) : undefined;
  const keep = async ({ decision: id }: Decided) => {
    const [row] = await graph.read(statement("read/decision", { id }));
    model.standing.push({ id, decision: standingOf(row!).decision });
  };
  if (act === "import") {
    const description = among(descriptions, of)!;
    await write(graph, { descriptions: [description] });
    model.sources.set(description.source.key, scrubbed(description, model.hashes, graph.secret()));
  } else if (act === "remove") {
    const key = among([...model.sources.keys()].sort(), of);
    if (key === undefined) return;
    await write(graph, { removed: [key] });
    model.sources.delete(key);
    const left = await graph.read(statement("read/units", { ids: [...model.noted] }));
    model.noted = new Set(left.filter(({ node }) => node !== null).map(({ id }) => String(id)));
  } else if (act === "same" && one && other) await keep(await same(graph, { ids: [one, other], because }, chance));
  else if (act === "different" && one && other) await keep(await different(graph, { one: [one], other: [other], because }, chance));
  else if (act === "correct" && one) await keep(await correct(graph, { id: one, property: "name", value: `Corrected ${of}`, because }, chance));
  else if (act === "undo") {
    const decision = among(model.standing, of);
    if (!decision) return;
    await undo(graph, { decision: decision.id, because }, chance);
    model.standing = model.standing.filter(each => each !== decision);
  } else if (act === "erase" && one) {
    const [row] = await graph.read(statement("read/units", { ids: [one] })),
      units = new Set(row!["units"] as string[]),
      before = [...model.sources.values()],
      hashes = tombstoneOf(before, units, graph.secret());
    await erase(graph, { id: one, because }, chance);
    for (const name of printedNames(before, units)) if (isWhole(name)) model.names.add(name);
    for (const hash of hashes) model.hashes.add(hash);
    for (const [key, description] of model.sources) model.sources.set(key, scrubbed(description, model.hashes, graph.secret()));
    model.standing = model.standing.flatMap(({ id, decision }) => {
      const left = decision.units.concat("others" in decision ? decision.others : []).some(unit => units.has(unit))
        ? withoutUnits(decision, units)
        : decision;
      return left ? { id, decision: left } : [];
    });
    for (const unit of units) model.noted.delete(unit);
    const now = await graph.read(statement("read/units", { ids: [...model.noted] }));
    model.noted = new Set(now.filter(({ node }) => node !== null).map(({ id }) => String(id))); // the person's older ids lead nowhere
  }
}

async function agrees(graph: Graph, model: Model): Promise<void> {
  const projection = model.projection();
  expect(await dumpOf(graph)).toEqual(dump(stateOf(projection.world())));
  const there = new Set(await people(graph)),
    stated = new Set(
      [...model.sources.values()].flatMap(description =>
        [...printedPeople(description)].map(({ unit: key }) => unitId({ type: "Person", source: description.source.key, key })),
      ),
    ),
    leads = await graph.read(statement("read/units", { ids: [...model.noted] }));
  for (const { id, node } of leads) {
    expect(there.has(String(node))).toBe(true);
    // What no source states any more leads to what it was one with.
    if (stated.has(String(id))) expect({ id, node }).toEqual({ id, node: projection.successors.get(String(id)) ?? id });
  }
}

/** Printed names that no node has, in whatever property. */
async function tellsNobody(graph: Graph, names: ReadonlySet<string>): Promise<void> {
  const all = await graph.readWhole({ name: "test/all", text: "MATCH (node) RETURN properties(node) AS properties", parameters: {} }),
    texts = all.map(({ properties }) => JSON.stringify(properties));
  const others = new Set(
    (await graph.readWhole({ name: "test/names", text: "MATCH (mention:Mention) RETURN DISTINCT mention.asPrinted AS name", parameters: {} })).map(
      ({ name }) => name,
    ),
  );
  for (const name of names) if (!others.has(name)) expect({ name, texts: texts.filter(text => text.includes(name)) }).toEqual({ name, texts: [] });
}

export function histories(): void {
  describe("Whatever happened", () => {
    it("the graph is what its sources and the decisions that hold give; old ids lead on; who was erased stays out", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 20 }), fc.nat(3), async (steps, rhythm) => {
          const graph = await emptyGraph(),
            model = new Model();
          await write(graph, { descriptions: descriptions.slice(2), decisions: made });
          for (const description of descriptions.slice(2)) model.sources.set(description.source.key, description);
          for (const [at, each] of steps.entries()) {
            await take(graph, model, each).catch((error: unknown) => {
              if (!(error instanceof InvalidArgument)) throw error; // refused: nothing happened
            });
            for (const id of await people(graph)) model.noted.add(id);
            if (at % 4 === rhythm) await agrees(graph, model);
          }
          await agrees(graph, model);
          for (const description of descriptions) await take(graph, model, { act: "import", of: descriptions.indexOf(description) });
          await agrees(graph, model);
          await tellsNobody(graph, model.names);
          expect(await check(graph)).toEqual([]);
          await graph.close();
        }),
        { numRuns: Number(process.env["HISTORIES"] ?? 2), seed: 2026, endOnFailure: true },
      );
    });
  });
}
