import { isCommon } from "./translations.js";
import type { Word } from "./words.js";

/**
 * Forms that a name is shortened to in print: without the place of the institution at its end, or without what follows a comma, a dash or a bracket; and
 * a university by its city, without the name of its founder before it. Two words at least are left, for one alone is hardly anybody's name.
 */
export function shortenedNames(words: readonly Word[], places: readonly string[]): Word[][] {
  const found: Word[][] = [];
  for (const place of places) {
    const length = place.split(" ").length,
      isPlace =
        words
          .slice(-length)
          .map(({ text }) => text)
          .join(" ") === place;
    if (!isPlace) continue;
    found.push(words.slice(0, -length));
    const university = words.findIndex(({ text }) => text === "university");
    if (university > 0 && university === words.length - length - 1 && !words.slice(0, university).some(({ text }) => isCommon(text)))
      found.push(words.slice(university));
  }
  for (let segment = 0; segment <= (words.at(-1)?.segment ?? 0) && segment < 3; segment++) found.push(words.filter(word => word.segment === segment));
  return found.filter(short => short.length >= 2 && short.length < words.length);
}
