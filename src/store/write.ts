import { setTimeout as wait } from "node:timers/promises";
import { CannotStart } from "../errors.js";
import type { WriteAction } from "../model/vocabulary.js";
import type { Graph } from "../neo4j/database.js";
import { statement, type Row } from "../neo4j/statement.js";
import type { Actor } from "./actor.js";
import { auditRecordsOf, refuseTooMany, type AuditRecord } from "./audit.js";
import { inferAction, type Change, type PlanChange } from "./change.js";
import { noChanges, together, type Changes } from "./changes.js";
import { withoutErased } from "./erasure/without-erased.js";
import { announceParts, executeAtOnce, executeInParts, type ChangeRecord } from "./execute-plan.js";
import { isWhole, modelVersion } from "./model-version.js";
import { planWrite, type WritePlan } from "./plan-write.js";
import { reportToAll, silent, type Progress } from "./progress.js";
import { newerModelError } from "./readiness.js";
import type { Run } from "./state.js";
import { storeDecisions } from "./store-decisions.js";
import { planCancellation, readUnfinished, refuseToCancel, unfinishedError, type UnfinishedChange } from "./unfinished-change.js";
import { LeaseLost, renewLease, withWriteLease, type LeaseHolder, type WriteLease, type WriteRequest } from "./write-lease.js";
import { defaultWriteLimits, type WriteLimits } from "./write-limits.js";

export interface WriteOptions {
  /** Who makes the change, for the audit record; default: the service itself. */
  readonly actor?: Actor;
  readonly limits?: WriteLimits;
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

/**
 * The only writer. It computes the graph that all records and decisions give, as far as the change can touch it, compares that with the graph that is
 * there, and writes the difference: so it is idempotent, the order of imports makes no difference, and what an interrupted write left is finished by the
 * next one. An empty change compares the whole graph: it puts right what somebody damaged.
 */
export async function write(graph: Graph, change: Change | PlanChange, options: WriteOptions = {}): Promise<Changes> {
  const action = options.action ?? inferAction(change);
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
  { actor, limits = defaultWriteLimits, progress = silent }: WriteOptions,
  written: Written,
): Promise<void> {
  const { plan, record } = await graph.write(async run => {
    await renewLease(run, lease);
    const begun = await beginChange(run, change, limits, graph.secret, { action, by: lease.by, actor, records });
    await renewLease(run, lease); // deriving a large graph may have taken longer than a lease is valid
    return begun;
  });
  written.isAccepted = true;
  if (plan.kind === "SMALL" || plan.kind === "WHOLE") written.changes = together(written.changes, plan.difference.changes);
  if (plan.kind !== "IN_PARTS") return;
  await wait(limits.announceMs);
  const writer = { graph, lease, limits, progress: reportToAll([progress, lease.progress]) };
  written.changes = together(written.changes, await executeInParts(writer, plan.from, record));
}

/** Who writes a change and what for. */
interface ChangeWriter extends Pick<ChangeRecord, "action" | "by" | "actor"> {
  /** What the audit record says of the change; default: what is read off the change. */
  readonly records: readonly AuditRecord[] | undefined;
}
interface BegunChange {
  readonly plan: WritePlan;
  readonly record: ChangeRecord;
}

/** The first transaction: it plans the change, and executes the plan as far as one transaction can. */
async function beginChange(
  run: Run,
  planned: Change | PlanChange,
  limits: WriteLimits,
  secret: Graph["secret"],
  { records, ...writer }: ChangeWriter,
): Promise<BegunChange> {
  const dataset = await lockDataset(run, planned);
  const given = typeof planned === "function" ? await planned(run) : planned;
  const auditRecords = records ?? (await auditRecordsOf(run, given, secret));
  await refuseTooMany(run, auditRecords, writer.actor);
  const change = await withoutErased(run, given, secret);
  const record: ChangeRecord = {
    ...writer,
    auditRecords,
    shipped: change.shipped ?? dataset["shipped"],
    isRestoring: change.restoring !== undefined,
    mayBeMiscounted: !isWhole(dataset) || !Object.keys(change).length,
  };
  const plan = await planWrite(run, { dataset, change, decisions: await storeDecisions(run, change) }, limits);
  if (plan.kind === "IN_PARTS") await announceParts(run, change, record);
  else if (plan.kind !== "NOTHING") await executeAtOnce(run, plan.difference, record, limits);
  return { plan, record };
}

/** The Dataset node, which the transaction locks from here on. */
async function lockDataset(run: Run, planned: Change | PlanChange): Promise<Row> {
  const [row] = await run(statement("write/lock"));
  const dataset = row!; // the statement creates it
  const model = dataset["model"] as number | null; // written by execute-plan.ts
  if (model !== null && model > modelVersion) throw newerModelError(model, modelVersion);
  refuseWhileRestoring(dataset, planned);
  return dataset;
}

function refuseWhileRestoring({ restoring }: Row, planned: Change | PlanChange): void {
  if (restoring !== null && (typeof planned === "function" || planned.restoring !== restoring))
    throw new CannotStart(
      "The graph must be restored before anything else is written, but a restore was interrupted or is running: run `colloquia restore` again with the same file",
    );
}
