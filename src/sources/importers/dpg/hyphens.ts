/** Makes one text of lines that were broken to a width. */
export type Joined = (lines: readonly string[]) => string;

/**
 * The rule for a hyphen at the end of a line, in this order: it stays where the text prints the compound in one line elsewhere (`Physics-informed`); it
 * goes where the text prints the word without it elsewhere; it stays with a blank before a word that takes up the other part (`two- and three-…`); it
 * goes before a small letter (`con-`, `vergence`); it stays before everything else (`Romero-`, `Lopez`).
 */
export function joinedBy(text: string): Joined {
  const compounds = new Set<string>(),
    words = new Set<string>();
  for (const [found] of text.matchAll(/[\p{L}\p{M}\p{N}\u2010-]{1,400}/gu)) {
    const word = found.replaceAll("\u2010", "-").toLowerCase();
    if (word.length > longestWord) continue;
    if (/[^-]-[^-]/.test(word)) compounds.add(word);
    else words.add(word);
  }
  const withNext = (before: string, next: string): string => {
    if (before.endsWith("\u00ad")) return before.slice(0, -1) + next;
    if (/\S[–—]$/.test(before.slice(-2)) && /^\p{L}/u.test(next)) return before + (before.endsWith("–") ? "" : " ") + next;
    const first = lastWord(before),
      [second = ""] = /^[\p{L}\p{M}\p{N}]{0,200}/u.exec(next) ?? [];
    if (first === "" || second === "") return `${before} ${next}`;
    if (compounds.has(`${first}-${second}`.toLowerCase())) return before + next;
    if (words.has((first + second).toLowerCase())) return before.slice(0, -1) + next;
    if (/^(?:and|or|to|und|oder|bis)$/.test(second)) return `${before} ${next}`;
    return /^\p{Ll}/u.test(second) ? before.slice(0, -1) + next : before + next;
  };
  return lines => {
    const texts = lines.filter(line => line !== "");
    // What is joined grows in pieces: a text of many lines would be copied as often otherwise.
    const pieces: string[] = [];
    let last = texts[0] ?? "";
    for (const next of texts.slice(1)) {
      const tail = last.slice(-longestWord),
        pair = withNext(tail, next);
      pieces.push(last.slice(0, last.length - tail.length), pair.slice(0, pair.length - next.length));
      last = next;
    }
    return (pieces.join("") + last).replace(/ {2,}/g, " ").trim();
  };
}

const longestWord = 200;
/** What stands right before a hyphen at the end, with what it is a compound of already. */
const lastWord = (text: string) => /([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u2010-]*)[-\u2010]$/u.exec(text)?.[1]?.replaceAll("\u2010", "-") ?? "";
