import { memoize } from "../../model/memoize.js";
import { readNameClasses, readNameShares, type NameShares } from "./name-tables.js";
import { syllablesOf } from "./syllables.js";

/**
 * How many people in science bear a name: P(family, given) = Σk P(k) P(family|k) P(given|k) over classes of names that go together (see
 * bench/identity/name-frequencies.ts), times the number of people in science. The table is part of the project and never of what is loaded, so an answer
 * does not depend on the other people in the graph.
 */

/** About ten million: 8.85 million full-time equivalents in 2018 (UNESCO Science Report 2021, table 1.3), more by heads. */
export const peopleInScience = 10_000_000;

const nameClasses = memoize(readNameClasses);
const families = memoize(() => readNameShares("people/family-names", nameClasses().shares));
const givens = memoize(() => readNameShares("people/given-names", nameClasses().shares));

/**
 * A name of which the table has nothing is borne by one person in 220,000: most who make a first appearance have a family name that nobody had before
 * (a sixth of the people of the ACL, in some 8,000 family names).
 */
const unlisted = memoize((): NameShares => ({ share: 1 / 220_000, classes: nameClasses().shares }));

export const isGivenName = (word: string): boolean => givens().has(word);
export const isFamilyName = (word: string): boolean => families().has(word);

/** Of a family name of one or several words. Each word more makes it twenty times as rare, unless the table knows them together. */
export function familyShares(words: readonly string[]): NameShares {
  const together = families().get(words.join(""));
  if (together) return together;
  const [rarest] = words.map(word => families().get(word) ?? unlisted()).sort((a, b) => a.share - b.share);
  return words.length > 1 && rarest ? { share: rarest.share / 20 ** (words.length - 1), classes: rarest.classes } : (rarest ?? unlisted());
}

/** P(given | family). */
export function givenShare(family: NameShares, given: string): number {
  const { share, classes } = givens().get(given) ?? (syllablesOf(given) ? unlistedOfSyllables() : unlisted());
  return share * together(family.classes, classes);
}

/**
 * Given names of two syllables are put together freely: an unlisted one is no rare one. Of the Chinese of the ACL, a fifth bear one of some 2,000 names that
 * the table leaves out.
 */
const unlistedOfSyllables = memoize((): NameShares => {
  const weights = new Float64Array(nameClasses().shares.length);
  let sum = 0;
  for (const [name, { share, classes: own }] of givens())
    if (syllablesOf(name) !== null && name.length > 5) {
      sum += share;
      own.forEach((weight, k) => (weights[k]! += share * weight));
    }
  return { share: 1 / 50_000, classes: weights.map(weight => weight / sum) };
});

/** P(the given name begins with this letter | family). */
export function initialShare(family: NameShares, letter: string): number {
  const at = letter.charCodeAt(0) - 97;
  const { letterShares } = nameClasses();
  return family.classes.reduce((sum, weight, k) => sum + weight * letterShares[k]![at]!, 0);
}

/** How much likelier the two are together than if a name were no hint at the other. */
function together(one: Float64Array, other: Float64Array): number {
  const { shares } = nameClasses();
  return one.reduce((sum, weight, k) => sum + (weight * other[k]!) / shares[k]!, 0);
}
