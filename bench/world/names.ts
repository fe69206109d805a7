import { canonical, type IdentifierScheme } from "../../src/model/outside-identifier.js";
import { drawing, popularity } from "./popularity.js";
import type { Chance } from "./random.js";

const onsets = ["b", "br", "c", "d", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "r", "s", "sh", "st", "t", "tr", "v", "w", "y", "z"];
const vowels = ["a", "a", "e", "e", "i", "i", "o", "o", "u", "ai", "ei", "ou", "á", "é", "ö", "ü"];
const codas = ["", "", "", "l", "m", "n", "r", "s", "t", "ng", "nd", "rt"];

function word(chance: Chance, syllables: number): string {
  let text = "";
  for (let at = 0; at < syllables; at++) text += chance.of(onsets) + chance.of(vowels) + chance.of(codas);
  return text;
}
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const name = (chance: Chance) => capital(word(chance, chance.whole(2, 3)));

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** Few given names and many family names, some of each far more frequent than others: so there are namesakes. */
export function personNames(chance: Chance, count: number): () => PersonName {
  const given = Array.from({ length: Math.ceil(Math.sqrt(count) * 3) }, () => name(chance)),
    family = Array.from({ length: Math.ceil(count / 8) + 20 }, () => name(chance)),
    drawGiven = drawing(popularity(given.length, 0.7), chance),
    drawFamily = drawing(popularity(family.length, 0.6), chance);
  return () => ({ given: given[drawGiven()]!, family: family[drawFamily()]! });
}

export interface InstitutionName {
  readonly name: string;
  readonly city: string;
  readonly country: string;
}

export function institutionNames(chance: Chance): () => InstitutionName {
  const countries = Array.from({ length: 60 }, () => name(chance)),
    draw = drawing(popularity(countries.length, 1), chance);
  const kinds = [
    (city: string) => `University of ${city}`,
    (city: string) => `${city} Institute of Technology`,
    (city: string) => `${city} Laboratory`,
  ];
  return () => {
    const city = name(chance);
    return { name: `${chance.of(kinds)(city)}${chance.happens(0.3) ? ` ${name(chance)}` : ""}`, city, country: countries[draw()]! };
  };
}

/** No two alike when folded: a topic is its name. The number takes care of that. */
export const topicNames = (chance: Chance, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${word(chance, 2)}al ${word(chance, 2)}s ${at.toString(36)}`);

export const title = (chance: Chance, topics: readonly string[]): string =>
  `${chance.of(["On", "Towards", "Progress in", "Measurement of", "Simulation of", "A model of"])} ${topics[0]} ${chance.of(["and", "for", "with", "in"])} ${word(chance, 2)} ${word(chance, 3)}`;
export const eventTitle = (chance: Chance, kind: string): string =>
  `${capital(kind.toLowerCase())} on ${capital(word(chance, 2))} ${capital(word(chance, 3))}`;
export const seriesTitle = (chance: Chance): string => `International Series on ${name(chance)} ${name(chance)}`;
export const placeName = (chance: Chance): string => `${name(chance)} Centre`;

const base32 = "0123456789abcdefghjkmnpqrstvwxyz";
/** Identifiers by number, with the check digits that make them right. */
export const orcid = (number: number): string => {
  const digits = String(200_000_000 + number).padStart(15, "0");
  return checked("ORCID", `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 12)}-${digits.slice(12)}`, [..."0123456789X"]);
};
export const ror = (number: number): string => {
  const digits = Array.from({ length: 6 }, (_, at) => base32[Math.floor((number + 1_000_000) / 32 ** (5 - at)) % 32]).join("");
  return checked("ROR", `0${digits}`, checkSums);
};
const checkSums = Array.from({ length: 98 }, (_, sum) => String(sum + 1).padStart(2, "0"));
const checked = (scheme: IdentifierScheme, stem: string, endings: readonly string[]) =>
  endings.map(ending => stem + ending).find(value => canonical(scheme, value) !== undefined)!; // one of all check digits is the right one
