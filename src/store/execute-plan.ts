import type { Graph } from "../neo4j/database.js";
import { statement, type Statement } from "../neo4j/statement.js";
import type { WriteAction } from "../model/vocabulary.js";
import { kinds, letterParts } from "../projection/part.js";
import { Projection } from "../projection/project.js";
import type { Actor } from "./actor.js";
import { appendAudit, type AuditRecord } from "./audit.js";
import { groups } from "./batches.js";
import { changedSourceKeys, type Change } from "./change.js";
import { noChanges, summed, together, type Changes } from "./changes.js";
import { countTouched, recounting } from "./counts.js";
import { countOf, difference, weightOf, type Difference } from "./difference.js";
import { incomingStatements, storedIncoming } from "./incoming.js";
import { modelVersion } from "./model-version.js";
import { compareWithStored } from "./plan-write.js";
import type { Progress } from "./progress.js";
import type { Run } from "./state.js";
import { storedSources } from "./stored.js";
import { renewLease, type WriteLease } from "./write-lease.js";
import type { WriteLimits } from "./write-limits.js";

/** What the graph and the audit record say of a change beside its facts. */
export interface ChangeRecord {
  readonly action: WriteAction;
  /** Account, process and host of the writer. */
  readonly by: string;
  /** For the audit record; default: the service itself. */
  readonly actor: Actor | undefined;
  readonly auditRecords: readonly AuditRecord[];
  /** What of the files that ship with the project is in the graph after the change. */
  readonly shipped: unknown;
  /** Whether the graph is being restored: its state says so until all of it is there. */
  readonly isRestoring: boolean;
  /** Whether counts may be wrong that this change does not touch: an older version wrote them, or somebody damaged the graph. */
  readonly mayBeMiscounted: boolean;
}

/** Writes everything in the transaction that planned it. */
export async function executeAtOnce(run: Run, found: Difference, record: ChangeRecord, { perStatement }: WriteLimits): Promise<void> {
  const statements = [...found.written, ...found.removed];
  await runAll(run, statements);
  await countTouched(run, statements, perStatement);
  if (record.mayBeMiscounted) await runAll(run, await recounting(run, perStatement));
  await audit(run, record, summed(found.changes));
  await runAll(run, endingStatements(record));
}

/** The first of several transactions: it keeps what the sources will say, so that whoever is interrupted later loses nothing. */
export async function announceParts(run: Run, change: Change, record: ChangeRecord): Promise<void> {
  await runAll(run, await pendingStatements(run, change));
  await audit(run, record);
  await runAll(run, stateStatements(record, "UNFINISHED"));
}

export interface PartsWriter {
  readonly graph: Graph;
  readonly lease: WriteLease;
  readonly limits: WriteLimits;
  readonly progress: Progress;
}

/** Part after part, all nodes before the relationships between them, and what is gone at the end: so that no reader meets half a node. */
export async function executeInParts(writer: PartsWriter, from: Difference | Projection, record: ChangeRecord): Promise<Changes> {
  const { graph, limits } = writer;
  const removed: Statement[] = [];
  let changes = noChanges;
  for await (const { name, part } of deriveParts(graph, from, limits)) {
    changes = together(changes, part.changes);
    await writeStatements(writer, `Writing ${name}`, part.written);
    removed.unshift(...part.removed); // relationships before their nodes: with a node go all that it has, in one transaction
  }
  await writeStatements(writer, "Removing what no source states any more", removed);
  if (record.mayBeMiscounted) await writeStatements(writer, "Counting", await recounting(each => graph.readWhole(each), limits.perStatement));
  await writeTransaction(writer, endingStatements(record));
  return changes;
}

interface DerivedPart {
  readonly name: string;
  readonly part: Difference;
}
/** The one that is derived already, or as many as keep each small. */
async function* deriveParts(graph: Graph, from: Difference | Projection, { perPart, perStatement }: WriteLimits): AsyncGenerator<DerivedPart> {
  if (!(from instanceof Projection)) return void (yield { name: "nodes and relationships", part: from });
  for (const kind of kinds) {
    const parts = letterParts(from.size / perPart / (kind === "relationships" ? 1 : 2)); // the others take half the memory
    for (const [at, letters] of parts.entries()) {
      const comparison = await compareWithStored(each => graph.readWhole(each), from, { letters, kinds: [kind] });
      yield { name: `${kind}, part ${at + 1} of ${parts.length}`, part: difference(comparison, perStatement) };
    }
  }
}

async function writeStatements(writer: PartsWriter, phase: string, statements: readonly Statement[]): Promise<void> {
  const { limits, progress } = writer;
  progress.phase(phase, "facts", countFacts(statements));
  for (const batch of groups(statements, limits.perTransaction, weightOf)) {
    await writeTransaction(writer, batch);
    progress.advance(countFacts(batch));
  }
}

const countFacts = (statements: readonly Statement[]) => statements.reduce((sum, each) => sum + countOf(each), 0);

const writeTransaction = ({ graph, lease, limits }: PartsWriter, statements: readonly Statement[]): Promise<void> =>
  graph.write(async run => {
    await renewLease(run, lease);
    await run(statement("write/lock"));
    await runAll(run, statements);
    await countTouched(run, statements, limits.perStatement);
    await renewLease(run, lease);
  });

async function runAll(run: Run, statements: readonly Statement[]): Promise<void> {
  for (const each of statements) await run(each);
}

async function audit(run: Run, { auditRecords, actor }: ChangeRecord, counts?: ReturnType<typeof summed>): Promise<void> {
  if (auditRecords.length) await appendAudit(run, auditRecords, actor, counts);
}

/**
 * A large change keeps what its sources will say until all is written, and what they said before: of a source that is pending already, what it said
 * before the first change. An erased person is in nothing that is kept.
 */
async function pendingStatements(run: Run, change: Change): Promise<Statement[]> {
  const { descriptions = [], removed = [], erased } = change;
  const pending = await storedIncoming(run);
  const sources = changedSourceKeys(change).filter(source => !pending.has(source));
  return incomingStatements(descriptions, removed, erased ? [] : await storedSources(run, sources));
}

/** Of a graph that is being restored, the restore says when it is complete. */
const stateStatements = ({ shipped, action, by, isRestoring }: ChangeRecord, state: "WHOLE" | "UNFINISHED"): Statement[] =>
  isRestoring ? [] : [statement("write/state", { state, shipped, model: modelVersion, action, by })];

/** Everything is written: what was to come is there. */
const endingStatements = (record: ChangeRecord): Statement[] => [statement("write/remove-all-incoming"), ...stateStatements(record, "WHOLE")];
