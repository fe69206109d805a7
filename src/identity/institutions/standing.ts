import type { KnownName } from "./known-institution.js";
import type { Reading } from "./reading.js";
import { leastShare, type RegisteredName } from "./register.js";

/** How a name stands in a text. */
export interface Standing {
  readonly name: RegisteredName;
  /** Where its words stand, in the order of the text. */
  readonly positions: readonly number[];
  /** The first of these, and behind the last. */
  readonly from: number;
  readonly to: number;
  /** The share of what the name's words tell that stands there: 1 for the whole name. */
  readonly share: number;
  /** Words of other meaning between its words. */
  readonly gaps: number;
  /** Pieces between commas that it reaches over, but the first. */
  readonly crossings: number;
  /** Words that were read as slips. */
  readonly slips: number;
  /** The words are there in the name's order. */
  readonly isInOrder: boolean;
  /** It stands there letter by letter, but for case, accents and signs: not only in another language, or in abbreviations. */
  readonly isVerbatim: boolean;
  /** The name of those that have these words: the one that is printed, or else the one that a register displays, or else the first. */
  readonly called: KnownName;
}

/** Words between the words of one name, above which it does not stand there: they belong to several. */
const mostGaps = 4;

/** The place where the words of a name stand closest together, if they do. */
export function standingOf(name: RegisteredName, reading: Reading, weight: (word: number) => number): Standing | undefined {
  const { words } = name;
  let there = 0,
    missing = false,
    anchor: number | undefined,
    fewest = Infinity;
  for (const word of words) {
    const positions = reading.positions.get(word);
    if (positions === undefined) {
      missing = true;
      continue;
    }
    there += weight(word);
    if (positions.length < fewest) [fewest, anchor] = [positions.length, word];
  }
  const share = missing ? there / name.weight : 1;
  if (anchor === undefined || share < leastShare) return undefined;
  let best: Standing | undefined;
  for (const at of reading.positions.get(anchor)!.slice(0, mostAnchors)) {
    const standing = around(at, name, share, reading);
    if (standing !== undefined && (best === undefined || looseness(standing) < looseness(best))) best = standing;
  }
  return best;
}

/** Places of a word that are tried: more often it stands only in a list of everybody. */
const mostAnchors = 16;

const looseness = ({ gaps, crossings, slips }: Standing) => gaps + 2 * crossings + slips;

function around(anchor: number, name: RegisteredName, share: number, reading: Reading): Standing | undefined {
  const found: number[] = [];
  for (const word of name.words) {
    let nearest: number | undefined;
    for (const at of reading.positions.get(word) ?? [])
      if (nearest === undefined || distanceTo(at, anchor, reading) < distanceTo(nearest, anchor, reading)) nearest = at;
    if (nearest !== undefined) found.push(nearest);
  }
  const positions = [...found].sort((one, other) => one - other),
    from = positions[0]!,
    to = positions.at(-1)! + 1,
    gaps = to - from - positions.length,
    first = reading.words[from]!,
    last = reading.words[to - 1]!;
  if (gaps > mostGaps || first.part !== last.part) return undefined;
  if (name.isAcronym && !name.names.some(({ name }) => reading.isAcronym(from, name))) return undefined;
  const form = name.forms.indexOf(formOf(reading, from, to));
  return {
    name,
    positions,
    from,
    to,
    share,
    gaps,
    crossings: last.segment - first.segment,
    slips: positions.filter(at => reading.slips[at]).length,
    isInOrder: found.every((at, index) => index === 0 || at > found[index - 1]!),
    isVerbatim: form >= 0,
    called: name.names[form] ?? name.names.find(({ kinds }) => kinds.includes("DISPLAY")) ?? name.names[0]!,
  };
}

function formOf({ words }: Reading, from: number, to: number): string {
  let form = words[from]!.folded;
  for (let at = from + 1; at < to; at++) form += ` ${words[at]!.folded}`;
  return form;
}

/** In words; those of other pieces are farther away. */
const distanceTo = (at: number, anchor: number, { words }: Reading) =>
  Math.abs(at - anchor) + 4 * Math.abs(words[at]!.segment - words[anchor]!.segment) + (words[at]!.part === words[anchor]!.part ? 0 : 1_000);
