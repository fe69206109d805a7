import { createHash, randomUUID } from "node:crypto";
import { Forbidden, RateLimited } from "../errors.js";
import { idOf } from "../model/ids.js";
import { isMadeWith } from "../neo4j/secret-check.js";
import { statement, type Row, type Statement } from "../neo4j/statement.js";
import type { Secret } from "../secret.js";
import type { AuditAction } from "../model/vocabulary.js";
import { service, type Actor } from "./actor.js";

type Run = (statement: Statement) => Promise<Row[]>;

/**
 * People that one key may erase in an hour. Requests to be erased come one at a time; a key in wrong hands must not empty the graph before somebody
 * notices. Who has more to erase does it on the command line.
 */
export const maxErasuresPerHour = 10;
const hourMs = 3_600_000;

/** What happened, by ids and names of keys alone: nothing that a source states, since an entry is never changed again. */
export interface AuditRecord {
  readonly action: AuditAction;
  readonly subjects: readonly string[];
  /** Of sources: what tells their versions apart, in the order of the subjects; empty where they have none. */
  readonly versions?: readonly string[];
}

/** The parts of a change that the audit record has entries of. */
interface AuditedChange {
  readonly descriptions?: readonly { readonly source: { readonly key: string }; readonly records: readonly unknown[] }[];
  readonly removed?: readonly string[];
  readonly decisions?: { readonly origin: string };
  readonly made?: readonly { readonly id: string }[];
  readonly undone?: readonly { readonly id: string }[];
  readonly erased?: { readonly tombstone: { readonly id: string } };
  readonly shipped?: string;
  readonly restoring?: string;
}

/** What a change is to the audit record. An erasure is known by its tombstone alone: the sources that are written again for it tell nothing. */
export async function auditRecordsOf(run: Run, change: AuditedChange, secret: () => Secret): Promise<AuditRecord[]> {
  const { descriptions = [], removed = [], decisions, made = [], undone = [], erased, shipped, restoring } = change,
    sourceIds = (keys: readonly string[]) => keys.map(key => idOf("Source", key)),
    ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id),
    records: AuditRecord[] = [];
  if (restoring !== undefined) return [{ action: "BACKUP_RESTORED", subjects: [] }];
  if (descriptions.length) {
    const versionOf = await versions(run, secret);
    records.push({
      action: "SOURCE_IMPORTED",
      subjects: sourceIds(descriptions.map(({ source }) => source.key)),
      versions: versionOf ? descriptions.map(versionOf) : [],
    });
  }
  if (removed.length) records.push({ action: "SOURCE_REMOVED", subjects: sourceIds(removed) });
  if (decisions) records.push({ action: "SHIPPED_DECISIONS_LOADED", subjects: [decisions.origin] });
  if (made.length) records.push({ action: "DECISION_MADE", subjects: ids(made) });
  if (undone.length) records.push({ action: "DECISION_UNDONE", subjects: ids(undone) });
  if (erased) records.push({ action: "PERSON_ERASED", subjects: [erased.tombstone.id] });
  return records.length || shipped !== undefined ? records : [{ action: "GRAPH_REPAIRED", subjects: [] }];
}

/**
 * Versions are hashes under the graph's secret: with a plain hash, names could be tried in the place of somebody who was erased from the source. Without
 * a secret that the graph already uses, there are none.
 */
async function versions(
  run: Run,
  secret: () => Secret,
): Promise<((description: NonNullable<AuditedChange["descriptions"]>[number]) => string) | undefined> {
  const [dataset] = await run(statement("read/secret-check")),
    check = dataset?.["secretCheck"];
  if (check == null) return undefined;
  try {
    const found = secret();
    if (!isMadeWith(found, check)) return undefined;
    return ({ records, ...head }) => {
      const content = createHash("sha256").update(JSON.stringify(head));
      for (const record of records) content.update(JSON.stringify(record)); // one at a time: a large source is no string
      return found.hash("version", content.digest("base64url")).slice(0, 16);
    };
  } catch (error) {
    if (error instanceof Forbidden) return undefined; // an import does not need the secret
    throw error;
  }
}

/** To be asked in the transaction of the change, behind its lock, before the change is worked out: so no two requests are counted as one. */
export async function refuseTooMany(run: Run, records: readonly AuditRecord[], actor: Actor = service): Promise<void> {
  if (actor.via !== "HTTP" || !records.some(({ action }) => action === "PERSON_ERASED")) return;
  const now = Date.now(),
    since = new Date(now - hourMs).toISOString(),
    times = (await run(statement("read/audit-times", { actor: actor.name, action: "PERSON_ERASED", since }))).map(({ at }) => String(at)),
    first = times.at(-maxErasuresPerHour);
  if (first === undefined) return;
  const seconds = Math.ceil((Date.parse(first) + hourMs - now) / 1_000);
  throw new RateLimited(
    `A key must not erase more than ${maxErasuresPerHour} people in an hour, but ${actor.name} has erased ${times.length}: try again in ${seconds} seconds, or erase on the command line`,
    seconds,
  );
}

/** Appends entries, in the transaction of what they record and behind its lock. `counts` are the facts that it wrote and removed, where they are known by then. */
export async function appendAudit(
  run: Run,
  records: readonly AuditRecord[],
  actor: Actor = service,
  counts?: { readonly written: number; readonly removed: number },
): Promise<void> {
  const at = new Date().toISOString();
  const rows = records.map(({ action, subjects, versions = [] }) => ({
    id: idOf("AuditEntry", randomUUID()),
    at,
    actor: actor.account ?? actor.name,
    via: actor.via,
    action,
    subjects,
    versions,
    // How much an erasure removed could tell who it was.
    factsWritten: action === "PERSON_ERASED" ? null : (counts?.written ?? null),
    factsRemoved: action === "PERSON_ERASED" ? null : (counts?.removed ?? null),
  }));
  await run(statement("write/audit-entries", { rows }));
}
