import { fold } from "../../model/fold.js";
import type { Secret } from "../../secret.js";
import { blank } from "./names.js";

/** Recognizes words that name somebody who was erased. */
export interface ErasedNames {
  /** Whether the words, folded and separated by spaces, are the whole name in one of its forms. */
  readonly isName: (words: string) => boolean;
  /** Whether one folded word is a part of the name that nobody else in the graph had at the time. */
  readonly isPart: (word: string) => boolean;
}

/** Words of a name that are looked at together: the longest names printed in physics have nine. */
const maxNameWords = 12;
/** Letters of a part of a name that identifies somebody. Shorter ones are initials, particles, and names that many have. */
const minPartLength = 4;

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A syllable of a script that separates no words, or a run of other letters. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

/** The words of a text as names are compared, each with its place. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const folded = fold(word).replaceAll(" ", "");
    return folded === "" ? [] : { folded, start: index, end: index + word.length };
  });
}

const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

/**
 * What decisions are searched for: each printed form of the name with two words or more, also with the last word first and with the first word last; and
 * each longer word of it that is in no name of `others`.
 */
export function formsOf(
  names: readonly string[],
  others: Iterable<string>,
): { readonly names: readonly string[]; readonly parts: readonly string[] } {
  const forms = new Set<string>();
  const parts = new Set<string>();
  for (const words of names.map(foldedWords)) {
    for (const word of words) if (word.length >= minPartLength) parts.add(word);
    if (words.length < 2 || words.length > maxNameWords || words.every(word => word.length < 2)) continue;
    for (const order of [words, [words.at(-1)!, ...words.slice(0, -1)], [...words.slice(1), words[0]!]]) forms.add(order.join(" "));
  }
  for (const other of others) for (const word of foldedWords(other)) parts.delete(word);
  return { names: [...forms].sort(), parts: [...parts].sort() };
}

/** Hashes by which a tombstone recognizes the name in decisions. People are recognized by `knownBy` alone: an equal name erases nobody. */
export function* nameHashes({ names, parts }: ReturnType<typeof formsOf>, secret: Secret): Generator<string> {
  for (const name of names) yield hashOfName(secret, name);
  for (const part of parts) yield hashOfPart(secret, part);
}
const hashOfName = (secret: Secret, words: string) => secret.hash("erased name", words);
const hashOfPart = (secret: Secret, word: string) => secret.hash("erased name part", word);

export function namesOfForms(forms: ReturnType<typeof formsOf>): ErasedNames {
  const names = new Set(forms.names);
  const parts = new Set(forms.parts);
  return { isName: words => names.has(words), isPart: word => parts.has(word) };
}

/** The names behind the hashes of tombstones. */
export const namesOfHashes = (hashes: ReadonlySet<string>, secret: Secret): ErasedNames => ({
  isName: words => hashes.has(hashOfName(secret, words)),
  isPart: word => word.length >= minPartLength && hashes.has(hashOfPart(secret, word)),
});

/** Every place of a text where somebody who was erased is named in full, in order. */
export function findNames(
  text: string,
  { isName }: Pick<ErasedNames, "isName">,
): { readonly name: string; readonly start: number; readonly end: number }[] {
  const words = wordsOf(text);
  const found = [];
  for (let at = 0; at < words.length; at++) {
    for (let last = Math.min(at + maxNameWords, words.length) - 1; last > at; last--) {
      const name = words
        .slice(at, last + 1)
        .map(({ folded }) => folded)
        .join(" ");
      if (!isName(name)) continue;
      found.push({ name, start: words[at]!.start, end: words[last]!.end });
      at = last;
      break;
    }
  }
  return found;
}

/** The text with `[…]` in place of every full name, and of every part of a name where those are asked for; the same text where there is none. */
export function redact(text: string, erased: ErasedNames, { parts }: { readonly parts: boolean }): string {
  const names = findNames(text, erased);
  const single = parts ? wordsOf(text).filter(({ folded }) => erased.isPart(folded)) : [];
  const outside = single.filter(word => !names.some(({ start, end }) => word.start >= start && word.end <= end));
  let left = text;
  for (const { start, end } of [...names, ...outside].sort((a, b) => b.start - a.start)) left = left.slice(0, start) + blank + left.slice(end);
  return left;
}
