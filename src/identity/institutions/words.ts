import anyAscii from "any-ascii";
import { decodeHTML } from "entities";
import { isJoining, translated } from "./translations.js";

/** A word of a name or of an affiliation, as it is compared. */
export interface Word {
  /** Folded, and in the language that all names are compared in: "Universität" is "university". */
  readonly text: string;
  /** Folded only: "universitat". */
  readonly folded: string;
  readonly printed: string;
  /** Which of the pieces between commas and other signs it stands in, from 0. */
  readonly segment: number;
  /** Which of the pieces between semicolons and line ends it stands in, from 0: each is an affiliation of its own. */
  readonly part: number;
  /** True where the piece that it begins stands in brackets. */
  readonly isBracketed: boolean;
}

/** Words that are read of one text: what is longer is a list of everybody, and everything is linear in this. */
export const mostWords = 400;
/** Characters that are read of one text. */
const mostCharacters = 8_000;

// Numbers glued to words are marks of footnotes more often than parts of names.
const tokens = /\p{L}[\p{L}\p{M}]*(?:['’ʼ`´][\p{L}\p{M}]+)*|\p{N}+|[,;()[\]{}|/\\:\n\r\t•·–—]|\s-\s|\.\s/gu;
const articles = /^(?:d|l|dell|dall|nell|all|sull|qu|un|degl|s)['’ʼ`´]/i;

/** The words of a text in their order, without those that only join others. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [],
    short = text.slice(0, mostCharacters);
  let segment = 0,
    part = 0,
    isOpen = false,
    brackets = false;
  for (const [token] of (short.includes("&") ? decodeHTML(short) : short).normalize("NFC").matchAll(tokens)) {
    if (!/[\p{L}\p{N}]/u.test(token)) {
      // "St. Louis", "Univ. of": a point ends a piece only behind a word that is no abbreviation.
      if (token.startsWith(".") && (words.at(-1)?.printed.length ?? 0) < 6) continue;
      if (isOpen) segment++;
      isOpen = false;
      if (/[;\n\r|•]/.test(token)) part++;
      brackets = token === "(" || token === "[";
      continue;
    }
    const printed = token.replace(articles, ""),
      folded = anyAscii(printed)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "")
        .replace(/^0+(?=\d)/, "");
    if (folded === "" || isJoining(folded)) continue;
    for (const word of translated(folded)) words.push({ text: word, folded, printed, segment, part, isBracketed: brackets });
    isOpen = true;
    if (words.length >= mostWords) break;
  }
  return words;
}
