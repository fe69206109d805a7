import { fold } from "../../model/fold.js";
import { memoize } from "../../model/memoize.js";
import { readForms, readList } from "../../model/resource.js";

/** What an affiliation as printed says, in parts that can be equal where whole prints are not. All folded. */
export interface AffiliationParts {
  /** The whole print. */
  readonly print: string;
  /** Parts between commas that name an organisation: "university munich technical", words in the alphabet's order. */
  readonly organisations: readonly string[];
  /** Organisations with many places (CNRS, University of California): they say less. */
  readonly umbrellas: readonly string[];
  /** Words that tell one organisation from another: neither "university" nor "physics". */
  readonly telling: readonly string[];
  /** These and such words of all other parts: a department, a city. No countries. */
  readonly others: readonly string[];
}

/** Longer prints are cut: they are lists of addresses. */
const longestPrint = 300;

export function affiliationParts(printed: string): AffiliationParts {
  let parts = known.get(printed);
  if (parts === undefined) {
    parts = read(printed.slice(0, longestPrint));
    if (known.size > 100_000) known.clear();
    known.set(printed, parts);
  }
  return parts;
}
const known = new Map<string, AffiliationParts>();

function read(printed: string): AffiliationParts {
  const { countries, generic, umbrellaKeys } = vocabulary();
  const segments = printed
    .replace(/\S+@\S+/g, " ")
    .split(/[,;|/()\n]| - /)
    .map(segment => ({ words: wordsOf(segment), acronym: /^\s*\p{Lu}[\p{Lu}&-]{1,7}\s*$/u.test(segment) }))
    .filter(({ words }) => words.length > 0 && !countries.has(words.join(" ")));
  const organisations: string[] = [],
    umbrellas: string[] = [],
    telling = new Set<string>(),
    others = new Set<string>();
  for (const { words, acronym } of segments) {
    const key = keyOf(words),
      tells = words.filter(word => word.length > 2 && !generic.has(word));
    if (umbrellaKeys.has(key)) {
      umbrellas.push(key);
      continue;
    }
    if (acronym || segments.length === 1 || words.some(isOrganisationWord)) {
      if (tells.length > 0 || acronym) organisations.push(key); // a "Department of Physics" is everywhere
      for (const word of tells) telling.add(word);
    }
    for (const word of tells) if (!countries.has(word)) others.add(word);
  }
  return {
    print: fold(printed),
    organisations: unique(organisations),
    umbrellas: unique(umbrellas),
    telling: [...telling].sort(),
    others: [...others].sort(),
  };
}
const unique = (words: readonly string[]) => [...new Set(words)].sort();

function wordsOf(segment: string): string[] {
  const { joining, longForms } = vocabulary();
  return fold(segment)
    .split(" ")
    .map(word => longForms.get(word) ?? word)
    .filter(word => word !== "" && !joining.has(word) && !/^\d+$/.test(word));
}

/** Words in the order of the alphabet, as organisations are kept. */
const keyOf = (words: Iterable<string>): string => [...new Set(words)].sort().join(" ");

const isOrganisationWord = (word: string): boolean => vocabulary().organisation.has(word) || /^polytechnic\w*$/.test(word);

const vocabulary = memoize(() => ({
  joining: readList("people/affiliation-joining-words"),
  longForms: readForms("people/affiliation-words"),
  organisation: readList("people/organisation-words"),
  generic: readList("people/generic-affiliation-words"),
  countries: readList("people/affiliation-countries"),
  umbrellaKeys: new Set([...readList("people/umbrella-organisations")].map(words => keyOf(words.split(" ")))),
}));
