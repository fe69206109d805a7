import { statement, type Row, type Statement } from "../../neo4j/statement.js";
import type { Claim, Ends, WorldEvidence, WorldNode, WorldRelationship } from "../../projection/world.js";
import type { EvidenceRow } from "../../identity/evidence.js";
import type { RecordDescription } from "../../sources/description/description.js";
import { groups } from "../batches.js";
import { nodeOf, type Run } from "../state.js";

/** Ids of a statement: more, and the statement would hold too much of the answer at once. */
const maxPerStatement = 1_000;

/** The rows of the statement for each batch of the items; the columns of each are those that its file in cypher/read returns. */
async function readInBatches<Read>(run: Run, toStatement: (batch: readonly unknown[]) => Statement, items: Iterable<unknown>): Promise<Read[]> {
  const rows: Row[] = [];
  for (const batch of groups([...new Set(items)], maxPerStatement)) rows.push(...(await run(toStatement(batch))));
  return rows as unknown as Read[];
}

export const readNodes = async (run: Run, ids: Iterable<string>): Promise<Map<string, WorldNode>> =>
  byId(await readInBatches<WorldNode>(run, batch => statement("read/some-nodes", { ids: batch }), ids));
const byId = <Item extends WorldNode | WorldEvidence>(rows: readonly Item[]) => new Map(rows.map(row => [row.id, nodeOf(row)]));

/** The units that a node is, by the ids that they have alone. */
export const unitsOf = ({ id, properties }: WorldNode): readonly string[] => (properties["units"] as string[] | undefined) ?? [id];
/** The records that state something of it. */
export const sourcesOf = ({ properties }: WorldNode | WorldRelationship): readonly string[] => (properties["sources"] as string[] | undefined) ?? [];

/** The node that each unit belongs to, of those that belong to one. */
export async function readNodesOfUnits(run: Run, units: Iterable<string>): Promise<Map<string, WorldNode>> {
  const wanted = [...new Set(units)];
  const alone = await readNodes(run, wanted);
  const others = wanted.filter(unit => !alone.has(unit));
  const joined = await readInBatches<UnitOfNode>(run, batch => statement("read/nodes-of-units", { units: batch }), others);
  const nodes = await readNodes(
    run,
    joined.map(({ id }) => id),
  );
  return new Map([...alone, ...joined.map(({ unit, id }) => [unit, nodes.get(id)!] as const)]);
}
interface UnitOfNode {
  readonly unit: string;
  readonly id: string;
}

interface Holder {
  readonly identifier: string;
  readonly id: string;
}
/** The nodes that have these outside identifiers. */
export const readHolders = (run: Run, identifiers: Iterable<string>): Promise<Holder[]> =>
  readInBatches<Holder>(run, batch => statement("read/holders", { rows: (batch as string[]).map(splitIdentifier) }), identifiers);
const splitIdentifier = (text: string) => ({ scheme: text.split(" ", 1)[0], value: text.slice(text.indexOf(" ") + 1) });

/** All relationships of these nodes. */
export const readRelationshipsOf = (run: Run, ids: Iterable<string>): Promise<WorldRelationship[]> =>
  readInBatches<WorldRelationship>(run, batch => statement("read/relationships-of", { ids: batch }), ids);
/** The relationships with these ends. */
export const readRelationships = (run: Run, ends: Iterable<Ends>): Promise<WorldRelationship[]> =>
  readInBatches<WorldRelationship>(run, batch => statement("read/some-relationships", { rows: batch }), ends);

export const readResemblances = (run: Run, ids: Iterable<string>): Promise<WorldRelationship[]> =>
  readInBatches<WorldRelationship>(run, batch => statement("read/resemblances", { ids: batch }), ids);

export interface StoredRecord {
  readonly id: string;
  readonly source: string;
  /** From 0. */
  readonly at: number;
  readonly record: RecordDescription;
}
export async function readRecords(run: Run, ids: Iterable<string>): Promise<StoredRecord[]> {
  const rows = await readInBatches<RecordRow>(run, batch => statement("read/some-records", { ids: batch }), ids);
  return rows.map(({ id, source, position, description }) => ({
    id,
    source,
    at: position - 1,
    record: JSON.parse(description) as RecordDescription, // written from one
  }));
}
interface RecordRow {
  readonly id: string;
  readonly source: string;
  /** From 1. */
  readonly position: number;
  readonly description: string;
}

/** Names that records print together of one unit, and the units of which they do. */
export interface NamedUnits {
  readonly names: readonly string[];
  readonly units: readonly string[];
}
export const readUnitsByKeys = (run: Run, keys: Iterable<string>): Promise<NamedUnits[]> =>
  readInBatches<NamedUnits>(run, batch => statement("read/evidence-by-key", { keys: batch }), keys);

export const readEvidenceByRecords = async (run: Run, records: Iterable<string>): Promise<Map<string, WorldEvidence>> =>
  byId(await readInBatches<WorldEvidence>(run, batch => statement("read/evidence-by-record", { records: batch }), records));
/** None of a unit of which no more rows are stored than are known already. */
export const readEvidenceByUnits = async (
  run: Run,
  units: Iterable<{ readonly unit: string; readonly known: number }>,
): Promise<Map<string, WorldEvidence>> =>
  byId(await readInBatches<WorldEvidence>(run, batch => statement("read/evidence-by-unit", { units: batch }), units));

/** A row of evidence as it was derived, with the person that it means now. */
export interface StoredRow extends EvidenceRow {
  readonly meant: string;
  readonly keys: readonly string[];
}
export function parseEvidence({ properties }: WorldEvidence): StoredRow {
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

/** A stored relationship as a claim that others are merged with. */
export function toClaim({ properties }: WorldRelationship): Claim {
  const { sources = [], inferred, reasons = [], position, asPrinted = [], roles = [], mentions = [], talks, ...own } = properties as StoredProperties;
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
interface StoredProperties {
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
