/**
 * Characters that a terminal executes instead of showing them (C0 and C1 controls: colours, cursor movement, titles of windows), and those that
 * reorder the text around them (bidirectional embeddings, overrides and isolates). Line breaks and tabs are none.
 */
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

export const controlCharacterRule = "must have no control characters other than line breaks and tabs";

/** The first control character of a text as `U+001B`; undefined where there is none. */
export function findControlCharacter(text: string): string | undefined {
  const at = text.search(controlCharacters);
  return at < 0 ? undefined : `U+${hexadecimal(text[at]!)}`;
}

/** The text with each control character as an escape of JSON (`\u001b`): visible and harmless in a terminal, and still the same value inside JSON. */
export const escapeControlCharacters = (text: string): string =>
  text.replace(controlCharacters, character => `\\u${hexadecimal(character).toLowerCase()}`);

const hexadecimal = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
