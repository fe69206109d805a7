import anyAscii from "any-ascii";
import { memoize } from "../../model/memoize.js";
import { matchOneOf, matchWord } from "../../model/parse-table.js";
import { readList, readTable } from "../../model/resource.js";
import { sounded } from "./sounded.js";
import { isSyllable, syllablesOf } from "./syllables.js";

/** One word of a name, folded: a to z alone. */
export interface NameWord {
  readonly text: string;
  /** What spellings of one word have in common. */
  readonly sound: string;
  /** Printed as an initial or cut short: "J.", "Chr." */
  readonly cut: boolean;
}

/** One way to read a printed name. */
export interface Reading {
  /** The given names in their order; "Jean-Pierre" is two words. */
  readonly given: readonly NameWord[];
  /** The family names without particles; never initials. */
  readonly family: readonly NameWord[];
  /** The particles in front of and between family names: "van den". */
  readonly particles: string;
  /** "jr", "iii", the number of a word that is no name of its own ("Speaker 3"), or nothing. */
  readonly suffix: string;
}

export interface ParsedName {
  /** As printed, without the blanks around it. */
  readonly printed: string;
  /** The usual reading comes first; then the family name first, and the last two words as family names where the name allows it. None for a name without letters. */
  readonly readings: readonly Reading[];
  /** All words but particles and suffixes, in their order. */
  readonly words: readonly NameWord[];
}

/** Longer names are cut: no person's is longer, and whatever a source holds must be read in linear time. */
const longestName = 160,
  mostWords = 8;

const suffixes = new Map([
  ["jr", "jr"],
  ["junior", "jr"],
  ["sr", "sr"],
  ["senior", "sr"],
  ["ii", "ii"],
  ["iii", "iii"],
  ["iv", "iv"],
]);
/** Alone before a number: "Person 17", "Speaker 3". Footnote marks stand behind whole names. */
const numbered = /^\s*[^\s\d,]+[\s#.]*\s(\d{1,9})\s*$/u;
const titles = memoize(() => readList("people/personal-titles"));
/** Particles, each with whether it counts with a capital too. They alone mean nothing without the word after them. */
const particles = memoize((): ReadonlyMap<string, boolean> => {
  const rows = readTable("people/name-particles", { particle: matchWord, capitalised: matchOneOf(["yes", "no"]) });
  return new Map(rows.map(({ particle, capitalised }) => [particle, capitalised === "yes"]));
});

/** Reads a name as printed. Pure and linear in the length of the name. */
export function parseName(printed: string): ParsedName {
  const name = spaced(printed.slice(0, longestName)),
    parts = name.split(/[,;،]/).map(part => wordsOf(part, name)),
    [first = [], ...others] = parts.filter(part => part.length > 0),
    rest = others.flat();
  const suffix = [...first, ...rest].find((word, at) => at > 0 && suffixes.has(word.text))?.text,
    number = numbered.exec(printed)?.[1],
    unadorned = (words: readonly PrintedWord[]) =>
      words.filter(word => !titles().has(word.text) && !(suffixes.has(word.text) && word !== first[0])).slice(0, mostWords);
  const before = unadorned(first),
    after = unadorned(rest),
    inverted = after.length > 0 && before.length > 0;
  const readings = inverted ? [inverse(before, after)] : readingsOf(before),
    all = inverted ? [...after, ...before] : before;
  return {
    printed: printed.trim(),
    readings: readings.map(reading => ({ ...reading, suffix: number ?? suffixes.get(suffix ?? "") ?? "" })).filter(({ family }) => family.length > 0),
    words: withoutParticles(all).map(bare),
  };
}

interface PrintedWord extends NameWord {
  readonly small: boolean;
  /** Joined to the word before it by a hyphen. */
  readonly hyphenated: boolean;
}
type Read = Omit<Reading, "suffix">;

const bare = ({ text, sound, cut }: PrintedWord): NameWord => ({ text, sound, cut });

/** Without what is no name, and with blanks where the script has none: a Chinese or Korean name of two to four signs is a family name of one and a given name. */
function spaced(name: string): string {
  const plain = name.replace(/\([^)]*\)|\[[^\]]*\]|\p{Extended_Pictographic}|\d+(?:st|nd|rd|th)?\b|\d+/gu, " ").trim();
  return /^(\p{Script=Han}|\p{Script=Hangul}){2,4}$/u.test(plain) ? `${anyAscii([...plain].slice(1).join(""))} ${anyAscii([...plain][0]!)}` : plain;
}

function wordsOf(part: string, name: string): PrintedWord[] {
  const shouted = name === name.toUpperCase(),
    found: PrintedWord[] = [];
  for (const chunk of part.replace(/[’'`ʼʹ´"“”·]/g, "").split(/[\s/_]+/)) {
    let hyphenated = false;
    // A point ends an initial or a short form: "J.-P.", "J.K.", "Chr."
    for (const [, letters, mark] of chunk.matchAll(/([^-.‐‑–—]+)([-.‐‑–—]?)/gu)) {
      const text = anyAscii(letters!)
        .toLowerCase()
        .replace(/[^a-z]+/g, "");
      if (text !== "") {
        const caps =
          /^\p{Lu}{2,3}$/u.test(letters!) && !shouted && !/[AEIOUY]/.test(anyAscii(letters!)) && !suffixes.has(text) && !titles().has(text);
        if (caps)
          for (const letter of text) found.push(word(letter, true, false, hyphenated)); // JP, TJ
        else found.push(word(text, text.length === 1 || (mark === "." && text.length < 4), /^\p{Ll}/u.test(letters!), hyphenated));
        hyphenated = mark !== "." && mark !== "";
      } else if (mark !== "." && mark !== "") hyphenated = true;
    }
  }
  return found;
}

const word = (text: string, cut: boolean, small: boolean, hyphenated: boolean): PrintedWord => ({
  text,
  sound: sounded(text),
  cut: cut && !suffixes.has(text) && !titles().has(text),
  small,
  hyphenated,
});

function isParticle(word: PrintedWord): boolean {
  const isCapitalised = particles().get(word.text);
  return isCapitalised !== undefined && (word.small || isCapitalised) && !word.hyphenated;
}
function withoutParticles(words: readonly PrintedWord[]): readonly PrintedWord[] {
  const main = words.filter((word, at) => word.hyphenated || at === words.length - 1 || !isParticle(word));
  return main.length > 0 ? main : words;
}

/** "Family, Given". */
function inverse(before: readonly PrintedWord[], after: readonly PrintedWord[]): Read {
  const family = withoutParticles(before).filter(({ cut }) => !cut),
    late = after.filter(isParticle); // "Bosch, Antal van den"
  return {
    given: withoutParticles(after)
      .filter(word => !late.includes(word))
      .map(bare),
    family: (family.length > 0 ? family : before).map(bare),
    particles: [...late, ...before.filter(isParticle)].map(({ text }) => text).join(" "),
  };
}

function readingsOf(words: readonly PrintedWord[]): Read[] {
  if (words.length === 0) return [];
  const full = words.flatMap(({ cut }, at) => (cut ? [] : [at]));
  if (full.length === 0) return [split(words, words.length - 1, words.length)];
  const last = full.at(-1)!,
    found: Read[] = [];
  // "Rajendran S": initials behind the only full words belong to the given names.
  let start = last;
  while (start > 0 && words[start]!.hyphenated && !words[start - 1]!.cut) start--;
  let from = start;
  while (from > 1 && isParticle(words[from - 1]!)) from--;
  found.push(split(words, from, last + 1));
  const before = full.filter(at => at < from);
  // "Iria del Río Gayo", "L. Alfonso Ureña López": two family names without a hyphen.
  if (before.length >= 2 || (from > 1 && before.length >= 1 && from !== before[0]! + 1)) {
    let second = before.at(-1)!;
    while (second > 1 && isParticle(words[second - 1]!)) second--;
    const given = words[second]!.hyphenated || (isSyllable(words[second]!.text) && isSyllable(words[last]!.text));
    if (second > 0 && !given && words.slice(0, second).some(word => !isParticle(word))) found.push(split(words, second, last + 1));
  }
  // The family name first: "Nguyen Le Minh", "Wang Wei".
  if (full[0] === 0 && last > 0) {
    let end = 1;
    while (end <= last && words[end]?.hyphenated) end++;
    if (end <= last) found.push(split(words, 0, end));
  }
  return found;
}

/** The words from `from` up to `to` are the family name. */
function split(words: readonly PrintedWord[], from: number, to: number): Read {
  const family = words.slice(from, to),
    given = [...words.slice(0, from), ...words.slice(to)].filter((word, at) => at === 0 || !isParticle(word));
  return {
    given: given.map(bare),
    family: withoutParticles(family).map(bare),
    particles: family
      .slice(0, -1)
      .filter(isParticle)
      .map(({ text }) => text)
      .join(" "),
  };
}

/** Given names as one word, when all are full: "Xiao-Ming", "Xiao Ming" and "Xiaoming" are the same. */
export const joined = (words: readonly NameWord[]): string => words.map(({ text }) => text).join("");
export const joinedSound = (words: readonly NameWord[]): string => sounded(joined(words));

/** The letters that the given names may be printed with as initials: those of the words, and of the syllables of a word like "Xuedong". */
export function initialsOf(word: NameWord): string {
  const syllables = word.cut ? null : syllablesOf(word.text);
  return syllables ? syllables[0][0]! + syllables[1][0]! : word.text[0]!;
}
