import { memoize } from "../../model/memoize.js";
import { matchPattern } from "../../model/parse-table.js";
import { readList, readTable } from "../../model/resource.js";
import { joinedWords } from "./joined-words.js";

const matchCountryCode = matchPattern(/^[A-Z]{2}$/, "must be two capitals, a code of ISO 3166-1");
const matchLanguage = matchPattern(/^[a-z]{2}$/, "must be two small letters, a code of ISO 639-1");
const matchName = matchPattern(/^\S+(?: \S+)*$/, "must be a name, with one space between two of its words");

const stateCodes = memoize(() => readList("institutions/state-codes", matchCountryCode));

/** Whether two capitals that stand between commas, or before a post code, are a state of the USA. */
export const isStateCode = (printed: string): boolean => stateCodes().has(printed);

/** Codes (ISO 3166-1 alpha-2) of the countries that a name may mean, by its joined words: "georgia" is one of two. Made at the first call: 0.2 s. */
export const countriesByName = memoize((): ReadonlyMap<string, ReadonlySet<string>> => countryNames());

function countryNames(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, code: string) => {
    const words = joinedWords(name);
    if (words === "") return;
    const known = found.get(words);
    if (known) known.add(code);
    else found.set(words, new Set([code]));
  };
  const english = namesIn("en"),
    notCountries = readList("institutions/regions-without-country", matchCountryCode),
    letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
    codes = letters.flatMap(first => letters.map(second => first + second)).filter(code => english.of(code) !== undefined && !notCountries.has(code));
  for (const language of readList("institutions/country-name-languages", matchLanguage)) {
    const names = namesIn(language);
    for (const code of codes) add(names.of(code) ?? "", code);
  }
  for (const table of ["institutions/country-names", "institutions/state-names"])
    for (const { name, country } of readTable(table, { name: matchName, country: matchCountryCode })) add(name, country);
  return found;
}

const namesIn = (language: string) => new Intl.DisplayNames([language], { type: "region", fallback: "none" });

/** The country that a register names, as a code; its joined words where no list has it, so that equal names still agree. */
export function countryCode(name: string): string {
  const words = joinedWords(name),
    codes = countriesByName().get(words);
  return codes === undefined ? words : [...codes].sort()[0]!; // Georgia: GE, before US
}
