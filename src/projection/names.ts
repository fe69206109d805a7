import { fold } from "../model/fold.js";

/**
 * The name to show, of all the forms in which sources print it: the fullest one. Most words that are neither initials nor cut short, then mixed case
 * before capitals, then the longest, then the first in the alphabet, so that the order of imports does not matter.
 */
export const shownName = (forms: readonly string[]): string =>
  [...forms].sort(
    (a, b) => fullWords(b) - fullWords(a) || Number(isShouted(a)) - Number(isShouted(b)) || b.length - a.length || (a < b ? -1 : 1),
  )[0]!;

/** The same for a person, whose capitals are typography and are folded (MARC MEZARD); those of an institution are its name (RIKEN AIP). Accents stay as printed. */
export function shownPersonName(forms: readonly string[]): string {
  const name = shownName(forms);
  return isShouted(name) ? withoutCapitals(name) : name;
}

const isShouted = (name: string) => name.includes(" ") && name === name.toUpperCase() && name !== name.toLowerCase();
const fullWords = (name: string) => name.split(/\s+/).filter(word => !/^\p{L}\.?$/u.test(word) && !word.endsWith(".")).length;
const withoutCapitals = (name: string) =>
  name
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** A never-null key to sort by: folded, and what is unknown comes last ("~" is after all letters). */
export const sortName = (name: string | null | undefined): string => (name ? fold(name) || "~" : "~");
