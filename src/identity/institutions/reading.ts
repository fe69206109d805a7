import { placesIn, type PrintedPlace } from "./printed-places.js";
import { isInCapitals, type Register } from "./register.js";
import { wordsOf, type Word } from "./words.js";

/** A printed affiliation as the register reads it. */
export class Reading {
  readonly words: readonly Word[];
  /** The number of each word in the vocabulary; undefined for one that no institution has in a name. */
  readonly numbers: readonly (number | undefined)[];
  /** What each word tells, in nats. */
  readonly weights: readonly number[];
  /** True for words that were read as the known word that they are a slip for. */
  readonly slips: readonly boolean[];
  readonly places: readonly PrintedPlace[];
  /** Where each word stands, by its number. */
  readonly positions: ReadonlyMap<number, readonly number[]>;
  /** True where no word has small letters, so that capitals tell nothing of acronyms. */
  readonly isAllCapitals: boolean;
  readonly partCount: number;
  readonly segmentCount: number;

  constructor(
    readonly printed: string,
    register: Register,
  ) {
    const { vocabulary } = register;
    this.words = wordsOf(unglued(printed, register));
    const exact = this.words.map(({ text }) => vocabulary.number(text)),
      positions = new Map<number, number[]>();
    this.numbers = exact.map((number, at) => number ?? vocabulary.nearest(this.words[at]!.text));
    this.slips = exact.map((number, at) => number === undefined && this.numbers[at] !== undefined);
    this.weights = this.numbers.map(number => vocabulary.weight(number));
    for (const [at, number] of this.numbers.entries()) {
      if (number === undefined) continue;
      const known = positions.get(number);
      if (known) known.push(at);
      else positions.set(number, [at]);
    }
    this.positions = positions;
    this.places = placesIn(this.words, register);
    this.isAllCapitals = this.words.length > 3 && this.words.every(({ printed }) => !/\p{Ll}/u.test(printed));
    this.partCount = (this.words.at(-1)?.part ?? 0) + 1;
    this.segmentCount = (this.words.at(-1)?.segment ?? 0) + 1;
  }

  /** Whether a word stands there as an acronym does. */
  isAcronym(at: number, like: string): boolean {
    const { printed } = this.words[at]!;
    return printed === like || (isInCapitals(printed) && !this.isAllCapitals && isLatin(printed) === isLatin(like));
  }
}

/** МГУ and MGU are folded alike, and are two. */
const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** Words that lost the blank between them, where neither form but both halves are known: "TechnischeUniversität". */
const unglued = (printed: string, { vocabulary }: Register): string => {
  const isKnown = (text: string) => {
    const words = wordsOf(text);
    return words.every(({ text }) => vocabulary.number(text) !== undefined);
  };
  return printed.replace(/\p{L}{2,}/gu, word => {
    const halves = word.replace(/(\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u, "$1 ");
    return halves !== word && !isKnown(word) && halves.split(" ").every(isKnown) ? halves : word;
  });
};
