import { randomUUID } from "node:crypto";
import { CannotStart, Forbidden } from "../../errors.js";
import type { Graph } from "../../neo4j/database.js";
import { isMadeWith, keepSecretCheck, refuseAnother } from "../../neo4j/secret-check.js";
import { statement, type Row, type Statement } from "../../neo4j/statement.js";
import { prepare } from "../prepare.js";
import { silent, type Progress } from "../progress.js";
import type { Run } from "../state.js";
import { modelVersion } from "../model-version.js";
import { write } from "../write.js";
import type { Actor } from "../actor.js";
import { knownLabels, unitedLabels } from "../kept-labels.js";
import { checkBackup, type CheckedBackup } from "./check-backup.js";
import { ErasedPeople } from "./erased-people.js";
import { loadBackup } from "./load.js";
import { nodeCount } from "./read-graph.js";
import { restoreRedirects } from "./redirects.js";

export interface RestoreOptions {
  /** Whether what is in the graph may be removed. */
  readonly replace?: boolean;
  /** Another backup of the same graph, made later: people whom it knows as erased are kept out too. */
  readonly tombstones?: string | undefined;
  /** Who restores it, for the audit record. */
  readonly actor?: Actor;
}
export interface Restored {
  readonly backup: CheckedBackup;
  /** People who were erased after the backup was made. */
  readonly newerTombstones: number;
  /** Keys that were removed, because the backup does not have them. */
  readonly removedKeys: number;
}

/** Nodes that are removed in one transaction: each goes with its relationships. */
const nodesPerRemoval = 5_000;

/**
 * Makes the graph what it was when a backup was made, but for people who were erased since then and keys that were revoked: those stay out. All of the
 * backup is checked before anything is changed. From the first change to the last the graph says that it is being restored: a restore that was
 * interrupted is done again from its beginning.
 */
export async function restore(
  graph: Graph,
  file: string,
  { replace = false, tombstones, actor }: RestoreOptions = {},
  progress = silent,
): Promise<Restored> {
  const backup = await checkBackup(file);
  const newer = tombstones === undefined ? undefined : await checkBackup(tombstones);
  for (const each of newer ? [backup, newer] : [backup]) refuseBackup(each, graph.secret);
  const by = randomUUID();
  const present = await graph.write(run => beginRestore(run, backup, by, replace, graph.secret));
  await prepare(graph);
  await removePresent(graph, by, progress);
  const known = [...present, ...backup.tombstones, ...(newer?.tombstones ?? [])].map(({ properties }) => properties);
  const hashes = new Set(known.flatMap(properties => properties["hashes"] as string[])); // cypher/write/tombstone writes them
  const erased = new ErasedPeople(hashes, graph.secret);
  const step = <Result>(work: (run: Run) => Promise<Result>) => asRestorer(graph, by, work);
  const { redirects, removedKeys } = await loadBackup(step, backup, newer, erased, progress);
  await write(graph, { restoring: backup.sha256 }, { progress, ...(actor ? { actor } : {}) });
  await restoreRedirects(graph, step, redirects, backup.header, erased);
  await step(run => run(statement("write/end-restore", { model: modelVersion })));
  const before = new Set(backup.tombstones.map(({ properties }) => properties["id"]));
  const after = new Set(known.map(properties => properties["id"]));
  return { backup, newerTombstones: [...after].filter(id => !before.has(id as string)).length, removedKeys };
}

/** Runs statements in one transaction, unless another restore has begun in the meantime. */
async function asRestorer<Result>(graph: Graph, by: string, work: (run: Run) => Promise<Result>): Promise<Result> {
  return graph.write(async run => {
    const [held] = await run(statement("write/restore-lock", { by }));
    if (!held) throw new CannotStart("Another restore of this graph has begun: only the last one goes on");
    return work(run);
  });
}

function refuseBackup({ file, header: { model, product, secretCheck } }: CheckedBackup, secret: Graph["secret"]): void {
  if (model !== null && model > modelVersion)
    throw new CannotStart(
      `The backup must be of model version ${modelVersion} or older, but ${file} is of version ${model}, made by Colloquia ${product}: update Colloquia`,
    );
  if (secretCheck !== null && !isMadeWith(secret(), secretCheck))
    throw new Forbidden(
      `The secret must be the one that made the keys and tombstones of ${file}, but it is another one: set COLLOQUIA_SECRET, or the file secret in COLLOQUIA_FOLDER, to that of the graph that the backup was made of`,
    );
}

/** Says that the graph is being restored, unless it holds what must not be removed. Returns the tombstones that it has. */
async function beginRestore(run: Run, backup: CheckedBackup, by: string, replace: boolean, secret: Graph["secret"]) {
  const [dataset] = await run(statement("write/lock"));
  const [{ by: writer } = {}] = await run(statement("read/running-writer"));
  if (writer)
    throw new CannotStart(`The graph must not be written to while it is restored, but ${String(writer)} is writing: wait until that is done`);
  const { model, restoring } = dataset!; // cypher/write/lock makes it
  if (Number(model) > modelVersion)
    throw new CannotStart(`The graph must be of model version ${modelVersion} or older, but it is of version ${String(model)}: update Colloquia`);
  const counts = await run(statement("read/label-counts"));
  const isOf = (labels: ReadonlySet<string>) => (row: Row) => (row["labels"] as string[]).some(label => labels.has(label));
  const foreign = counts.filter(row => !isOf(knownLabels)(row));
  if (foreign.length)
    throw new CannotStart(
      `The database must hold nodes of Colloquia only, but it also holds ${foreign.map(nodeCount).join(", ")}: use another database`,
    );
  const isContinued = restoring === backup.sha256;
  const lost = counts.filter(row => !isOf(stayingLabels)(row) || isOf(new Set(["Key"]))(row));
  if (lost.length && !isContinued && !replace) throw notEmptyError(lost, restoring);
  const [kept] = await run(statement("read/secret-check"));
  if (kept?.["secretCheck"] != null) refuseAnother(secret(), kept["secretCheck"]);
  if (backup.header.secretCheck !== null) await keepSecretCheck(run, secret());
  await run(statement("write/begin-restore", { backup: backup.sha256, by }));
  await run(statement("write/renumber-audit-entries", { ids: backup.auditIds, last: backup.lastAuditNumber }));
  return (await run(statement("read/whole-tombstones"))) as unknown as CheckedBackup["tombstones"]; // its columns
}

/** What is in the graph and stays; of keys only those that are revoked. */
const stayingLabels: ReadonlySet<string> = new Set(["Dataset", "WriteLease", ...Object.keys(unitedLabels)]);

function notEmptyError(lost: readonly Row[], restoring: unknown): CannotStart {
  if (restoring != null)
    return new CannotStart(
      "The restore of another backup was interrupted: run `colloquia restore` again with that file, or with --replace to restore this one instead",
    );
  return new CannotStart(
    `A backup must be restored into an empty graph unless --replace is given, but this one holds nodes: ${lost.map(nodeCount).join(", ")}. --replace removes all of them for ever: make a backup of them first`,
  );
}

async function removePresent(graph: Graph, by: string, progress: Progress): Promise<void> {
  progress.phase("Removing what is replaced", "nodes", undefined);
  const removal: Statement = statement("write/remove-some", { staying: [...stayingLabels], size: nodesPerRemoval });
  for (let removed = nodesPerRemoval; removed > 0;) {
    removed = Number((await asRestorer(graph, by, run => run(removal)))[0]!["removed"]);
    progress.advance(removed);
  }
}
