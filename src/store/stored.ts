import { idOf } from "../model/ids.js";
import { statement, type Row } from "../neo4j/statement.js";
import { decisionSchema, type Decision } from "../sources/description/decisions.js";
import { descriptionSchema, type Description } from "../sources/description/description.js";
import { storedIncoming } from "./incoming.js";
import { present } from "../sources/description/omit-absent.js";
import type { Run } from "./state.js";

/** Every Description as it was imported: the graph keeps them whole, so it can always be derived anew from itself. What is still to come counts already. */
export async function storedDescriptions(run: Run): Promise<Description[]> {
  const incoming = await storedIncoming(run),
    written = (await run(statement("read/records"))).map(descriptionOf).filter(({ source }) => !incoming.has(source.key));
  return [...written, ...[...incoming.values()].flatMap(description => description ?? [])];
}

/** The sources with these keys, as far as they are there. */
export const storedSources = async (run: Run, keys: readonly string[]): Promise<Description[]> =>
  (await run(statement("read/records-of", { sources: keys.map(key => idOf("Source", key)) }))).map(descriptionOf);

function descriptionOf({ source, records }: Row): Description {
  const { key, title, url, publisher, retrieved, notStated, leftOut } = source as Record<string, unknown>;
  return descriptionSchema.parse({
    format: "colloquia-description-1",
    source: present({ key, title, url, publisher, retrieved }),
    records: (records as string[]).map(record => JSON.parse(record) as unknown),
    notStated,
    leftOut,
  });
}

/** Those that hold, in the order in which they were made: not those that were taken back. */
export const storedDecisions = async (run: Run): Promise<Decision[]> =>
  (await run(statement("read/decisions"))).map(({ text }) => decisionSchema.parse(JSON.parse(String(text))));
