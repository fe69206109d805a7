import { setTimeout as wait } from "node:timers/promises";
import { CannotStart } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { idOf } from "../model/ids.js";
import { statement, type Row, type Statement } from "../neo4j/statement.js";
import type { Actor } from "./actor.js";
import { appendAudit, auditRecordsOf, refuseTooMany, type AuditRecord } from "./audit.js";
import type { Description } from "../sources/description/description.js";
import { othersOf, type Decision, type Made, type Undone } from "../sources/description/decisions.js";
import { forgetting, type Erasure } from "./erasure/forgetting.js";
import { withoutErased } from "./erasure/without-erased.js";
import { everything, kinds, letterParts, type Part } from "../projection/part.js";
import { deriveIncrementally } from "./incremental/derive-incrementally.js";
import type { SmallChange } from "./incremental/small-change.js";
import { inputsOf, Projection } from "../projection/project.js";
import { changed, changesOf, missing, noChanges, summed, together, type Changes, type Comparison } from "./changes.js";
import { countOf, difference, weightOf, type Difference } from "./difference.js";
import { groups } from "./batches.js";
import { incomingStatements, storedIncoming } from "./incoming.js";
import { countTouched, recounting } from "./counts.js";
import { reportToAll, silent, type Progress } from "./progress.js";
import { stateOf, storedSource, storedState, type Run } from "./state.js";
import { storedDecisions, storedDescriptions, storedSources } from "./stored.js";
import { maxStatusAgeMs } from "../limits.js";
import { planCancellation, readUnfinished, refuseToCancel, unfinishedError, type UnfinishedChange } from "./unfinished-change.js";
import { newerModelError } from "./readiness.js";
import { isSameCode } from "./shipped-fingerprint.js";
import { withWriteLease, type LeaseHolder, type WriteLease, type WriteRequest } from "./write-lease.js";
import type { WriteAction } from "../model/vocabulary.js";

/** The version of the graph model. A graph of an older one is derived anew from its records; a newer one is not touched. */
export const modelVersion = 4;
/** The oldest version of the model whose graphs the reads of this release answer from while they are migrated: version 4 added days of events, which reads use. */
export const oldestReadableModel = 4;
export interface Limits {
  /** Rows per statement: larger ones hold locks long enough to stall readers. */
  readonly perStatement: number;
  /** Rows per transaction: Neo4j holds a transaction in memory whole. More are written in several, and an interrupted write is finished by the next one. */
  readonly perTransaction: number;
  /** Things with facts of their own, and names at them, whose facts are in memory at a time: about 300 MB. */
  readonly perPart: number;
  /** Milliseconds between saying that the graph is unfinished and the first part: longer than a service takes to notice, so that no answer from a half-written graph lacks the remark. */
  readonly announceMs: number;
}
const usualLimits: Limits = { perStatement: 5_000, perTransaction: 10_000, perPart: 60_000, announceMs: maxStatusAgeMs + 1_000 };

export interface WriteOptions {
  /** Who makes the change, for the audit record; default: the service itself. */
  readonly actor?: Actor;
  readonly limits?: Limits;
  readonly progress?: Progress;
  /** What the change is made for; by default that is read off the change. */
  readonly action?: WriteAction;
  /** Milliseconds to wait for another writer; default: as long as it takes. */
  readonly maxWaitMs?: number;
  /** Called for each writer that this one waits for. */
  readonly onWait?: (holder: LeaseHolder) => void;
  /** Called before an unfinished change of an earlier writer is finished. */
  readonly onUnfinished?: (change: UnfinishedChange) => void;
}

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
  /** Of the backup that is being restored: nobody else may write until that is done. */
  readonly restoring?: string;
}

/** Who writes a change and what for, as the graph says while the change is unfinished. */
interface ChangeWriter {
  readonly action: WriteAction;
  readonly by: string;
  /** For the audit record; default: the service itself. */
  readonly actor: Actor | undefined;
  /** What the audit record says of it; default: what is read off the change. */
  readonly records: readonly AuditRecord[] | undefined;
}

/** Finds out what to change inside the transaction that holds the write lock: what it reads is still so when the change is written. May run again. */
export type PlanChange = (run: Run) => Promise<Change>;

/**
 * The only writer. It computes the graph that all records and decisions give, as far as the change can touch it, compares that with the graph that is
 * there, and writes the difference: so it is idempotent, the order of imports makes no difference, and what an interrupted write left is finished by the
 * next one. An empty change compares the whole graph: it puts right what somebody damaged.
 */
export async function write(graph: Graph, change: Change | PlanChange, options: WriteOptions = {}): Promise<Changes> {
  const action = options.action ?? actionOf(change);
  const { maxWaitMs = isCuration(action) ? maxCurationWaitMs : Infinity, onWait } = options;
  const written = new Written();
  await asOnlyWriter(graph, { action, maxWaitMs, ...(onWait ? { onWait } : {}) }, async lease => {
    const unfinished = await readUnfinished(graph);
    if (unfinished && !written.isAccepted) {
      if (isCuration(action) && !isCuration(unfinished.action)) throw unfinishedError(unfinished);
      options.onUnfinished?.(unfinished);
    }
    if (unfinished) await writeChange(graph, {}, lease, { action: unfinished.action, records: [finished] }, options, new Written());
    if (!written.isAccepted) await writeChange(graph, change, lease, { action }, options, written);
  });
  return written.changes;
}

/** A curator does not wait for an import: deciding is refused until whoever runs the service has finished it. */
const isCuration = (action: WriteAction): boolean => action === "CURATION" || action === "ERASURE";
/** Milliseconds that a decision waits for other writers: some of them are decisions too. */
const maxCurationWaitMs = 15_000;

/** Finishes the change that an earlier writer began and did not finish. Returns undefined where there is none. */
export function resumeUnfinished(graph: Graph, options: WriteOptions = {}): Promise<UnfinishedChange | undefined> {
  return asOnlyWriter(graph, { ...options, action: "IMPORT" }, async lease => {
    const unfinished = await readUnfinished(graph);
    if (unfinished) await writeChange(graph, {}, lease, { action: unfinished.action, records: [finished] }, options, new Written());
    return unfinished;
  });
}

/** Undoes the import or removal that an earlier writer began and did not finish: its sources say again what they said before. Returns undefined where there is none. */
export function cancelUnfinished(graph: Graph, options: WriteOptions = {}): Promise<UnfinishedChange | undefined> {
  return asOnlyWriter(graph, { ...options, action: "IMPORT" }, async lease => {
    const unfinished = await readUnfinished(graph);
    if (unfinished) refuseToCancel(unfinished);
    if (unfinished) await writeChange(graph, planCancellation, lease, { action: unfinished.action, records: [cancelled] }, options, new Written());
    return unfinished;
  });
}

/** Runs the work under the write lease, again where the lease was lost in the middle of it: what it read is no longer so. */
async function asOnlyWriter<Result>(graph: Graph, request: WriteRequest, work: (lease: WriteLease) => Promise<Result>): Promise<Result> {
  for (;;)
    try {
      return await withWriteLease(graph, request, work);
    } catch (error) {
      if (!(error instanceof LeaseLost)) throw error;
    }
}

/** What the audit record says of a change that another writer had begun. */
const finished: AuditRecord = { action: "CHANGE_FINISHED", subjects: [] };
const cancelled: AuditRecord = { action: "CHANGE_CANCELLED", subjects: [] };

/** What has become of a change: it outlives the loss of a lease. */
class Written {
  changes: Changes = noChanges;
  /** Whether its first transaction is committed: from then on the change is finished, whoever does it. */
  isAccepted = false;
}

async function writeChange(
  graph: Graph,
  change: Change | PlanChange,
  lease: WriteLease,
  { action, records }: { readonly action: WriteAction; readonly records?: readonly AuditRecord[] },
  { actor, limits = usualLimits, progress = silent }: WriteOptions,
  written: Written,
): Promise<void> {
  const begun = await graph.write(async run => {
    await renewLease(run, lease);
    const begun = await begin(run, change, limits, graph.secret, { action, by: lease.by, actor, records });
    await renewLease(run, lease); // deriving a large graph may have taken longer than a lease is valid
    return begun;
  });
  written.isAccepted = true;
  if (!begun) return;
  written.changes = together(written.changes, begun.changes);
  if (begun.whole) return;
  await wait(limits.announceMs);
  written.changes = together(written.changes, await inParts(graph, begun, lease, limits, reportToAll([progress, lease.progress])));
}

/** What a change is made for, where the caller does not say; plans are made by curators. */
function actionOf(change: Change | PlanChange): WriteAction {
  if (typeof change === "function") return "CURATION";
  if (change.erased) return "ERASURE";
  if (change.made?.length || change.undone?.length) return "CURATION";
  if (change.restoring !== undefined) return "RESTORE";
  if (change.decisions || change.shipped !== undefined) return "UPDATE";
  if (change.descriptions?.length) return "IMPORT";
  return change.removed?.length ? "REMOVAL" : "REPAIR";
}

/** What `write` would change, now. Nothing is written. */
export async function preview(graph: Graph, given: Pick<Change, "descriptions" | "removed">, { perPart } = usualLimits): Promise<Changes> {
  const run: Run = statement => graph.readWhole(statement),
    change = await withoutErased(run, given, graph.secret),
    [dataset] = await run(statement("read/state"));
  let changes = noChanges;
  if (dataset && (await saysNothingNew(run, dataset, change))) return changes;
  const decisions = await storedDecisions(run),
    near = dataset && isSmall(dataset, change) ? await deriveIncrementally(run, smallChange(change, decisions, decisions), perPart) : undefined;
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
  readonly whole: boolean;
  readonly changes: Changes;
  /** Of a graph of which too much may change to derive only that. */
  readonly projection: Projection | undefined;
  /** What is to be done, of a graph that is small enough to be compared at once. */
  readonly all: Difference | undefined;
  readonly shipped: unknown;
  readonly writer: ChangeWriter;
  /** Whether the graph is being restored: its state says so until all of it is there. */
  readonly isRestoring: boolean;
  /** Whether counts may be wrong that this change does not touch: an older version wrote them, or somebody damaged the graph. */
  readonly miscounted: boolean;
}

/** The first transaction, unless there is nothing to do: everything, when one transaction can hold it; else what the sources will say, so that whoever is cut off later loses nothing. */
async function begin(
  run: Run,
  planned: Change | PlanChange,
  limits: Limits,
  secret: Graph["secret"],
  writer: ChangeWriter,
): Promise<Begun | undefined> {
  const [dataset] = await run(statement("write/lock")),
    model = dataset!["model"] as number | null; // written below
  if (model !== null && model > modelVersion) throw newerModelError(model, modelVersion);
  refuseWhileRestoring(dataset!, planned);
  const given = typeof planned === "function" ? await planned(run) : planned,
    { actor } = writer,
    records = writer.records ?? (await auditRecordsOf(run, given, secret));
  await refuseTooMany(run, records, actor);
  const change = await withoutErased(run, given, secret);
  if (await saysNothingNew(run, dataset!, change)) return undefined;
  const before = await storedDecisions(run),
    deciding = decisionStatements(change);
  for (const each of deciding) await run(each);
  for (const each of change.erased ? await forgetting(run, change.erased) : []) await run(each);
  const after = deciding.length || change.erased ? await storedDecisions(run) : before,
    near = isSmall(dataset!, change) ? await deriveIncrementally(run, smallChange(change, before, after), limits.perPart) : undefined,
    projection = near ? undefined : await projected(run, change, after),
    comparison = near ?? (projection!.size <= limits.perPart ? await compared(run, projection!, everything) : undefined),
    all = comparison && difference(comparison, limits.perStatement),
    statements = all ? [...all.written, ...all.removed] : [],
    whole = all !== undefined && sum(statements.map(weightOf)) <= limits.perTransaction;
  for (const each of whole ? statements : await pendingStatements(run, change)) await run(each);
  if (whole) await countTouched(run, statements, limits.perStatement);
  const begun = {
    whole,
    changes: whole ? all.changes : noChanges,
    projection,
    all,
    shipped: change.shipped ?? dataset!["shipped"],
    writer,
    isRestoring: change.restoring !== undefined,
    miscounted: !isWhole(dataset!) || !Object.keys(change).length,
  };
  if (whole && begun.miscounted) for (const each of await recounting(run, limits.perStatement)) await run(each);
  if (records.length) await appendAudit(run, records, actor, all && whole ? summed(all.changes) : undefined);
  for (const each of whole ? ending(begun) : stateAfter(begun, "UNFINISHED")) await run(each);
  return begun;
}

/** Part after part, all nodes before the relationships between them, and what is gone at the end: so that no reader meets half a node. */
async function inParts(graph: Graph, begun: Begun, lease: WriteLease, limits: Limits, progress: Progress): Promise<Changes> {
  const gone: Statement[] = [];
  let changes = noChanges;
  const transaction = (statements: readonly Statement[]) =>
    graph.write(async run => {
      await renewLease(run, lease);
      await run(statement("write/lock"));
      for (const each of statements) await run(each);
      await countTouched(run, statements, limits.perStatement);
      await renewLease(run, lease);
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

/** Another writer has taken the lease, because this one did not renew it in time. */
class LeaseLost extends Error {}
async function renewLease(run: Run, { renewal }: WriteLease): Promise<void> {
  if (!(await run(renewal())).length) throw new LeaseLost();
}

/**
 * A large change keeps what its sources will say until all is written, and what they said before: of a source that is pending already, what it said
 * before the first change. An erased person is in nothing that is kept.
 */
async function pendingStatements(run: Run, { descriptions = [], removed = [], erased }: Change): Promise<Statement[]> {
  const pending = await storedIncoming(run);
  const sources = [...removed, ...descriptions.map(({ source }) => source.key)].filter(source => !pending.has(source));
  return incomingStatements(descriptions, removed, erased ? [] : await storedSources(run, sources));
}

function refuseWhileRestoring({ restoring }: Row, planned: Change | PlanChange): void {
  if (restoring !== null && (typeof planned === "function" || planned.restoring !== restoring))
    throw new CannotStart(
      "The graph must be restored before anything else is written, but a restore was interrupted or is running: run `colloquia restore` again with the same file",
    );
}

/** Of a graph that is being restored, the restore says when it is complete. */
const stateAfter = ({ shipped, writer: { action, by }, isRestoring }: Begun, state: "WHOLE" | "UNFINISHED"): Statement[] =>
  isRestoring ? [] : [statement("write/state", { state, shipped, model: modelVersion, action, by })];
/** Everything is written: what was to come is there. */
const ending = (begun: Begun): Statement[] => [statement("write/remove-all-incoming"), ...stateAfter(begun, "WHOLE")];

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
  for (const description of descriptions) if (!(await isStored(run, description))) return false;
  return true;
}

/** Whether the graph holds this version of a source, word for word. */
export async function isStored(run: Run, description: Description): Promise<boolean> {
  const actual = await storedSource(run, idOf("Source", description.source.key));
  if (!actual.size) return false; // a new source: no need to work out what it gives
  const wanted = stateOf(inputsOf([description])).nodes;
  return !changed(wanted, actual).length && !missing(wanted, actual).length;
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
function isSmall(dataset: Row, { descriptions = [], removed = [], decisions, made = [], undone = [], shipped }: Change): boolean {
  if (!isWhole(dataset) || (shipped !== undefined && !isSameCode(shipped, dataset["shipped"]))) return false;
  return shipped !== undefined || decisions !== undefined || descriptions.length + removed.length + made.length + undone.length > 0;
}

/** The change with the decisions that hold before it and after it. */
function smallChange({ descriptions = [], removed = [] }: Change, before: readonly Decision[], decisions: readonly Decision[]): SmallChange {
  const old = countEach(before.map(decision => JSON.stringify(decision)));
  const now = countEach(decisions.map(decision => JSON.stringify(decision)));
  return {
    descriptions,
    sources: [...removed, ...descriptions.map(({ source }) => source.key)],
    decisions,
    // The same may be decided several times: a correction, another one, and the first again.
    changedDecisions: [...new Set([...old.keys(), ...now.keys()])]
      .filter(text => old.get(text) !== now.get(text))
      .map(text => JSON.parse(text) as Decision),
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
