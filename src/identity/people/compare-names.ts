import { compareGivenNames, type GivenComparison } from "./compare-given-names.js";
import { familyShares, givenShare, initialShare, isFamilyName, peopleInScience } from "./name-frequencies.js";
import { givenOf } from "./name-parts.js";
import { oneEditApart } from "./one-edit.js";
import { joined, joinedSound, type ParsedName, type Reading } from "./parsed-name.js";
import { familyWeights, givenWeights, names } from "./weights.js";

/** How the family names of one person may differ between two prints. */
export type FamilyAgreement =
  | "equal"
  | "spelling" // Mueller, Muller; Benhamadou, Ben Hamadou
  | "part" // Lopatková, Straňáková-Lopatková
  | "slip" // Hoffmann, Hoffmanm
  | "swapped"; // Wang Wei, Wei Wang

export interface NameComparison {
  /** Log-odds that two appearances under these names are one person's, when nothing else is known; null: two different people's names. */
  readonly score: number | null;
  /** People in science whose name is what both have in common. */
  readonly bearers: number;
  readonly because: readonly string[];
}

export function compareNames(a: ParsedName, b: ParsedName): NameComparison {
  let best: NameComparison | null = null,
    refused: readonly string[] = [];
  for (const [at, one] of a.readings.entries())
    for (const [index, other] of b.readings.entries()) {
      if (at > 0 && index > 0) continue; // one of the two is read as usual
      const family = compareFamilies(one, other);
      if (family === null) continue;
      const given = compareGivenNames(one.given, other.given);
      if ("conflict" in given) {
        if (at === 0 && index === 0 && (family === "equal" || family === "spelling"))
          refused = [`Different ${given.middle ? "middle" : "first"} names: ${[...given.conflict].sort().join(", ")}`];
        continue;
      }
      if ((family === "slip" && !certain.has(given.agreement)) || (family === "part" && given.agreement === "none")) continue;
      if (one.suffix !== other.suffix && one.suffix !== "" && other.suffix !== "") continue;
      const swapped = isSwapped(a, at) !== isSwapped(b, index),
        found = judged(one, other, swapped ? "swapped" : family, given);
      if (swapped && (family === "slip" || family === "part" || given.agreement === "slip")) continue;
      if (best === null || found.score! > best.score!) best = found;
      if (at === 0 && index === 0 && family === "equal" && given.agreement === "equal") return best;
    }
  return (
    best ?? { score: null, bearers: 0, because: refused.length > 0 ? refused : [`Different names: ${[a.printed, b.printed].sort().join(", ")}`] }
  );
}

/** A slip in the family name is believed only beside a full first name. */
const certain = new Set(["equal", "spelling"]);
/** The last reading of several is the one with the family name first. */
const isSwapped = ({ readings, words }: ParsedName, at: number): boolean =>
  at > 0 && at === readings.length - 1 && readings[at]!.family[0]?.text === words[0]?.text;

function compareFamilies(one: Reading, other: Reading): FamilyAgreement | null {
  const [a, b] = [joined(one.family), joined(other.family)];
  if (a === b) return "equal";
  if (joinedSound(one.family) === joinedSound(other.family)) return "spelling";
  const [wholeA, wholeB] = [one.particles.replaceAll(" ", "") + a, other.particles.replaceAll(" ", "") + b];
  if (wholeA === wholeB || wholeA === b || a === wholeB) return "spelling";
  if (one.family.length !== other.family.length) {
    const [short, long] = one.family.length < other.family.length ? [one.family, other.family] : [other.family, one.family];
    if (short.every(word => word.text.length > 2 && long.some(({ sound }) => sound === word.sound))) return "part";
  }
  return Math.min(a.length, b.length) >= 5 && oneEditApart(a, b) ? "slip" : null;
}

function judged(one: Reading, other: Reading, family: FamilyAgreement, given: GivenComparison): NameComparison {
  const bearers = peopleInScience * Math.max(shareOf(one, family, given), shareOf(other, family, given)),
    because: string[] = [];
  let score = -Math.log((bearers * names.peopleInReach) / peopleInScience) + familyWeights[family] + givenWeights[given.agreement];
  if (given.middleMissing) score += given.agreement === "initials" ? names.initialMissing : names.middleMissing;
  score += given.middleInitials * names.middleInitial + given.middleNames * names.middleName;
  const shared = bearers / 10 ** given.middleInitials / 60 ** given.middleNames;
  because.push(...reasonsOf(one, other, family, given, shared));
  if (one.suffix !== other.suffix) {
    score += names.suffixMissing;
    because.push(`Only one is printed with ${one.suffix || other.suffix}`);
  }
  // Two names of which each exists are a slip less often (Cohn, Cohen).
  if (family === "slip" && isFamilyName(joined(one.family)) && isFamilyName(joined(other.family))) score -= 2;
  return { score: Math.min(names.most, score), bearers: shared, because };
}

/** The share of people who bear what is agreed on: the shorter of two families, the initial of two given names. */
function shareOf(reading: Reading, family: FamilyAgreement, given: GivenComparison): number {
  const words = reading.family.map(({ text }) => text),
    shares = family === "part" ? words.map(word => familyShares([word])).sort((a, b) => a.share - b.share)[0]! : familyShares(words);
  if (given.agreement === "none" || reading.given.length === 0) return shares.share;
  const name = givenOf(reading);
  const initial = shares.share * initialShare(shares, reading.given[0]!.text[0]!);
  return name === null || given.agreement === "initial" || given.agreement === "initials"
    ? initial
    : Math.min(initial, shares.share * givenShare(shares, name));
}

/** Fewer bearers than this make a name rare: on its own it joins (see thresholds.join). */
const rare = 50;
/** "2", "40", "600": the estimate has one digit. */
export function about(people: number): string {
  if (people < 1.5) return "about 1 person in science bears it";
  const digits = 10 ** Math.floor(Math.log10(people));
  return `about ${(Math.round(people / digits) * digits).toLocaleString("en")} people in science bear it`;
}

function reasonsOf(one: Reading, other: Reading, family: FamilyAgreement, given: GivenComparison, bearers: number): string[] {
  const [familyA, familyB] = [shownFamily(one), shownFamily(other)].sort() as [string, string],
    [first, second] = [...given.words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)) as [string, string],
    reasons: string[] = [];
  const wholly = family === "equal" && given.agreement === "equal",
    kind = bearers < rare ? "rare name" : "name";
  reasons.push(`${wholly ? "Same" : "Compatible"} ${kind}: ${about(bearers)}`);
  if (family === "spelling") reasons.push(`${familyA} and ${familyB} are spellings of one name`);
  if (family === "part") reasons.push(`One prints a second family name: ${familyA}, ${familyB}`);
  if (family === "slip") reasons.push(`The family names differ in one letter: ${familyA}, ${familyB}`);
  if (family === "swapped") reasons.push("One may print the family name first");
  if (given.agreement === "initial" || given.agreement === "initials") reasons.push(`${first} is an initial`);
  if (given.agreement === "short") reasons.push(`${first} is short for ${second}`);
  if (given.agreement === "spelling" && first !== second) reasons.push(`${first} and ${second} are spellings of one name`);
  if (given.agreement === "slip") reasons.push(`The first names differ in one letter: ${first}, ${second}`);
  if (given.agreement === "missing first") reasons.push("One leaves out the first of the given names");
  if (given.agreement === "none") reasons.push("One prints the family name alone");
  if (given.middleMissing) reasons.push("One prints a middle name more");
  return reasons;
}
const shownFamily = ({ family }: Reading) => family.map(({ text }) => text[0]!.toUpperCase() + text.slice(1)).join("-");
