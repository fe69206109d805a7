import { syllablesOf } from "./syllables.js";
import { classTable, familyTable, givenTable } from "./name-frequency-table.js";

/**
 * How many people in science bear a name: P(family, given) = Σk P(k) P(family|k) P(given|k) over classes of names that go together (see
 * bench/identity/name-frequencies.ts), times the number of people in science. The table is part of the project and never of what is loaded, so an answer
 * does not depend on the other people in the graph.
 */
export interface NameShares {
  /** The share of people with the family name. */
  readonly share: number;
  /** P(class | name), a sum of one. */
  readonly classes: Float64Array;
}

/** About ten million: 8.85 million full-time equivalents in 2018 (UNESCO Science Report 2021, table 1.3), more by heads. */
export const peopleInScience = 10_000_000;

const [shareLine, ...letterLines] = classTable.split("\n"),
  percents = (line: string) => Float64Array.from(line.split(" "), Number).map(percent => percent / 100),
  classShares = percents(shareLine!),
  letterShares = letterLines.map(percents);

/**
 * A name of which the table has nothing is borne by one person in 220,000: most who make a first appearance have a family name that nobody had before
 * (a sixth of the people of the ACL, in some 8,000 family names).
 */
const unlisted: NameShares = { share: 1 / 220_000, classes: classShares };

/** Filled when first asked for: 19,000 lines take some 30 ms. */
class Table {
  readonly #text: string;
  #known: Map<string, NameShares> | undefined;
  constructor(text: string) {
    this.#text = text;
  }
  of(name: string): NameShares | undefined {
    this.#known ??= new Map(this.#text.split("\n").map(line => this.#read(line)));
    return this.#known.get(name);
  }
  all(): Iterable<readonly [string, NameShares]> {
    this.of("");
    return this.#known!;
  }
  #read(line: string): [string, NameShares] {
    const [name, log, weights] = line.split(" "),
      classes = classShares.map(share => 0.02 * share);
    let sum = 0;
    for (let at = 0; at < weights!.length; at += 2) sum += parseInt(weights![at + 1]!, 16);
    for (let at = 0; at < weights!.length; at += 2) classes[weights!.charCodeAt(at) - 97]! += (0.98 * parseInt(weights![at + 1]!, 16)) / sum;
    return [name!, { share: Math.exp(-Number(log) / 10), classes }];
  }
}
const families = new Table(familyTable),
  givens = new Table(givenTable);

export const isGivenName = (word: string): boolean => givens.of(word) !== undefined;
export const isFamilyName = (word: string): boolean => families.of(word) !== undefined;

/** Of a family name of one or several words. Each word more makes it twenty times as rare, unless the table knows them together. */
export function familyShares(words: readonly string[]): NameShares {
  const together = families.of(words.join(""));
  if (together) return together;
  const [rarest] = words.map(word => families.of(word) ?? unlisted).sort((a, b) => a.share - b.share);
  return words.length > 1 && rarest ? { share: rarest.share / 20 ** (words.length - 1), classes: rarest.classes } : (rarest ?? unlisted);
}

/** P(given | family). */
export function givenShare(family: NameShares, given: string): number {
  const { share, classes } = givens.of(given) ?? (syllablesOf(given) ? unlistedOfSyllables() : unlisted);
  return share * together(family.classes, classes);
}

/**
 * Given names of two syllables are put together freely: an unlisted one is no rare one. Of the Chinese of the ACL, a fifth bear one of some 2,000 names that
 * the table leaves out.
 */
let ofSyllables: NameShares | undefined;
function unlistedOfSyllables(): NameShares {
  if (ofSyllables === undefined) {
    const classes = new Float64Array(classShares.length);
    let sum = 0;
    for (const [name, { share, classes: own }] of givens.all())
      if (syllablesOf(name) !== null && name.length > 5) {
        sum += share;
        own.forEach((weight, k) => (classes[k]! += share * weight));
      }
    ofSyllables = { share: 1 / 50_000, classes: classes.map(weight => weight / sum) };
  }
  return ofSyllables;
}

/** P(the given name begins with this letter | family). */
export function initialShare(family: NameShares, letter: string): number {
  const at = letter.charCodeAt(0) - 97;
  return family.classes.reduce((sum, weight, k) => sum + weight * letterShares[k]![at]!, 0);
}

/** How much likelier the two are together than if a name were no hint at the other. */
const together = (one: Float64Array, other: Float64Array): number => one.reduce((sum, weight, k) => sum + (weight * other[k]!) / classShares[k]!, 0);
