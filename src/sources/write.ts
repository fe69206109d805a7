import { randomUUID } from "node:crypto";
import type { Graph } from "../graph/graph.js";
import { idOf } from "../graph/ids.js";
import { statement, type Row, type Statement } from "../graph/statement.js";
import { CannotStart } from "../errors.js";
import type { Description } from "./description.js";
import { othersOf, type Decision, type Made, type Undone } from "./decisions.js";
import { forgetting, type Erasure } from "./erased/forgetting.js";
import { withoutErased } from "./erased/without-erased.js";
import { everything, kinds, letterParts, type Part } from "./derive/part.js";
import { nearby, type SmallChange } from "./nearby/nearby.js";
import { inputsOf, Projection } from "./derive/project.js";
import { changed, changesOf, missing, noChanges, together, type Changes, type Comparison } from "./changes.js";
import { countOf, difference, weightOf, type Difference } from "./difference.js";
import { groups } from "./groups.js";
import { incomingStatements } from "./incoming.js";
import { countTouched, recounting } from "./counts.js";
import { silent, type Progress } from "./progress.js";
import { stateOf, storedSource, storedState, type Run } from "./state.js";
import { storedDecisions, storedDescriptions } from "./stored.js";

/** The version of the graph model. A graph of an older one is derived anew from its records; a newer one is not touched. */
export const modelVersion = 4;
export interface Limits {
  /** Rows per statement: larger ones hold locks long enough to stall readers. */
  readonly perStatement: number;
  /** Rows per transaction: Neo4j holds a transaction in memory whole. More are written in several, and an interrupted write is finished by the next one. */
  readonly perTransaction: number;
  /** Things with facts of their own, and names at them, whose facts are in memory at a time: about 300 MB. */
  readonly perPart: number;
}
const usualLimits: Limits = { perStatement: 5_000, perTransaction: 10_000, perPart: 60_000 };

export interface Change {
  /** Sources that are new or have a new version: each takes the place of the one with its key. */
  readonly descriptions?: readonly Description[];
  /** Keys of sources that are taken out. */
  readonly removed?: readonly string[];
  /** Decisions of one origin: they take the place of all earlier ones of that origin. */
  readonly decisions?: { readonly origin: string; readonly made: readonly Decision[] };
  /** What curators decided, and what they took back. */
  readonly made?: readonly Made[];
  readonly undone?: readonly Undone[];
  /** Somebody who is taken out of all sources, for ever. */
  readonly erased?: Erasure;
  /** What of the files that ship with the project is in the graph after this. */
  readonly shipped?: string;
}

/** Finds out what to change inside the transaction that holds the write lock: what it reads is still so when the change is written. May run again. */
export type PlanChange = (run: Run) => Promise<Change>;

/**
 * The only writer. It computes the graph that all records and decisions give, as far as the change can touch it, compares that with the graph that is
 * there, and writes the difference: so it is idempotent, the order of imports makes no difference, and what an interrupted write left is finished by the
 * next one. An empty change compares the whole graph: it puts right what somebody damaged.
 */
export async function write(graph: Graph, change: Change | PlanChange, limits: Limits = usualLimits, progress = silent): Promise<Changes> {
  let changes: Changes = noChanges,
    planned = change; // a plan is made once: its decisions are accepted with the first transaction
  for (;;) {
    const begun = await graph.write(run => begin(run, planned, limits, graph.secret));
    if (!begun) return changes;
    changes = together(changes, begun.changes);
    if (begun.whole) return changes;
    const { made: _made, undone: _undone, erased: _erased, ...unfinished } = begun.change;
    planned = unfinished; // decisions and tombstones are written: what others make of them until it starts over stays
    try {
      return together(changes, await inParts(graph, begun, limits, progress));
    } catch (error) {
      if (!(error instanceof OtherWriter)) throw error; // what it read is no longer so: it looks again
    }
  }
}

/** What `write` would change, now. Nothing is written. */
export async function preview(graph: Graph, given: Pick<Change, "descriptions" | "removed">, { perPart } = usualLimits): Promise<Changes> {
  const run: Run = statement => graph.readWhole(statement),
    change = await withoutErased(run, given, graph.secret),
    [dataset] = await run(statement("read/state"));
  let changes = noChanges;
  if (dataset && (await saysNothingNew(run, dataset, change))) return changes;
  const decisions = await storedDecisions(run),
    near = dataset && isSmall(dataset, change) ? await nearby(run, smallChange(change, decisions, decisions), perPart) : undefined;
  if (near) return changesOf(near);
  const projection = await projected(run, change, decisions);
  for (const letters of letterParts(projection.size / perPart))
    changes = together(changes, changesOf(await compared(run, projection, { letters, kinds: ["nodes", "relationships"] })));
  return changes;
}

/** Whether all is written that this version of the model derives. */
export const isWhole = ({ state, model }: Row): boolean => state === "WHOLE" && model === modelVersion;

/** How far the first transaction came. */
interface Begun {
  /** As it was planned inside the transaction. */
  readonly change: Change;
  readonly whole: boolean;
  readonly changes: Changes;
  /** Of a graph of which too much may change to derive only that. */
  readonly projection: Projection | undefined;
  /** What is to be done, of a graph that is small enough to be compared at once. */
  readonly all: Difference | undefined;
  readonly shipped: unknown;
  /** Who writes: another writer leaves another name. */
  readonly writer: string;
  /** Whether counts may be wrong that this change does not touch: an older version wrote them, or somebody damaged the graph. */
  readonly miscounted: boolean;
}

/** The first transaction, unless there is nothing to do: everything, when one transaction can hold it; else what the sources will say, so that whoever is cut off later loses nothing. */
async function begin(run: Run, planned: Change | PlanChange, limits: Limits, secret: Graph["secret"]): Promise<Begun | undefined> {
  const [dataset] = await run(statement("write/lock")),
    model = dataset!["model"] as number | null; // written below
  if (model !== null && model > modelVersion)
    throw new CannotStart(
      `The graph is of model version ${model}, made by a newer Colloquia; this one knows version ${modelVersion}: update it, or use another database`,
    );
  const given = typeof planned === "function" ? await planned(run) : planned,
    change = await withoutErased(run, given, secret);
  if (await saysNothingNew(run, dataset!, change)) return undefined;
  const before = await storedDecisions(run),
    deciding = decisionStatements(change);
  for (const each of deciding) await run(each);
  for (const each of change.erased ? await forgetting(run, change.erased) : []) await run(each);
  const after = deciding.length || change.erased ? await storedDecisions(run) : before,
    near = isSmall(dataset!, change) ? await nearby(run, smallChange(change, before, after), limits.perPart) : undefined,
    projection = near ? undefined : await projected(run, change, after),
    comparison = near ?? (projection!.size <= limits.perPart ? await compared(run, projection!, everything) : undefined),
    all = comparison && difference(comparison, limits.perStatement),
    statements = all ? [...all.written, ...all.removed] : [],
    whole = all !== undefined && sum(statements.map(weightOf)) <= limits.perTransaction;
  for (const each of whole ? statements : incomingStatements(change.descriptions ?? [], change.removed ?? [])) await run(each);
  if (whole) await countTouched(run, statements, limits.perStatement);
  const begun = {
    change: given,
    whole,
    changes: whole ? all.changes : noChanges,
    projection,
    all,
    shipped: change.shipped ?? dataset!["shipped"],
    writer: randomUUID(),
    miscounted: !isWhole(dataset!) || !Object.keys(change).length,
  };
  if (whole && begun.miscounted) for (const each of await recounting(run, limits.perStatement)) await run(each);
  for (const each of whole ? ending(begun) : [stateAfter(begun, "UNFINISHED")]) await run(each);
  return begun;
}

/** Part after part, all nodes before the relationships between them, and what is gone at the end: so that no reader meets half a node. */
async function inParts(graph: Graph, begun: Begun, limits: Limits, progress: Progress): Promise<Changes> {
  const { writer } = begun,
    gone: Statement[] = [];
  let changes = noChanges;
  const transaction = (statements: readonly Statement[]) =>
    graph.write(async run => {
      const [dataset] = await run(statement("write/lock"));
      if (dataset!["writer"] !== writer) throw new OtherWriter();
      for (const each of statements) await run(each);
      await countTouched(run, statements, limits.perStatement);
    });
  const write = async (name: string, statements: readonly Statement[]) => {
    progress.phase(name, "facts", sum(statements.map(countOf)));
    for (const each of groups(statements, limits.perTransaction, weightOf)) {
      await transaction(each);
      progress.advance(sum(each.map(countOf)));
    }
  };
  for await (const { what, part } of parts(graph, begun, limits)) {
    changes = together(changes, part.changes);
    await write(`Writing ${what}`, part.written);
    gone.unshift(...part.removed); // relationships before their nodes: with a node go all that it has, in one transaction
  }
  await write("Removing what no source states any more", gone);
  if (begun.miscounted) await write("Counting", await recounting(each => graph.readWhole(each), limits.perStatement));
  await transaction(ending(begun));
  return changes;
}

/** The one that the first transaction found, or as many as keep each small. */
async function* parts(
  graph: Graph,
  { projection, all }: Begun,
  { perPart, perStatement }: Limits,
): AsyncGenerator<{ readonly what: string; readonly part: Difference }> {
  if (all) return void (yield { what: "nodes and relationships", part: all });
  for (const kind of kinds) {
    const lettersOf = letterParts(projection!.size / perPart / (kind === "relationships" ? 1 : 2)); // the others take half the memory
    for (const [at, letters] of lettersOf.entries()) {
      const comparison = await compared(each => graph.readWhole(each), projection!, { letters, kinds: [kind] });
      yield { what: `${kind}, part ${at + 1} of ${lettersOf.length}`, part: difference(comparison, perStatement) };
    }
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Another writer came between two transactions: what was read before is no longer so. */
class OtherWriter extends Error {}

const stateAfter = ({ shipped, writer }: Begun, state: "WHOLE" | "UNFINISHED"): Statement =>
  statement("write/state", { state, shipped: state === "WHOLE" ? shipped : null, model: modelVersion, writer });
/** Everything is written: what was to come is there. */
const ending = (begun: Begun): Statement[] => [statement("write/remove-incoming", { sources: null }), stateAfter(begun, "WHOLE")];

/**
 * Whether a graph that is whole holds these sources already, word for word: then it is what they give, and the large part of the work is spared. What
 * somebody damaged behind the writer's back stays as it is: `colloquia check --repair` finds it.
 */
async function saysNothingNew(
  run: Run,
  dataset: Row,
  { descriptions = [], removed = [], decisions, made = [], undone = [], erased, shipped }: Change,
): Promise<boolean> {
  if (!isWhole(dataset) || !descriptions.length || removed.length || decisions || made.length || undone.length || erased || shipped !== undefined)
    return false;
  for (const description of descriptions) {
    const actual = await storedSource(run, idOf("Source", description.source.key));
    if (!actual.size) return false; // a new source: no need to work out what it gives
    const wanted = stateOf(inputsOf([description])).nodes;
    if (changed(wanted, actual).length || missing(wanted, actual).length) return false;
  }
  return true;
}

function decisionStatements({ decisions, made = [], undone = [] }: Change): Statement[] {
  const shipped = (decisions?.made ?? []).map((decision, position) => ({
      id: idOf("Decision", decisions!.origin, JSON.stringify(decision)),
      origin: decisions!.origin,
      ...stored(decision),
      position,
    })),
    rows = [...shipped, ...made.map(({ decision, ...by }) => ({ origin: "curator", ...stored(decision), ...by }))];
  return [
    ...(decisions ? [statement("write/remove-decisions", { origin: decisions.origin })] : []),
    ...(rows.length ? [statement("write/decisions", { rows })] : []),
    ...(undone.length ? [statement("write/undo-decisions", { rows: undone })] : []),
  ];
}
/** As text, whole; what it is about stands beside that, to be found by. */
const stored = (decision: Decision) => ({
  kind: decision.kind,
  text: JSON.stringify(decision),
  units: decision.units,
  others: othersOf(decision),
});

/** Whether only what is near the change has to be derived: the rest of the graph is what it should be. */
const isSmall = (dataset: Row, { descriptions = [], removed = [], decisions, made = [], undone = [], shipped }: Change): boolean =>
  isWhole(dataset) && !decisions && shipped === undefined && descriptions.length + removed.length + made.length + undone.length > 0;

/** The change with the decisions that hold before it and after it. */
function smallChange({ descriptions = [], removed = [] }: Change, before: readonly Decision[], decisions: readonly Decision[]): SmallChange {
  const old = countEach(before.map(decision => JSON.stringify(decision)));
  const now = countEach(decisions.map(decision => JSON.stringify(decision)));
  return {
    descriptions,
    sources: [...removed, ...descriptions.map(({ source }) => source.key)],
    decisions,
    // The same may be decided several times: a correction, another one, and the first again.
    changed: [...new Set([...old.keys(), ...now.keys()])].filter(text => old.get(text) !== now.get(text)).map(text => JSON.parse(text) as Decision),
  };
}

function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** What all sources and decisions will give. */
async function projected(run: Run, { descriptions = [], removed = [] }: Change, decisions: readonly Decision[]): Promise<Projection> {
  const going = new Set([...removed, ...descriptions.map(({ source }) => source.key)]),
    kept = (await storedDescriptions(run)).filter(({ source }) => !going.has(source.key));
  return new Projection([...kept, ...descriptions], decisions);
}

/** The graph that should be, and the one that is. */
const compared = async (run: Run, projection: Projection, part: Part): Promise<Comparison> => ({
  wanted: stateOf(projection.world(part)),
  actual: await storedState(run, part),
  successors: projection.successors,
});
