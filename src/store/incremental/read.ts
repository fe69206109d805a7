import { statement, type Statement } from "../../neo4j/statement.js";
import type { Claim, Ends, WorldEvidence, WorldNode, WorldRelationship } from "../../projection/world.js";
import type { EvidenceRow } from "../../identity/evidence.js";
import type { RecordDescription } from "../../sources/description/description.js";
import { groups } from "../batches.js";
import { nodeOf, type Run } from "../state.js";
export type { Run };

/** Ids of a statement: more, and the statement would hold too much of the answer at once. */
const perStatement = 1_000;

async function all(run: Run, of: (some: readonly unknown[]) => Statement, items: Iterable<unknown>) {
  const rows = [];
  for (const some of groups([...new Set(items)], perStatement)) rows.push(...(await run(of(some))));
  return rows;
}

// The casts: the statements in cypher/read return these columns.
export const nodesOf = async (run: Run, ids: Iterable<string>): Promise<Map<string, WorldNode>> =>
  byId((await all(run, ids => statement("read/some-nodes", { ids }), ids)) as unknown as WorldNode[]);
const byId = <Item extends WorldNode | WorldEvidence>(rows: readonly Item[]) => new Map(rows.map(row => [row.id, nodeOf(row)]));

/** The units that a node is, by the ids that they have alone. */
export const unitsOf = ({ id, properties }: WorldNode): readonly string[] => (properties["units"] as string[] | undefined) ?? [id];
/** The records that state something of it. */
export const sourcesOf = ({ properties }: WorldNode | WorldRelationship): readonly string[] => (properties["sources"] as string[] | undefined) ?? [];

/** The node that each unit belongs to, of those that belong to one. */
export async function nodesOfUnits(run: Run, units: Iterable<string>): Promise<Map<string, WorldNode>> {
  const wanted = [...new Set(units)],
    found = await nodesOf(run, wanted),
    others = wanted.filter(unit => !found.has(unit)),
    joined = (await all(run, units => statement("read/nodes-of-units", { units }), others)) as unknown as { unit: string; id: string }[],
    heads = await nodesOf(
      run,
      joined.map(({ id }) => id),
    );
  return new Map([...found, ...joined.map(({ unit, id }) => [unit, heads.get(id)!] as const)]);
}

interface Holder {
  readonly identifier: string;
  readonly id: string;
  readonly type: string;
}
export const holdersOf = async (run: Run, identifiers: Iterable<string>): Promise<Holder[]> =>
  (await all(
    run,
    texts =>
      statement("read/holders", {
        rows: (texts as string[]).map(text => ({ scheme: text.split(" ", 1)[0], value: text.slice(text.indexOf(" ") + 1) })),
      }),
    identifiers,
  )) as unknown as Holder[];

export const relationshipsOf = async (run: Run, ids: Iterable<string>): Promise<WorldRelationship[]> =>
  (await all(run, ids => statement("read/relationships-of", { ids }), ids)) as unknown as WorldRelationship[];
export const someRelationships = async (run: Run, rows: Iterable<Ends>): Promise<WorldRelationship[]> =>
  (await all(run, rows => statement("read/some-relationships", { rows }), rows)) as unknown as WorldRelationship[];

export const resemblancesOf = async (run: Run, ids: Iterable<string>): Promise<WorldRelationship[]> =>
  (await all(run, ids => statement("read/resemblances", { ids }), ids)) as unknown as WorldRelationship[];

export interface StoredRecord {
  readonly id: string;
  readonly source: string;
  /** From 0. */
  readonly at: number;
  readonly record: RecordDescription;
}
export async function recordsOf(run: Run, ids: Iterable<string>): Promise<StoredRecord[]> {
  const rows = (await all(run, ids => statement("read/some-records", { ids }), ids)) as unknown as {
    id: string;
    source: string;
    position: number;
    description: string;
  }[];
  return rows.map(({ id, source, position, description }) => ({
    id,
    source,
    at: position - 1,
    record: JSON.parse(description) as RecordDescription,
  })); // written from one
}

/** Names that records print together of one unit, and the units of which they do. */
export interface NamedUnits {
  readonly names: readonly string[];
  readonly units: readonly string[];
}
export const unitsByKeys = async (run: Run, keys: Iterable<string>): Promise<NamedUnits[]> =>
  (await all(run, keys => statement("read/evidence-by-key", { keys }), keys)) as unknown as NamedUnits[];

// What records tell of people, by the records that tell it, and by units.
export const evidenceByRecords = async (run: Run, records: Iterable<string>): Promise<Map<string, WorldEvidence>> =>
  byId((await all(run, records => statement("read/evidence-by-record", { records }), records)) as unknown as WorldEvidence[]);
/** Nothing of a unit of which no more is told than is known already. */
export const evidenceByUnits = async (
  run: Run,
  units: Iterable<{ readonly unit: string; readonly known: number }>,
): Promise<Map<string, WorldEvidence>> =>
  byId((await all(run, units => statement("read/evidence-by-unit", { units }), units)) as unknown as WorldEvidence[]);

/** A row as it was before it was kept, with whom it means now. */
export interface StoredRow extends EvidenceRow {
  readonly meant: string;
  readonly keys: readonly string[];
}
export function rowOf({ properties }: WorldEvidence): StoredRow {
  const { unit, record, mentions, appears, person, names, keys, said } = properties as unknown as Omit<StoredRow, "person"> & {
    person: string;
    names: readonly string[];
    said: string;
  };
  return {
    unit,
    record,
    mentions,
    appears,
    keys,
    meant: person,
    person: { unit, names, ...(JSON.parse(said) as Omit<EvidenceRow["person"], "unit" | "names">) },
  };
}

/** A relationship as it stands, for what more is said of it. */
export function claimOf({ properties }: WorldRelationship): Claim {
  const { sources = [], inferred, reasons = [], position, asPrinted = [], roles = [], mentions = [], talks, ...own } = properties as Stated;
  return {
    source: sources,
    inferred: inferred ? reasons : undefined,
    printed: asPrinted,
    roles,
    mention: mentions,
    position,
    talks,
    ...(Object.keys(own).length ? { own } : {}),
  };
}
interface Stated {
  readonly [own: string]: unknown;
  readonly sources?: readonly string[];
  readonly inferred?: boolean;
  readonly reasons?: readonly string[];
  readonly position?: number;
  readonly asPrinted?: readonly string[];
  readonly roles?: readonly string[];
  readonly mentions?: readonly string[];
  readonly talks?: number;
}
