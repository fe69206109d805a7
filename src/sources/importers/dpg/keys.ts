import { createHash } from "node:crypto";
import { fold } from "../../../model/fold.js";

/**
 * A key made of what is printed and of nothing else, so it is the same whenever the text comes again. Capitals are typography and make no difference;
 * where the letters of a key cannot tell two texts apart (accents, great length), a hash of the text does.
 */
export function keyOf(printed: string): string {
  const words = fold(printed).replaceAll(" ", "-");
  if (words !== "" && words.length <= longestWords && /^[ -~]+$/.test(printed)) return words;
  const hash = hashOf(printed);
  return [words.slice(0, longestWords).replace(/-$/, ""), hash].filter(Boolean).join("-");
}
const longestWords = 80;

/** Tells texts apart that differ in more than capitals. */
export const hashOf = (text: string): string => createHash("sha256").update(text.normalize("NFC").toLowerCase()).digest("hex").slice(0, 8);

/** `DY 11.1` → `dy-11.1`. */
export const codeKey = (code: string) => code.toLowerCase().replace(" ", "-");
