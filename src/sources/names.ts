import { fold } from "../graph/fold.js";

/**
 * The name to show, of all the forms in which sources print it: the fullest one in mixed case. Most words that are not initials, then the longest, then
 * the first in the alphabet, so that the order of imports does not matter. Where every form is in capitals, the capitals are folded; accents stay as printed.
 */
export function shownName(forms: readonly string[]): string {
  const mixed = forms.filter(form => form !== form.toUpperCase());
  const best = [...(mixed.length ? mixed : forms)].sort((a, b) => fullWords(b) - fullWords(a) || b.length - a.length || (a < b ? -1 : 1))[0]!;
  return mixed.length || !isShouted(best) ? best : withoutCapitals(best);
}

/** "MARC MEZARD" is typography; "MIT" is a name. */
const isShouted = (name: string) => name.includes(" ");
const fullWords = (name: string) => name.split(/\s+/).filter(word => !/^\p{L}\.?$/u.test(word) && !word.endsWith(".")).length;
const withoutCapitals = (name: string) => name.toLowerCase().replace(/i\u0307/g, "i").replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** A never-null key to sort by: folded, and what is unknown comes last ("~" is after all letters). */
export const sortName = (name: string | null | undefined): string => (name ? fold(name) || "~" : "~");
