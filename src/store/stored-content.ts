import { idOf } from "../model/ids.js";
import { statement, type Row } from "../neo4j/statement.js";
import type { RecordDescription } from "../sources/description/description.js";
import { storedIncoming } from "./incoming.js";
import { isWhole } from "./model-version.js";
import type { Run } from "./state.js";
import { addRecord, emptyContent, haveSomethingInCommon, hasEvents, isEmpty, type SourceContent } from "./source-content.js";

/** Records in which something in common is looked for before all others are read: a newer version begins like the older one. */
const firstPage = 500;
const allRecords = 2 ** 31;

/** Compares the stored version of a source with a new one: undefined where it has something in common or where nothing is stored, else its content. */
export async function findUnrelatedContent(run: Run, key: string, content: SourceContent): Promise<SourceContent | undefined> {
  const stored = emptyContent();
  for await (const records of storedPages(run, key)) {
    for (const record of records) addRecord(stored, record);
    // That nothing but names is in common counts only of sources that have nothing but names, which the last page tells.
    if (hasEvents(content) && haveSomethingInCommon(stored, content)) return undefined;
  }
  return isEmpty(stored) || haveSomethingInCommon(stored, content) ? undefined : stored;
}

/** The records of a source; of an unfinished import, those that it will have. */
async function* storedPages(run: Run, key: string): AsyncGenerator<Iterable<RecordDescription>> {
  const [dataset] = await run(statement("read/state"));
  const incoming = dataset && !isWhole(dataset) ? await storedIncoming(run) : undefined;
  if (incoming?.has(key)) return void (yield incoming.get(key)?.records ?? []);
  let after = 0;
  for (const size of [firstPage, allRecords]) {
    const rows = await run(statement("read/record-page", { id: idOf("Source", key), after, size }));
    yield parseRecords(rows);
    if (rows.length < size) return;
    after = Number(rows.at(-1)!["position"]);
  }
}

/** One after the other: of a large register, all together would not fit beside their texts. */
function* parseRecords(rows: readonly Row[]): Generator<RecordDescription> {
  for (const { description } of rows) yield JSON.parse(String(description)) as RecordDescription; // written from one
}
