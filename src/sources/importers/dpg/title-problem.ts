import { isSortable, maxSortKeyLength, maxTextLength } from "../../description/printed-text.js";

/** What must hold of a title, as a report ends, where it does not hold. */
export function findTitleProblem(title: string | undefined): string | undefined {
  if (!title || title.length > maxTextLength) return `have a title of at most ${maxTextLength} characters`;
  return isSortable(title) ? undefined : `have a title of at most ${maxSortKeyLength} letters when it is written in Latin letters`;
}
