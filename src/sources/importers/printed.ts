import { decodeHTML } from "entities";

/** Elements that editors leave in titles and names. A `<` before anything else is a sign of its own: `T < 5 K`. */
const markup = new RegExp(
  "</?(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|tt|u|ul|var)" +
    String.raw`(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))*\s*/?>`,
  "gi",
);
const comments = /<!--.*?-->/gs,
  hidden = /<(script|style)\b[^<>]*>.*?<\/\1\s*>/gis;
/** Characters of which no title or name consists: what is longer is left to whoever checks it. */
const longest = 10_000;
/** Controls, and signs that show nothing: marks of order and of direction, soft hyphens, zero-width spaces. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/**
 * A text as a reader of the page sees it: markup and entities resolved, in Unicode's composed form (NFC), without signs that show nothing, blanks as
 * one. Undefined where nothing is left. What a program would make of it, a formula or a link, stays as it is printed.
 */
export function printedText(given: string): string | undefined {
  if (given.length > longest) return given;
  const text = decodeHTML(
    given
      .replace(comments, " ")
      .replace(hidden, " ")
      .replace(markup, tag => (/^<\/?(?:br|div|h|li|ol|p|ul)/i.test(tag) ? " " : "")),
  )
    .normalize("NFC")
    .replace(/\u00ad/g, "")
    .replace(/\t|\r|\n|\u2028|\u2029/g, " ")
    .replace(invisible, "")
    .replace(/\s+/gu, " ")
    .trim();
  return text === "" ? undefined : text;
}
