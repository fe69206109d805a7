import { isDeepStrictEqual } from "node:util";
import { CannotStart } from "../errors.js";
import type { Description } from "../sources/description/description.js";
import { shippedDocuments, shippedTexts } from "./shipped.js";
import type { Run } from "./state.js";
import type { PlanChange } from "./change.js";
import { findUnrelatedVersions, formatUnrelatedVersion } from "./replacement.js";
import { findStoredKeys, keyOf, readShippedKeys, writeShippedKeys } from "./shipped-ownership.js";

/** Plans an import inside the write lock. Unless `replace` is given, a source that would take the place of another one is refused, and nothing is written. */
export const planImport =
  (descriptions: readonly Description[], { replace }: { readonly replace: boolean }): PlanChange =>
  async run => {
    const reasons = replace ? [] : await findReplacements(run, descriptions);
    if (reasons.length) throw new CannotStart(`Nothing was imported.\n${reasons.join("\n")}`);
    await updateShippedKeys(run, descriptions);
    return { descriptions };
  };

/** Why sources are refused without `--replace`, one text for each: they are others than those that have their keys. */
export async function findReplacements(run: Run, descriptions: readonly Description[]): Promise<string[]> {
  const ownedKeys = await readShippedKeys(run, shippedDocuments);
  const storedKeys = await findStoredKeys(run, descriptions.map(keyOf));
  const ofShipped = descriptions.filter(
    description => ownedKeys.has(keyOf(description)) && storedKeys.has(keyOf(description)) && differsFromShipped(description),
  );
  const unrelated = await findUnrelatedVersions(run, descriptions);
  return [...ofShipped.map(description => formatShipped(keyOf(description))), ...unrelated.map(formatUnrelatedVersion)];
}

const formatShipped = (key: string): string =>
  `${key}: a source with the key of a document that ships with Colloquia must be that document, but it differs from it.
  Give it a key of its own: --source KEY, or the key in the mapping or Description.
  If it is to take the place of the shipped document, add --replace: later versions of Colloquia then leave it as it is.`;

/** Plans that a source is taken out. A shipped document stays out: a start does not bring it back. */
export const planRemoval =
  (key: string): PlanChange =>
  async run => {
    const keys = await readShippedKeys(run, shippedDocuments);
    await writeShippedKeys(run, findShipped(key) ? new Set([...keys, key]) : keys);
    return { removed: [key] };
  };

/** A shipped document that is imported becomes the project's again; anything else under its key is the operator's. */
async function updateShippedKeys(run: Run, descriptions: readonly Description[]): Promise<void> {
  const keys = new Set(await readShippedKeys(run, shippedDocuments));
  for (const description of descriptions) {
    if (findShipped(keyOf(description)) && !differsFromShipped(description)) keys.add(keyOf(description));
    else keys.delete(keyOf(description));
  }
  await writeShippedKeys(run, keys);
}

function differsFromShipped(description: Description): boolean {
  const shipped = findShipped(keyOf(description));
  return shipped !== undefined && !isDeepStrictEqual(shipped, description);
}

/** The document in `data/` with a key. Only files that mention the key are parsed. */
export function findShipped(key: string): Description | undefined {
  const mentioning = [...shippedTexts()].filter(([, text]) => text.includes(key));
  return shippedDocuments(new Map(mentioning)).find(({ source }) => source.key === key);
}
