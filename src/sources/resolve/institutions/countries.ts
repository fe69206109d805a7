import { joinedWords } from "./joined-words.js";

/** Languages that names of countries are read in: those that most affiliations are printed in. */
const languages = "en de fr es it pt nl pl cs sk sl hr sr hu ro bg da sv nb fi et lv lt tr el ru uk id ms vi ca gl eu is ga zh ja ko ar fa he".split(
  " ",
);

/** Names that are printed and that no list of countries has. */
const others: Readonly<Record<string, string>> = {
  "USA|US|U.S.A.|U.S.|United States of America|Estados Unidos de América|EEUU": "US",
  "UK|U.K.|England|Scotland|Wales|Northern Ireland|Great Britain|GB|United Kingdom of Great Britain": "GB",
  "PR China|P.R. China|P. R. China|PRC|P.R.C.|People's Republic of China|Peoples R China|Mainland China": "CN",
  "Korea|Republic of Korea|South Korea|Korea South|Rep. of Korea": "KR",
  "The Netherlands|Holland|Nederland": "NL",
  "Czech Republic|Czechia": "CZ",
  "Russian Federation|Russia": "RU",
  "Türkiye|Turkey|Turkiye": "TR",
  "UAE|U.A.E.": "AE",
  "Taiwan|Taiwan ROC|R.O.C.|Republic of China": "TW",
  "Hong Kong|Hong Kong SAR": "HK",
  "Macau|Macao": "MO",
  "KSA|Kingdom of Saudi Arabia": "SA",
  "Viet Nam|Vietnam": "VN",
  "Iran|Islamic Republic of Iran|IR Iran": "IR",
  "Ivory Coast|Côte d'Ivoire": "CI",
  "Palestine|Palestinian Territory": "PS",
  "DR Congo|Democratic Republic of the Congo": "CD",
  "Congo Republic|Republic of the Congo": "CG",
  "Republic of Ireland": "IE",
  "Macedonia|North Macedonia": "MK",
  Brasil: "BR",
  "The Gambia|Gambia": "GM",
};

/** States and provinces that are printed in the place of a country, or before it. */
const states: Readonly<Record<string, string>> = {
  US:
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|" +
    "Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|" +
    "North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming",
  CA: "Ontario|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland",
  AU: "New South Wales|Queensland|Tasmania|South Australia|Western Australia|NSW|QLD",
};

/** Two capitals that stand between commas, or before a post code: states of the USA. */
export const stateLetters: ReadonlySet<string> = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC".split(
    " ",
  ),
);

/** Codes of unions, of codes reserved for tests, and of countries that are no more. */
const notCountries: ReadonlySet<string> = new Set(
  "EU EZ UN XA XB ZZ QO DD SU YU AN CS TP ZR BU DY HV NH RH VD YD NT FX CT JT MI NQ PC PU PZ WK".split(" "),
);

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Codes (ISO 3166-1 alpha-2) of the countries that a name may mean, by its joined words: "georgia" is one of two. Made at the first call: 0.2 s. */
export const countriesByName = (): ReadonlyMap<string, ReadonlySet<string>> => (known ??= countryNames());

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
    letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
    codes = letters.flatMap(first => letters.map(second => first + second)).filter(code => english.of(code) !== undefined && !notCountries.has(code));
  for (const language of languages) {
    const names = namesIn(language);
    for (const code of codes) add(names.of(code) ?? "", code);
  }
  for (const [names, code] of Object.entries(others)) for (const name of names.split("|")) add(name, code);
  for (const [code, names] of Object.entries(states)) for (const name of names.split("|")) add(name, code);
  return found;
}

const namesIn = (language: string) => new Intl.DisplayNames([language], { type: "region", fallback: "none" });

/** The country that a register names, as a code; its joined words where no list has it, so that equal names still agree. */
export function countryCode(name: string): string {
  const words = joinedWords(name),
    codes = countriesByName().get(words);
  return codes === undefined ? words : [...codes].sort()[0]!; // Georgia: GE, before US
}
