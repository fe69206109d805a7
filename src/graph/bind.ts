import { InvalidArgument } from "../errors.js";
import { clipped, longestWord, mostWords } from "../limits.js";
import { canonical, examples, type IdentifierScheme } from "../scalars/outside-identifier.js";
import { fold } from "./fold.js";
import type { Args } from "./page.js";

/** How an argument becomes a parameter, by the type that the fragment's header gives it; every other type is bound as it is. */
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
    return [...words.map(word => `+${word}`), `+(${last} ${last}*)`].join(" "); // Lucene: all words, the last one also as a beginning
  },
  identifier: (value, name, args) => {
    const scheme = args["scheme"] as IdentifierScheme,
      found = canonical(scheme, String(value)); // the schema's enum
    if (found === undefined) throw new InvalidArgument(`${name} must be ${scheme} like ${examples[scheme]}, but got: ${clipped(value)}`);
    return found;
  },
  positive: (value, name) => {
    if (!(Number(value) >= 1)) throw new InvalidArgument(`${name} must be at least 1, but got ${String(value)}`);
    return value;
  },
};

export const bind = (type: string, value: unknown, name: string, args: Args): unknown => binders[type]?.(value, name, args) ?? value ?? null;
