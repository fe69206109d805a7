import { distance } from "fastest-levenshtein";
import { isCommon } from "./translations.js";

/** Letters from which on a word is long enough to be recognised with a slip in it. */
const leastLetters = 5;
/** Letters from which on it may have two. */
const leastLettersForTwo = 10;

/** Institutions of the register that the weights are learned with: ROR. */
const usualSize = 50_000;
/** About what "hospital" tells in ROR, in nats. */
const commonWeight = 3;

/** The words of all names, numbered, and how much each tells. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** In how many institutions' names each stands. */
  readonly #counts: number[] = [];
  #institutions = 0;
  /** Numbers of the words of each length and first letter. */
  #alike: Map<string, number[]> | undefined;

  /** The numbers of the words of one institution's names. */
  add(names: readonly (readonly string[])[]): number[][] {
    this.#institutions++;
    const counted = new Set<number>();
    return names.map(words =>
      words.map(word => {
        const number = this.#number(word);
        if (!counted.has(number)) this.#counts[number]!++;
        counted.add(number);
        return number;
      }),
    );
  }

  get size(): number {
    return this.#words.length;
  }
  number(word: string): number | undefined {
    return this.#numbers.get(word);
  }
  word(number: number): string {
    return this.#words[number]!;
  }

  /**
   * What a word tells, in nats: the fewer institutions have it in a name, the more (inverse document frequency). One that none has tells most. A small
   * register does not show how common words are: its counts are taken as those of one of the usual size, and the words of everyday tell little.
   */
  weight(number: number | undefined): number {
    const weight = Math.log((Math.max(this.#institutions, usualSize) + 1) / (number === undefined ? 1 : this.#counts[number]!));
    return number !== undefined && this.#institutions < usualSize / 2 && isCommon(this.#words[number]!) ? Math.min(weight, commonWeight) : weight;
  }

  /** The known word that an unknown one is a slip for: one letter off, or two in a long one; of several the most frequent. */
  nearest(word: string): number | undefined {
    if (word.length < leastLetters || /\d/.test(word)) return undefined;
    const most = word.length < leastLettersForTwo ? 1 : 2;
    let found: number | undefined,
      slips = most + 1;
    for (let length = word.length - most; length <= word.length + most; length++)
      for (const number of this.#lookAlike().get(`${word[0]}${length}`) ?? []) {
        const known = this.#words[number]!,
          off = distance(word, known);
        if (off > slips || off > most) continue;
        if (off < slips || found === undefined || this.#isBefore(number, found)) found = number;
        slips = off;
      }
    return found;
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    this.#counts.push(0);
    return this.#words.push(word) - 1;
  }

  #lookAlike(): Map<string, number[]> {
    if (this.#alike) return this.#alike;
    this.#alike = new Map();
    for (const [number, word] of this.#words.entries()) {
      if (word.length < leastLetters - 1 || /\d/.test(word)) continue;
      const key = `${word[0]}${word.length}`,
        bucket = this.#alike.get(key);
      if (bucket) bucket.push(number);
      else this.#alike.set(key, [number]);
    }
    return this.#alike;
  }

  #isBefore(one: number, other: number): boolean {
    const difference = this.#counts[one]! - this.#counts[other]!;
    return difference === 0 ? this.#words[one]! < this.#words[other]! : difference > 0;
  }
}
