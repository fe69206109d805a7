import { countriesByName, isStateCode } from "./countries.js";
import type { Register } from "./register.js";
import type { Word } from "./words.js";

/** A country, a state or a city that a text prints. */
export interface PrintedPlace {
  /** Of its first word, and behind its last. */
  readonly from: number;
  readonly to: number;
  /** Its words, joined. */
  readonly name: string;
  readonly printed: string;
  /** Codes of the countries that it may be, or be in. */
  readonly countries: ReadonlySet<string>;
  readonly isCity: boolean;
  readonly isCountry: boolean;
  /** True where the piece between commas is it and nothing else, but for numbers. */
  readonly isAlone: boolean;
}

/** Words of the longest name of a place that is looked for. */
const mostPlaceWords = 5;

/** Where a text prints places, the longest name at each word: New Mexico, not Mexico. */
export function placesIn(words: readonly Word[], register: Register): PrintedPlace[] {
  const places: PrintedPlace[] = [];
  for (let from = 0; from < words.length; from++) {
    let name = "",
      found: Omit<PrintedPlace, "isAlone" | "printed"> | undefined;
    for (let to = from + 1; to <= Math.min(words.length, from + mostPlaceWords); to++) {
      const word = words[to - 1]!;
      if (word.segment !== words[from]!.segment) break;
      name = to === from + 1 ? word.text : `${name} ${word.text}`;
      const countries = countriesByName().get(name) ?? (to === from + 1 && isState(words, from) ? unitedStates : undefined),
        cities = register.cities.get(name);
      if (countries ?? cities)
        found = {
          from,
          to,
          name,
          countries: new Set([...(countries ?? []), ...(cities ?? [])]),
          isCity: cities !== undefined,
          isCountry: countries !== undefined,
        };
    }
    if (found === undefined || isSmall(words[from]!)) continue;
    places.push({ ...found, printed: printedFrom(words, found.from, found.to), isAlone: isAlone(words, found.from, found.to) });
    from = found.to - 1;
  }
  return places;
}

/** Words as printed; a compound that is compared as two stands there once. */
export const printedFrom = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .filter(({ printed }, at, all) => at === 0 || printed !== all[at - 1]!.printed)
    .map(({ printed }) => printed)
    .join(" ");

const unitedStates: ReadonlySet<string> = new Set(["US"]);

/** Letters of a state count behind a comma only: "MA", "CA 94305". */
const isState = (words: readonly Word[], at: number) => isStateCode(words[at]!.printed) && at > 0 && words[at - 1]!.segment !== words[at]!.segment;

/** What begins small is a word of another kind: "nice", "reading", "split". */
const isSmall = ({ printed }: Word) => /^\p{Ll}/u.test(printed);

function isAlone(words: readonly Word[], from: number, to: number): boolean {
  const { segment } = words[from]!;
  for (let at = from - 1; at >= 0 && words[at]!.segment === segment; at--) if (!/^\d/.test(words[at]!.text)) return false;
  for (let at = to; at < words.length && words[at]!.segment === segment; at++) if (!/^\d/.test(words[at]!.text)) return false;
  return true;
}
