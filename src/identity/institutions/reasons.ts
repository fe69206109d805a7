import type { Seen } from "./evidence.js";
import { printedFrom } from "./printed-places.js";
import type { Reading } from "./reading.js";
import type { Register } from "./register.js";

/** What speaks for and against an institution, in sentences without a full stop; what it is called there first. */
export function reasonsFor(seen: Seen, reading: Reading, register: Register): string[] {
  return [nameReason(seen, reading, register), ...slipReasons(seen, reading), ...placeReasons(seen), ...rivalReasons(seen), ...wordReasons(seen)];
}

function nameReason({ standing }: Seen, reading: Reading, register: Register): string {
  const { name, share, isVerbatim, from, to } = standing,
    called = `“${standing.called.name.trim()}”`,
    printed = printedFrom(reading.words, from, to);
  if (name.isAcronym) return `Its acronym ${standing.called.name.trim()} stands there`;
  if (share < 1) {
    const there = new Set(standing.positions.map(at => reading.numbers[at]!)),
      missing = name.words.filter(word => !there.has(word)).map(word => register.vocabulary.word(word));
    return `Of its name ${called} a part stands there; missing: ${missing.join(", ")}`;
  }
  if (name.isShortened) return `Its name ${called} stands there, shortened to “${printed}”`;
  return isVerbatim ? `The name ${called} stands there in full` : `Its name ${called} stands there in other words: “${printed}”`;
}

function slipReasons({ standing, hasAcronymToo }: Seen, reading: Reading): string[] {
  const slips = standing.positions.filter(at => reading.slips[at]).map(at => `“${reading.words[at]!.printed}”`);
  return [
    ...(slips.length === 0 ? [] : [`Read with a slip: ${slips.join(", ")}`]),
    ...(hasAcronymToo ? ["Its acronym stands there too"] : []),
    ...(standing.gaps > 0 ? ["Other words stand between those of its name"] : []),
  ];
}

function placeReasons({ places: { city, country, otherCity, otherCountry }, entry: { institution } }: Seen): string[] {
  return [
    ...(city ? [`The city ${city.printed} is printed too`] : []),
    ...(country ? [`The country fits: ${country.printed} is printed`] : []),
    ...(otherCity ? [`The city printed is ${otherCity.printed}, and it is in ${institution.city ?? "another"}`] : []),
    ...(otherCountry
      ? [`The country printed is ${otherCountry.printed}, and it is in ${institution.country ?? institution.countryCode ?? "another"}`]
      : []),
  ];
}

function rivalReasons({ standing, rivals, places: { city, country }, entry }: Seen): string[] {
  // Who has the very words that are printed is not taken for those who have them in another order or language.
  const alike = rivals.filter(other => other.standing.isVerbatim || !standing.isVerbatim).length,
    identifiers = entry.institution.identifiers ?? 0;
  if (alike === 0) return [];
  const others = `${alike} other ${alike === 1 ? "institution has" : "institutions have"} the same ${standing.name.isAcronym ? "acronym" : "name"}`;
  if (city ?? country) return [`${others}, and the printed place tells`];
  const isKnownBest = rivals.every(other => (other.entry.institution.identifiers ?? 0) < identifiers);
  return [`${others}, and no place is printed that tells`, ...(isKnownBest ? ["It is the one that most registers know"] : [])];
}

const wordReasons = ({ isInside }: Seen): string[] => (isInside ? ["The words are a part of a longer name that stands there"] : []);
