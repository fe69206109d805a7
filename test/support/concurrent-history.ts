import type { Chance } from "../../bench/world/random.js";
import { correct } from "../../src/curation/correct.js";
import { different } from "../../src/curation/different.js";
import { same } from "../../src/curation/same.js";
import { undo } from "../../src/curation/undo.js";
import { InvalidArgument } from "../../src/errors.js";
import type { Actor } from "../../src/store/actor.js";
import type { Graph } from "../../src/neo4j/database.js";
import { decisionSchema, type Decision } from "../../src/sources/description/decisions.js";

const because = "A history of chance.";
const actsOfEach = 6;
/** So few people that curators meet at each of them. */
const peopleInHistory = 5;

/** What was accepted, as the act said. */
interface Accepted {
  readonly decisions: string[];
  readonly undone: string[];
  refused: number;
}

/** A decision as the graph keeps it. */
interface Kept {
  readonly id: string;
  readonly decision: Decision;
  readonly sequence: number;
  readonly undoneSequence: number | null;
}

/**
 * Two or three curators who join, divide, correct and undo at the same time, on a graph that no curator has decided about. What was accepted is checked by
 * plain loops, then everything is undone. Returns how many acts were accepted and refused.
 */
export async function concurrentHistory(
  curators: readonly Graph[],
  chance: Chance,
): Promise<{ readonly accepted: number; readonly refused: number }> {
  const [graph] = curators as [Graph];
  const people = chance.shuffled(await peopleOf(graph)).slice(0, peopleInHistory);
  const accepted: Accepted = { decisions: [], undone: [], refused: 0 };
  const already = new Set((await decisionsIn(graph)).map(({ id }) => id));
  await Promise.all(
    curators.map(async (each, at) => {
      for (let act = 0; act < actsOfEach; act++) await takeAct(each, { name: `Curator ${at}`, via: "COMMAND_LINE" }, people, chance, accepted);
    }),
  );
  const kept = (await decisionsIn(graph)).filter(({ id }) => !already.has(id));
  expect(kept.map(({ id }) => id).sort()).toEqual([...accepted.decisions].sort());
  expect(kept.flatMap(({ id, undoneSequence }) => (undoneSequence === null ? [] : id)).sort()).toEqual([...accepted.undone].sort());
  expectConsistent(kept, await shippedDecisions(graph));
  await expectLastCorrections(graph, kept);
  for (const id of chance.shuffled(accepted.decisions.filter(id => !accepted.undone.includes(id))))
    await undo(graph, { decision: id, because }, { name: "All", via: "COMMAND_LINE" });
  return { accepted: accepted.decisions.length + accepted.undone.length, refused: accepted.refused };
}

async function takeAct(graph: Graph, by: Actor, people: readonly string[], chance: Chance, accepted: Accepted): Promise<void> {
  const [one, other] = chance.shuffled(people) as [string, string];
  const kind = chance.whole(1, 100);
  const known = accepted.decisions;
  try {
    if (kind <= 35) accepted.decisions.push((await same(graph, { ids: [one, other], because }, by)).decision);
    else if (kind <= 60) accepted.decisions.push((await different(graph, { one: [one], other: [other], because }, by)).decision);
    else if (kind <= 75)
      accepted.decisions.push((await correct(graph, { id: one, property: "name", value: `Name ${chance.whole(1, 3)}`, because }, by)).decision);
    else if (known.length) {
      const decision = known[chance.whole(0, known.length - 1)]!;
      await undo(graph, { decision, because }, by);
      accepted.undone.push(decision);
    }
  } catch (error) {
    if (!(error instanceof InvalidArgument)) throw error;
    accepted.refused++;
  }
}

/** Replays what was accepted, in its order: never do active decisions make one of what another keeps apart, and only what is active is undone. */
function expectConsistent(kept: readonly Kept[], shipped: readonly Decision[]): void {
  const events = kept.flatMap(({ id, decision, sequence, undoneSequence }) => [
    { at: sequence, id, made: decision },
    ...(undoneSequence === null ? [] : [{ at: undoneSequence, id, made: undefined }]),
  ]);
  expect(new Set(events.map(({ at }) => at)).size).toBe(events.length);
  const active = new Map<string, Decision>(shipped.map((decision, at) => [`shipped ${at}`, decision]));
  for (const { id, made } of events.sort((a, b) => a.at - b.at)) {
    if (made) active.set(id, made);
    else expect({ id, wasActive: active.delete(id) }).toEqual({ id, wasActive: true });
    expect({ after: id, contradictions: contradictionsIn([...active.values()]) }).toEqual({ after: id, contradictions: [] });
  }
}

/** Pairs of units that decisions make one, through others too, and that a decision keeps apart. */
function contradictionsIn(decisions: readonly Decision[]): string[] {
  const found: string[] = [];
  for (const each of decisions) {
    if (each.kind !== "DIFFERENT") continue;
    for (const unit of each.units) {
      const reached = new Set([unit]);
      for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const joining of decisions)
          if (joining.kind === "SAME" && joining.units.some(each => reached.has(each))) for (const each of joining.units) reached.add(each);
      }
      for (const other of each.others) if (reached.has(other)) found.push(`${unit} ${other}`);
    }
  }
  return found;
}

/** Of all active corrections of a person, the last one accepted is the name in the graph. */
async function expectLastCorrections(graph: Graph, kept: readonly Kept[]): Promise<void> {
  const rows = await graph.readWhole({
    name: "test/names",
    text: "MATCH (person:Person) RETURN coalesce(person.units, [person.id]) AS units, person.name AS name",
    parameters: {},
  });
  for (const { units, name } of rows) {
    let last: Kept | undefined;
    for (const each of kept) {
      const isAbout = each.decision.kind === "CORRECT" && each.decision.units.some(unit => (units as string[]).includes(unit));
      if (isAbout && each.undoneSequence === null && each.sequence > (last?.sequence ?? 0)) last = each;
    }
    if (last?.decision.kind === "CORRECT") expect({ units, name }).toEqual({ units, name: last.decision.value });
  }
}

const peopleOf = async (graph: Graph): Promise<string[]> =>
  (await graph.readWhole({ name: "test/people", text: "MATCH (person:Person) RETURN person.id AS id ORDER BY id", parameters: {} })).map(({ id }) =>
    String(id),
  );

async function decisionsIn(graph: Graph): Promise<Kept[]> {
  const text =
    "MATCH (decision:Decision {origin: 'curator'}) RETURN decision.id AS id, decision.text AS text, decision.sequence AS sequence, decision.undoneSequence AS undoneSequence";
  return (await graph.readWhole({ name: "test/decisions", text, parameters: {} })).map(({ id, text, sequence, undoneSequence }) => ({
    id: String(id),
    decision: decisionSchema.parse(JSON.parse(String(text))),
    sequence: Number(sequence),
    undoneSequence: undoneSequence === null ? null : Number(undoneSequence),
  }));
}

const shippedDecisions = async (graph: Graph): Promise<Decision[]> =>
  (
    await graph.readWhole({
      name: "test/shipped",
      text: "MATCH (decision:Decision {origin: 'shipped'}) RETURN decision.text AS text",
      parameters: {},
    })
  ).map(({ text }) => decisionSchema.parse(JSON.parse(String(text))));
