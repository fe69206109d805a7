import { isGivenName } from "./name-frequencies.js";
import { isShortFor } from "./nicknames.js";
import { oneEditApart } from "./one-edit.js";
import { initialsOf, joined, joinedSound, type NameWord } from "./parsed-name.js";
import { isSyllable, syllablesOf } from "./syllables.js";

/** How the given names of one person may differ between two prints; each has its weight in weights.ts. */
export type GivenAgreement =
  | "equal" // letter by letter, after folding
  | "spelling" // Juri, Yuri; Xiao Ming, Xiaoming
  | "initial" // J., John
  | "initials" // J., J.
  | "short" // Jim, James
  | "slip" // Johathan, Jonathan
  | "missing first" // Romina, Ivana Romina
  | "none"; // only a family name

export interface GivenComparison {
  readonly agreement: GivenAgreement;
  /** One has a middle name or initial that the other leaves out. */
  readonly middleMissing: boolean;
  /** Middle names that both have: how many as initials, how many in full. */
  readonly middleInitials: number;
  readonly middleNames: number;
  /** What the first names were, for the reason. */
  readonly words: readonly [string, string];
}
/** The names that cannot be one person's. */
export interface GivenConflict {
  readonly conflict: readonly [string, string];
  readonly middle: boolean;
}

export function compareGivenNames(a: readonly NameWord[], b: readonly NameWord[]): GivenComparison | GivenConflict {
  if (a.length === 0 || b.length === 0) return { ...nothing, agreement: a.length === b.length ? "equal" : "none" };
  const full = !a.some(({ cut }) => cut) && !b.some(({ cut }) => cut),
    words = [shownWord(a), shownWord(b)] as const;
  if (full && joined(a) === joined(b))
    return { ...nothing, agreement: a.length === b.length ? "equal" : "spelling", middleNames: middles(a, b), words };
  if (full && joinedSound(a) === joinedSound(b)) return { ...nothing, agreement: "spelling", middleNames: middles(a, b), words };
  const best = aligned(a, b, 0, 0);
  if (best !== null && !("conflict" in best)) return best;
  // "Chun-Kai Wu" is also Kevin Chun-Kai Wu; an initial in front may be left out too.
  const shorter = a.length > 1 && a.length > b.length ? aligned(a, b, 1, 0) : b.length > 1 && b.length > a.length ? aligned(a, b, 0, 1) : null;
  if (shorter !== null && !("conflict" in shorter) && !shorter.middleMissing && shorter.agreement !== "initial" && shorter.agreement !== "initials")
    return { ...shorter, agreement: "missing first", words };
  return best ?? { conflict: words, middle: false };
}

const nothing = { middleMissing: false, middleInitials: 0, middleNames: 0, words: ["", ""] as const };
const middles = (a: readonly NameWord[], b: readonly NameWord[]) => Math.max(0, Math.min(a.length, b.length) - (isSyllable(a[0]!.text) ? 2 : 1));
const shownWord = (words: readonly NameWord[]) => shown(words[0]!);
const shown = ({ text, cut }: NameWord) => text[0]!.toUpperCase() + text.slice(1) + (cut ? "." : "");

/** The first names agree, and of what is left nothing contradicts. Null: the first names do not agree. */
function aligned(a: readonly NameWord[], b: readonly NameWord[], startA: number, startB: number): GivenComparison | GivenConflict | null {
  let [i, j] = [startA, startB],
    [first, second] = [a[i]!, b[j]!],
    agreement = agreementOf(first, second);
  // "Xiao Ming A." and "Xiaoming": two syllables against one word.
  if (agreement === null || agreement === "short") {
    const [twoA, twoB] = [together(a, i), together(b, j)];
    if (twoA && twoA.sound === second.sound && !second.cut) [agreement, first, i] = ["spelling", twoA, i + 1];
    else if (twoB && twoB.sound === first.sound && !first.cut) [agreement, second, j] = ["spelling", twoB, j + 1];
  }
  if (agreement === null) return null;
  const words = [shown(first), shown(second)] as const,
    left = { a: a.slice(i + 1), b: b.slice(j + 1) };
  // "X. D." of Xuedong
  if (agreement === "initial") {
    if (!first.cut && left.b[0]?.cut && initialsOf(first)[1] === left.b[0].text) left.b.shift();
    else if (!second.cut && left.a[0]?.cut && initialsOf(second)[1] === left.a[0].text) left.a.shift();
  }
  let middleInitials = 0,
    middleNames = 0;
  const over: NameWord[] = [];
  for (const word of left.a) {
    const at = left.b.findIndex(other => agreementOf(word, other) !== null);
    if (at < 0) over.push(word);
    else {
      const [other] = left.b.splice(at, 1);
      if (word.cut || other!.cut) middleInitials++;
      else middleNames++;
    }
  }
  if (over.length > 0 && left.b.length > 0) return { conflict: [shown(over[0]!), shown(left.b[0]!)], middle: true };
  return { agreement, middleMissing: over.length > 0 || left.b.length > 0, middleInitials, middleNames, words };
}

function together(words: readonly NameWord[], at: number): NameWord | null {
  const [one, two] = [words[at], words[at + 1]];
  return one && two && !one.cut && !two.cut ? { text: one.text + two.text, sound: joinedSound([one, two]), cut: false } : null;
}

/** Two single given names. Null: two different names. */
function agreementOf(one: NameWord, other: NameWord): Exclude<GivenAgreement, "missing first" | "none"> | null {
  if (one.cut || other.cut) {
    if (!(one.text.startsWith(other.text) && other.cut) && !(other.text.startsWith(one.text) && one.cut)) return null;
    return one.cut && other.cut ? "initials" : "initial";
  }
  if (one.text === other.text) return "equal";
  if (one.sound === other.sound) return "spelling";
  if (isShort(one.text, other.text) || isShort(other.text, one.text)) return "short";
  return isSlip(one.text, other.text) ? "slip" : null;
}

/** Of the table; or a beginning of three letters or more that leaves two or more: Inma, Inmaculada. Min is no Mingyu: there each syllable counts. */
const isShort = (short: string, long: string): boolean =>
  isShortFor(short, long) || (short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short) && syllablesOf(long) === null);

/** Two names that both exist are no slip (Daniel, Daniela), nor are syllables (Xiaoming, Xiaoning). */
const isSlip = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 5 &&
  oneEditApart(one, other) &&
  !(isGivenName(one) && isGivenName(other)) &&
  syllablesOf(one) === null &&
  syllablesOf(other) === null;
