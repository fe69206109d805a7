import { fold } from "../../model/fold.js";
import { memoize } from "../../model/memoize.js";
import { readList } from "../../model/resource.js";
import { affiliationParts } from "./affiliation-parts.js";
import type { PersonEvidence } from "./evidence.js";
import { familyShares, givenShare, initialShare } from "./name-frequencies.js";
import { givenOf } from "./name-parts.js";
import { joinedSound, parseName, type ParsedName } from "./parsed-name.js";
import { sounded } from "./sounded.js";
import { company as companyWeights, names as nameWeights } from "./weights.js";

/** Numbers for words, so that evidence is compared as sorted lists of whole numbers. Numbers mean nothing outside one resolution. */
export class Numbers {
  readonly #kinds = new Map<string, Map<string, number>>();
  #next = 0;
  /** A word of two kinds has two numbers. */
  of(kind: string, word: string): number {
    let words = this.#kinds.get(kind);
    if (words === undefined) this.#kinds.set(kind, (words = new Map()));
    let number = words.get(word);
    if (number === undefined) words.set(word, (number = this.#next++));
    return number;
  }
}

/** What affiliations say, as numbers: see `AffiliationParts`. */
interface PrintNumbers {
  readonly prints: readonly number[];
  readonly organisations: readonly number[];
  readonly umbrellas: readonly number[];
  readonly others: readonly number[];
  readonly telling: readonly number[];
}

/** Somebody who stands in a list beside the person. */
export interface Companion {
  /** Family name as it sounds and first initial. */
  readonly short: number;
  /** The first name in full, or −1. */
  readonly full: number;
  /** What sharing this name weighs: in full, and when one of the two prints has an initial only. */
  readonly weight: number;
  readonly shortWeight: number;
  readonly printed: string;
}

/** A unit's evidence, ready to be compared. */
export interface Prepared extends PrintNumbers {
  readonly unit: string;
  readonly identifiers: readonly string[];
  /** As printed, each once. */
  readonly affiliations: readonly string[];
  readonly names: readonly ParsedName[];
  /** One value per scheme that gives a person only one. */
  readonly orcids: readonly string[];
  readonly places: readonly number[];
  readonly events: readonly number[];
  readonly years: readonly number[];
  /** By `short`, each once. */
  readonly company: readonly Companion[];
  readonly institutions: readonly number[];
  readonly topics: readonly number[];
}

/** Bounds of what is looked at, so that a unit of a thousand appearances stays comparable. */
const mostCompanyInList = 50,
  mostCompany = 400,
  mostTopics = 200;

/** Makes units comparable with each other: those that one `Preparation` prepared. */
export class Preparation {
  readonly #numbers = new Numbers();
  readonly #companions = new Map<string, Companion | null>();
  readonly #parsed = new Map<string, ParsedName>();
  readonly #prints = new Map<string, PrintNumbers>();
  readonly #topicNumbers = new Map<string, number>();

  parsed(name: string): ParsedName {
    let parsed = this.#parsed.get(name);
    if (parsed === undefined) this.#parsed.set(name, (parsed = parseName(name)));
    return parsed;
  }

  prepared(evidence: PersonEvidence): Prepared {
    const { unit, names, identifiers, appearances } = evidence,
      affiliations = unique(appearances.flatMap(({ affiliations }) => affiliations)),
      prints = affiliations.map(print => this.#print(print)),
      all = (part: keyof PrintNumbers) =>
        prints.length === 0 ? none : prints.length === 1 ? prints[0]![part] : sorted(prints.flatMap(print => print[part]));
    return {
      unit,
      identifiers,
      affiliations,
      names: unique(names).map(name => this.parsed(name)),
      orcids: unique(identifiers.filter(identifier => onePerPerson.test(identifier))),
      places: sorted(appearances.flatMap(({ exclusive, place }) => (exclusive ? [this.#numbers.of("place", place)] : []))),
      events: sorted(appearances.map(({ event }) => this.#numbers.of("event", event))),
      years: sorted(appearances.flatMap(({ year }) => (year === undefined ? [] : [year]))),
      company: this.#company(appearances),
      institutions: sorted(appearances.flatMap(({ institutions }) => institutions.map(id => this.#numbers.of("institution", id)))),
      prints: all("prints"),
      organisations: all("organisations"),
      umbrellas: all("umbrellas"),
      others: all("others"),
      telling: all("telling"),
      topics: this.#topics(appearances),
    };
  }

  #company(appearances: PersonEvidence["appearances"]): readonly Companion[] {
    const company = new Map<number, Companion>();
    for (const appearance of appearances)
      for (const name of appearance.company.slice(0, mostCompanyInList)) {
        const companion = this.#companion(name),
          kept = companion && company.get(companion.short);
        if (companion && company.size < mostCompany && (!kept || (kept.full < 0 && companion.full >= 0))) company.set(companion.short, companion);
      }
    return company.size === 0 ? none : [...company.values()].sort((a, b) => a.short - b.short);
  }

  #print(printed: string): PrintNumbers {
    let numbers = this.#prints.get(printed);
    if (numbers === undefined) {
      const parts = affiliationParts(printed),
        all = (kind: string, words: readonly string[]) => sorted(words.map(word => this.#numbers.of(kind, word)));
      numbers = {
        prints: all("print", parts.print === "" ? [] : [parts.print]),
        organisations: all("organisation", parts.organisations),
        umbrellas: all("umbrella", parts.umbrellas),
        others: all("other", parts.others),
        telling: all("telling", parts.telling),
      };
      this.#prints.set(printed, numbers);
    }
    return numbers;
  }

  /** Of too many the first ones of the alphabet. */
  #topics(appearances: PersonEvidence["appearances"]): readonly number[] {
    const telling = (topics: Iterable<string>) => Array.from(topics, topic => this.#topic(topic)).filter(number => number >= 0),
      numbers = sorted(telling(appearances.flatMap(({ topics }) => topics)));
    if (numbers.length <= mostTopics) return numbers;
    const first = new Set<number>();
    for (const topic of appearances.flatMap(({ topics }) => topics).sort()) {
      if (first.size === mostTopics) break;
      for (const number of telling([topic])) first.add(number);
    }
    return sorted([...first]);
  }

  /** −1 for a word that everybody uses. */
  #topic(topic: string): number {
    let number = this.#topicNumbers.get(topic);
    if (number === undefined) {
      const folded = fold(topic);
      this.#topicNumbers.set(topic, (number = isTelling(folded) ? this.#numbers.of("topic", folded) : -1));
    }
    return number;
  }

  #companion(name: string): Companion | null {
    let companion = this.#companions.get(name);
    if (companion === undefined) {
      const [reading] = this.parsed(name).readings,
        first = reading?.given[0];
      if (!reading || !first) companion = null;
      else {
        const shares = familyShares(reading.family.map(({ text }) => text)),
          given = givenOf(reading),
          initial = shares.share * initialShare(shares, first.text[0]!),
          full = given === null ? initial : Math.min(initial, shares.share * givenShare(shares, given)),
          short = `${joinedSound(reading.family)} ${first.text[0]!}`;
        companion = {
          short: this.#numbers.of("company", short),
          full: given === null ? -1 : this.#numbers.of("given", sounded(given)),
          weight: weightOf(full),
          shortWeight: weightOf(initial),
          printed: this.parsed(name).printed,
        };
      }
      this.#companions.set(name, companion);
    }
    return companion;
  }
}

const onePerPerson = /^ORCID /;
/** By how many others in reach bear the companion's name. */
const weightOf = (share: number) =>
  binary(Math.max(companyWeights.least, companyWeights.shared - Math.log(1 + companyWeights.perNamesake * share * nameWeights.peopleInReach)));
/** To the 1,024th: sums of such numbers are exact, so that they are the same in any order. */
const binary = (weight: number) => Math.round(weight * 1_024) / 1_024;

const sorted = (numbers: readonly number[]): readonly number[] =>
  numbers.length === 0 ? none : numbers.length === 1 ? [numbers[0]!] : [...new Set(numbers)].sort((a, b) => a - b);
const unique = (texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? none : texts.length === 1 ? [texts[0]!] : [...new Set(texts)].sort();
// One empty list for all, and short ones copied: what grew has room to grow on, and a unit has some ten lists.
const none: readonly never[] = [];

const isTelling = (word: string) => word.length > 3 && !commonTitleWords().has(word);
const commonTitleWords = memoize(() => readList("people/common-title-words"));
