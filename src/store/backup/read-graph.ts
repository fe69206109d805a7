import { CannotStart } from "../../errors.js";
import { statement, typedStatement } from "../../neo4j/statement.js";
import { groups } from "../batches.js";
import { unpackPiece } from "../incoming.js";
import { present } from "../../sources/description/omit-absent.js";
import type { Run } from "../state.js";
import { keptLabels, knownLabels } from "../kept-labels.js";
import type { BackupItem } from "./format.js";
import { encodeProperty, type TypedProperty } from "./properties.js";

/** Characters of the records that are read at a time, unless one record is longer. */
const maxRecordCharacters = 4_000_000;
/** Nodes that are read at a time. */
const nodesPerRead = 500;
const redirectsPerRead = 5_000;

/** Everything that a backup holds, in its order. A small part of it is in memory at a time. */
export async function* readGraph(run: Run): AsyncGenerator<BackupItem> {
  await refuseUnknownLabels(run);
  yield* readSources(run);
  for (const label of keptLabels) yield* readNodes(run, label);
  yield* readRedirects(run);
}

async function refuseUnknownLabels(run: Run): Promise<void> {
  const unknown = (await run(statement("read/label-counts"))).filter(({ labels }) => !(labels as string[]).some(label => knownLabels.has(label)));
  if (unknown.length)
    throw new CannotStart(
      `The database must hold nodes of Colloquia only, but it also holds ${unknown.map(nodeCount).join(", ")}: remove them, or use another database`,
    );
}

export const nodeCount = ({ labels, count }: Readonly<Record<string, unknown>>): string =>
  `${String(count)} of the label ${(labels as string[]).join(":") || "(none)"}`;

/** Every source as it will be when nothing is pending any more: a source that is being imported is read from what is kept of it until that is finished. */
async function* readSources(run: Run): AsyncGenerator<BackupItem> {
  const pending = new Map<string, string[]>();
  for (const { source, reference } of await run(statement("read/incoming-references"))) {
    const references = pending.get(String(source)) ?? [];
    if (reference !== null) references.push(String(reference));
    pending.set(String(source), references);
  }
  for (const { id, key, properties } of await run(statement("read/source-heads")))
    if (!pending.has(String(key))) {
      yield { source: headOf(properties as Record<string, unknown>) };
      yield* readRecords(run, String(id));
    }
  for (const [head, ...records] of pending.values()) {
    if (head === undefined) continue; // it is being removed
    yield { source: (await readPiece(run, head)) as Record<string, unknown> }; // without `records`
    for (const reference of records) for (const record of (await readPiece(run, reference)) as readonly Record<string, unknown>[]) yield { record };
  }
}

/** A Description without its records. */
function headOf({ key, title, url, publisher, retrieved, notStated, leftOut }: Record<string, unknown>): Record<string, unknown> {
  return { format: "colloquia-description-1", source: present({ key, title, url, publisher, retrieved }), notStated, leftOut };
}

async function* readRecords(run: Run, source: string): AsyncGenerator<BackupItem> {
  const sizes = (await run(statement("read/record-sizes", { id: source }))) as unknown as readonly { id: string; size: number }[]; // its columns
  for (const group of groups(sizes, maxRecordCharacters, ({ size }) => size)) {
    const ids = group.map(({ id }) => id);
    const texts = new Map((await run(statement("read/some-records", { ids }))).map(({ id, description }) => [String(id), String(description)]));
    for (const id of ids) yield { record: JSON.parse(textOf(texts, id)) as Record<string, unknown> };
  }
}

/** Where a record is gone, the graph has changed in the meantime. */
function textOf(texts: ReadonlyMap<string, string>, id: string): string {
  const text = texts.get(id);
  if (text === undefined) throw new GraphChanged();
  return text;
}

async function readPiece(run: Run, reference: string): Promise<object> {
  const [piece] = await run(statement("read/incoming-piece", { reference }));
  if (!piece) throw new GraphChanged();
  return unpackPiece(piece["packed"] as Int8Array); // the property that has it
}

async function* readNodes(run: Run, label: (typeof keptLabels)[number]): AsyncGenerator<BackupItem> {
  const references = (await run(typedStatement("read/node-references", label, {}))).map(({ reference }) => reference);
  for (const group of groups(references, nodesPerRead)) {
    const rows = await run(statement("read/typed-properties", { references: group }));
    if (rows.length < group.length) throw new GraphChanged();
    for (const { properties, relationships } of rows) {
      if (relationships !== 0) throw new Error(`A node of the label ${label} must have no relationships, since a backup has no place for them`);
      const encoded = (properties as TypedProperty[]).map(property => [property[0], encodeProperty(property)] as const);
      yield { node: { label, properties: Object.fromEntries(encoded.sort(([a], [b]) => (a < b ? -1 : 1))) } };
    }
  }
}

async function* readRedirects(run: Run): AsyncGenerator<BackupItem> {
  for (let after = ""; ;) {
    const page = await run(statement("read/redirect-page", { after, size: redirectsPerRead }));
    for (const { id, to } of page) yield { redirect: { id: String(id), to: String(to) } };
    if (page.length < redirectsPerRead) return;
    after = String(page.at(-1)!["id"]);
  }
}

/** What was read before is no longer so. */
export class GraphChanged extends Error {}
