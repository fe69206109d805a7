import { InvalidArgument } from "../../errors.js";
import { clipped, longestWord, mostWords } from "../../limits.js";
import { canonical, examples, type IdentifierScheme } from "../../model/outside-identifier.js";
import { fold } from "../../model/fold.js";
import type { Args } from "../selection/page.js";

/** How an argument becomes a parameter, by the type that the fragment's header gives it. A number may have bounds, `1..8`; every other type is bound as it is. */
const binders: Readonly<Record<string, (value: unknown, name: string, args: Args) => unknown>> = {
  folded: (value, name) => {
    const folded = fold(String(value));
    if (folded === "") throw new InvalidArgument(`${name} must have a letter or a digit, but got: ${clipped(value)}`); // every name contains ""
    return folded;
  },
  words: (value, name) => {
    const words = fold(String(value)).split(" ").filter(Boolean),
      last = words.pop();
    if (last === undefined) throw new InvalidArgument(`${name} must have a letter or a digit, but got: ${clipped(value)}`);
    if (words.length >= mostWords) throw new InvalidArgument(`${name} must have at most ${mostWords} words, but got ${words.length + 1}`);
    const longest = Math.max(last.length, ...words.map(({ length }) => length));
    if (longest > longestWord) throw new InvalidArgument(`${name} must have words of at most ${longestWord} letters, but got one of ${longest}`);
    const close = words.length < mostMisspelt ? misspelt : () => "";
    return [...words.map(word => `+(${word}^4${close(word)})`), `+(${last}^4 ${last}*^2${close(last)})`].join(" "); // Lucene: all words, the last one also as a beginning
  },
  identifier: (value, name, args) => {
    const scheme = args["scheme"] as IdentifierScheme,
      found = canonical(scheme, String(value)); // the schema's enum
    if (found === undefined) throw new InvalidArgument(`${name} must be ${scheme} like ${examples[scheme]}, but got: ${clipped(value)}`);
    return found;
  },
  linked: (value, name) => {
    if (!/^(event|institution)_/.test(String(value)))
      throw new InvalidArgument(`${name} must be the id of an event or of an institution, which people link, but got: ${clipped(value)}`);
    return value;
  },
  positive: (value, name) => {
    if (!(Number(value) >= 1)) throw new InvalidArgument(`${name} must be at least 1, but got ${String(value)}`);
    return value;
  },
};

/** Words of a search up to which misspelt ones are found: each is looked for among all words of the index. */
const mostMisspelt = 10;
/** The words of a search as `words` above wrote them: the last may be a beginning, and so many letters may be wrong. */
export const spellings = (lucene: string): { readonly word: string; readonly last: boolean; readonly letters: number }[] =>
  [...lucene.matchAll(/\((\S+)\^4( \S+\*\^2)?(?: \S+~(\d))?\)/g)].map(([, word, beginning, letters]) => ({
    word: word!,
    last: beginning !== undefined,
    letters: Number(letters ?? 0),
  }));
/** A word also finds those that differ from it in one letter, a long one in two; a short one or a number would find too many. */
const misspelt = (word: string): string => (/^\p{L}{5,40}$/u.test(word) ? ` ${word}~${word.length < 9 ? 1 : 2}` : "");

export function bindArgument(type: string, value: unknown, name: string, args: Args): unknown {
  const [, least, most] = /^(\d+)\.\.(\d+)$/.exec(type) ?? [];
  if (least !== undefined && !(Number(value) >= Number(least) && Number(value) <= Number(most)))
    throw new InvalidArgument(`${name} must be between ${least} and ${most}, but got ${String(value)}`);
  return binders[type]?.(value, name, args) ?? value ?? null;
}
