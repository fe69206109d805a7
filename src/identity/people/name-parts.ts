import { joined, type Reading } from "./parsed-name.js";
import { isSyllable } from "./syllables.js";

/** The given name that frequencies are counted by: the first word, and both where they are syllables of one name ("Xiao-Ming", "Xiao Ming"). Null where only an initial is printed. */
export function givenOf({ given }: Reading): string | null {
  const [first, second] = given;
  if (first === undefined || first.cut) return null;
  return second !== undefined && !second.cut && isSyllable(first.text) && isSyllable(second.text) ? joined([first, second]) : first.text;
}
