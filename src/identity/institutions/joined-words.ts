import { wordsOf } from "./words.js";

/** A text as the key of what has the same words: "The Netherlands" → "netherlands". */
export const joinedWords = (text: string): string =>
  wordsOf(text)
    .map(({ text }) => text)
    .join(" ");
