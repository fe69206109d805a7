import { countryCode } from "./countries.js";
import { joinedWords } from "./joined-words.js";
import type { KnownInstitution, KnownName } from "./known-institution.js";
import { shortenedNames } from "./shortened-names.js";
import { Vocabulary } from "./vocabulary.js";
import { wordsOf } from "./words.js";

/** The least share of what a name tells that must stand in a text for the name to be looked at. */
export const leastShare = 0.6;
/** What of a part of a name must be told at least, in nats: less is told by words that stand everywhere. */
const leastTold = 7;

/** A name as it is looked for. */
export interface RegisteredName {
  /** Its institution, by its place in `entries`. */
  readonly owner: number;
  /** All names of the institution that have these words. */
  readonly names: readonly KnownName[];
  /** What the register calls them. */
  readonly kinds: readonly KnownName["kinds"][number][];
  /** The names, folded, in their order; of a shortened one what is left. */
  readonly forms: readonly string[];
  /** Numbers in the vocabulary, each once, in the order of the name. */
  readonly words: readonly number[];
  /** What its words tell together, in nats. */
  readonly weight: number;
  /** A short form that must stand in capitals, so that MIT is not the German "mit". */
  readonly isAcronym: boolean;
  /** Not in the register so, but without the place or the second half of the name: "Radboud University" for "Radboud University Nijmegen". */
  readonly isShortened: boolean;
}

/** A name before it is known what its words tell. */
interface Draft extends Omit<RegisteredName, "weight" | "names" | "kinds" | "forms"> {
  readonly names: KnownName[];
  readonly kinds: KnownName["kinds"][number][];
  readonly forms: string[];
}

export interface Entry {
  readonly institution: KnownInstitution;
  readonly country: string | undefined;
  /** The words of its city, joined. */
  readonly city: string | undefined;
  /** How many institutions say that they are part of it. */
  readonly parts: number;
}

/** All known institutions, with their names by the words that tell most. */
export class Register {
  readonly vocabulary = new Vocabulary();
  readonly entries: readonly Entry[];
  readonly names: readonly RegisteredName[];
  /** Codes of the countries in which institutions stand in a city of this name, by its joined words. */
  readonly cities = new Map<string, Set<string>>();
  readonly places: ReadonlyMap<string, number>;
  /** Names by the number of each of their telling words. */
  readonly #byWord: (number[] | undefined)[] = [];
  /** The words of all names one behind the other, and where those of each name begin: what is read for every text lies close together. */
  readonly #words: Int32Array;
  readonly #begins: Int32Array;
  readonly #weights: Float64Array;
  /** What must stand there of each name at least, in nats. */
  readonly #needed: Float64Array;
  /** Which words a text has, by their numbers: one for all texts, empty between them. */
  #isThere: Uint8Array | undefined;

  constructor(institutions: Iterable<KnownInstitution>) {
    const unique = new Map<string, KnownInstitution>();
    for (const institution of institutions) unique.set(institution.id, institution);
    const sorted = [...unique.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
      parts = partsOf(sorted),
      countries = new Map<string, string>(),
      drafts: Draft[] = [];
    const codeOf = (country: string) => {
      const code = countries.get(country) ?? countryCode(country);
      countries.set(country, code);
      return code;
    };
    this.places = new Map(sorted.map(({ id }, place) => [id, place]));
    this.entries = sorted.map((institution, owner) => {
      const country = institution.countryCode ?? (institution.country === undefined ? undefined : codeOf(institution.country)),
        city = institution.city === undefined ? undefined : joinedWords(institution.city);
      if (city !== undefined) this.#addCity(city, country);
      for (const draft of this.#draftNames(institution, owner)) drafts.push(draft);
      return { institution, country, city, parts: parts.get(institution.id) ?? 0 };
    });
    // What a word tells is known when all institutions are.
    this.names = drafts.map(draft => ({ ...draft, weight: draft.words.reduce((sum, word) => sum + this.vocabulary.weight(word), 0) }));
    for (const [place, name] of this.names.entries()) this.#addTelling(place, name);
    this.#weights = Float64Array.from({ length: this.vocabulary.size }, (_, word) => this.vocabulary.weight(word));
    this.#needed = Float64Array.from(this.names, ({ weight }) => leastShare * weight);
    this.#words = Int32Array.from(this.names.flatMap(({ words }) => words));
    this.#begins = new Int32Array(this.names.length + 1);
    for (const [place, { words }] of this.names.entries()) this.#begins[place + 1] = this.#begins[place]! + words.length;
  }

  /** Names of whose words a text with these has enough. */
  namesAmong(words: Iterable<number>): RegisteredName[] {
    const given = new Set(words),
      found = new Set<number>(),
      isThere = (this.#isThere ??= new Uint8Array(this.vocabulary.size));
    for (const word of given) isThere[word] = 1;
    for (const word of given) for (const place of this.#byWord[word] ?? []) if (this.#isEnough(place, isThere)) found.add(place);
    for (const word of given) isThere[word] = 0;
    return Array.from(found, place => this.names[place]!);
  }

  /** The whole name, or a large share of it that is more than words of everyday. */
  #isEnough(place: number, isThere: Uint8Array): boolean {
    const begin = this.#begins[place]!,
      end = this.#begins[place + 1]!;
    let told = 0,
      isWhole = true;
    for (let at = begin; at < end; at++) {
      const word = this.#words[at]!;
      if (isThere[word]) told += this.#weights[word]!;
      else isWhole = false;
    }
    return isWhole || (told >= leastTold && told >= this.#needed[place]!);
  }

  #draftNames({ names, city, country }: KnownInstitution, owner: number): Draft[] {
    const places = [city, country].filter(isText).map(joinedWords),
      forms = names.flatMap(name => {
        const words = wordsOf(name.name);
        return [{ name, words, isShortened: false }, ...shortenedNames(words, places).map(words => ({ name, words, isShortened: true }))];
      }),
      numbers = this.vocabulary.add(forms.map(({ words }) => words.map(({ text }) => text))),
      drafts = new Map<string, Draft>();
    // Whole names first, so that none is taken for what another is shortened to.
    for (const isPass of [false, true])
      for (const [at, { name, words: printed, isShortened }] of forms.entries()) {
        if (isShortened !== isPass || printed.length === 0) continue;
        const words = [...new Set(numbers[at]!)],
          isAcronym = words.length === 1 && (name.kinds.includes("ACRONYM") || isInCapitals(name.name)) && !isShortened,
          key = `${isAcronym ? "acronym " : ""}${words.join(" ")}`,
          form = printed.map(({ folded }) => folded).join(" "),
          before = drafts.get(key);
        if (before === undefined) drafts.set(key, { owner, names: [name], kinds: [...name.kinds], forms: [form], words, isAcronym, isShortened });
        else if (before.isShortened === isShortened) {
          before.names.push(name);
          before.forms.push(form);
          before.kinds.push(...name.kinds);
        }
      }
    return [...drafts.values()];
  }

  #addCity(city: string, country: string | undefined): void {
    const known = this.cities.get(city) ?? new Set<string>();
    if (country !== undefined) known.add(country);
    this.cities.set(city, known);
  }

  /** A name is found by its most telling word, and where enough of it is left without that one, by the next: it may be missing or have a slip. */
  #addTelling(place: number, { words, weight }: RegisteredName): void {
    const { vocabulary } = this,
      telling = [...words].sort((one, other) => {
        const difference = vocabulary.weight(other) - vocabulary.weight(one);
        return difference === 0 ? (vocabulary.word(one) < vocabulary.word(other) ? -1 : 1) : difference;
      });
    let left = weight;
    for (const [at, word] of telling.entries()) {
      if (at > 0 && left < Math.max(leastShare * weight, leastTold)) break;
      (this.#byWord[word] ??= []).push(place);
      left -= vocabulary.weight(word);
    }
  }
}

const isText = (text: string | undefined): text is string => text !== undefined;

/** Two capitals at least, and nothing small: of alphabets without case, nothing. */
export const isInCapitals = (text: string): boolean => /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(text);

function partsOf(institutions: readonly KnownInstitution[]): Map<string, number> {
  const parts = new Map<string, number>();
  for (const { parents } of institutions) for (const parent of new Set(parents)) parts.set(parent, (parts.get(parent) ?? 0) + 1);
  return parts;
}
