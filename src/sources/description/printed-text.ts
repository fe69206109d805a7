import { fold } from "../../model/fold.js";

/** Characters of one text of a source or a decision. */
export const maxTextLength = 2_000;
/**
 * Letters of a text as it is sorted: written in Latin letters. Neo4j's range indexes take keys of about 8,100 bytes, and a sort key by counts has a number
 * before the text. One sign can become 29 letters, so a short text can have a long sort key.
 */
export const maxSortKeyLength = 8_000;
const maxLettersPerCharacter = 29;
/** What `isSortable` requires, the end of a sentence. */
export const mustBeSortable = `must have at most ${maxSortKeyLength} letters when it is written in Latin letters`;

/** What must hold of the length of a text, the end of a sentence, where it does not hold. */
export function findLengthProblem(text: string): string | undefined {
  if (text.length > maxTextLength) return `must have at most ${maxTextLength} characters`;
  return isSortable(text) ? undefined : mustBeSortable;
}

/** Whether the sort key of the text fits into an index. */
export const isSortable = (text: string): boolean =>
  text.length * maxLettersPerCharacter <= maxSortKeyLength || fold(text).length <= maxSortKeyLength;
