/** A line of a programme without the marks of Markdown. */
export interface Line {
  /** From 1, as an editor counts. */
  readonly number: number;
  readonly text: string;
  /** It stood behind `#`. */
  readonly isHeading: boolean;
}

/** No line that means something is longer. Of a longer one no more is kept than shows that. */
export const longestLine = 200_000;

/** Lines end as editors take it, so that a place is found again; the page breaks in copies of a PDF end none. */
export const linesOf = (text: string): Line[] =>
  text.split(/\r\n|\n|\r/).map((given, at) => {
    const line = blanked(given.slice(0, longestLine + 1)),
      text = line.replace(/^#{1,6} +/, "");
    return { number: at + 1, text: /^(?:[-*_] ?){3,}$/.test(text) ? "" : unmarked(text), isHeading: text !== line };
  });

const blanked = (line: string) =>
  line
    .replace(/[\t\p{Zs}]/gu, " ")
    .replace(/\p{Cc}|[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .trim();
/** Bold, italics, line breaks and escapes of Markdown; the bullet as TeX writes it. */
const unmarked = (line: string) =>
  !/[*_\\<]/.test(line)
    ? line
    : line
        .replaceAll("**", "")
        .replace(/(^|[\s(])([*_])(?=[^\s*_])([^*_]{0,2000})\2(?=[\s.,:;)]|$)/g, "$1$3")
        .replace(/(^|\s)__|__(?=\s|$)/g, "$1")
        .replace(/(?:\\|<br ?\/?>)$/i, "")
        .replace(/\\([*_#.])/g, "$1")
        .replace(/\$?\\(?:text)?bullet\b ?\$?/g, "●")
        .trim();
