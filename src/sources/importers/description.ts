import { readDescription } from "../description/read-description.js";
import { whole } from "./streams.js";
import { checkedSource } from "./checked.js";
import { InvalidInput, type Importer } from "./importer.js";

/** Bytes of the largest Description: its places are kept while it is read, which takes thirty times as much memory. */
const mostBytes = 16 * 1024 * 1024;

/** The neutral form itself, written by hand. It is right as a whole or not taken in: whoever wrote it can mend it. */
export const description: Importer = {
  format: "description",
  about: "YAML or JSON in Colloquia's own form: schema/description.schema.json.",
  detects: begin => /^["']?format["']?\s*:\s*["']?colloquia-description-/m.test(begin.replace(/^\s*\{\s*/, "")),
  read: async function* (input, given) {
    const { source, records, notStated, leftOut } = readDescription(
      textOf(await whole(input, mostBytes, `must have at most ${mostBytes / 1024 / 1024} MB, but has more`)),
      given.fileName,
    );
    const { key = source.key, url = source.url, retrieved = source.retrieved } = given;
    yield { source: checkedSource({ ...source, key, url, retrieved }, given), notStated, leftOut };
    for (const record of records) yield { record };
  },
};

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidInput("must be UTF-8, but has bytes that are not");
  }
}
