import { idOf } from "../model/ids.js";
import { statement } from "../neo4j/statement.js";
import type { Description } from "../sources/description/description.js";
import type { Run } from "./state.js";
import type { Change, PlanChange } from "./change.js";
import { findUnrelatedVersions } from "./replacement.js";

/**
 * Which sources are kept as they ship with the project. A start brings these up to date and leaves all others alone: one that an operator has imported
 * under the same key, and one that an operator has removed. The Dataset node holds their keys; a removed source stays among them.
 */

/** Keys of the sources that are kept as they ship. In a graph of an earlier version: of the shipped documents that it holds, or that an earlier version of each made. */
export async function readShippedKeys(run: Run, shipped: () => readonly Description[]): Promise<ReadonlySet<string>> {
  const [dataset] = await run(statement("read/shipped-sources"));
  const keys = dataset?.["keys"] as readonly string[] | null | undefined; // written below
  if (keys) return new Set(keys);
  const documents = shipped();
  const unrelated = new Set((await findUnrelatedVersions(run, documents)).map(({ key }) => key));
  const stored = await findStoredKeys(run, documents.map(keyOf));
  return new Set([...stored].filter(key => !unrelated.has(key)));
}

/** Inside a transaction that holds the write lock. */
export async function writeShippedKeys(run: Run, keys: ReadonlySet<string>): Promise<void> {
  await run(statement("write/shipped-sources", { keys: [...keys].sort() }));
}

/** Which of these sources the graph holds. */
export async function findStoredKeys(run: Run, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await run(statement("read/stored-keys", { sources: keys.map(key => ({ key, id: idOf("Source", key) })) }));
  return new Set(rows.map(({ key }) => String(key)));
}

/** What a start did not take in of what ships. */
export interface LeftAlone {
  readonly key: string;
  readonly reason: "imported" | "removed";
}

/** What a start writes of the shipped documents; `report` gets those that it leaves alone, each time that the change is planned. */
export const planShipped =
  (documents: readonly Description[], change: Omit<Change, "descriptions">, report: (leftAlone: readonly LeftAlone[]) => void): PlanChange =>
  async run => {
    const owned = await readShippedKeys(run, () => documents);
    const stored = await findStoredKeys(run, documents.map(keyOf));
    const leftAlone = documents.map(keyOf).flatMap((key): LeftAlone[] => {
      if (owned.has(key) === stored.has(key)) return [];
      return [{ key, reason: owned.has(key) ? "removed" : "imported" }];
    });
    const untouched = new Set(leftAlone.map(({ key }) => key));
    const descriptions = documents.filter(({ source }) => !untouched.has(source.key));
    await writeShippedKeys(run, new Set([...owned, ...descriptions.map(keyOf)]));
    report(leftAlone);
    return { ...change, descriptions };
  };

export const keyOf = ({ source }: Pick<Description, "source">): string => source.key;
