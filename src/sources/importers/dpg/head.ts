import { longestAffiliation, parted } from "./affiliations.js";
import type { Joined } from "./hyphens.js";
import { longestLine, type Line } from "./lines.js";

/** What stands over an abstract: title — authors — affiliations. */
export interface Head {
  readonly title: string;
  /** Absent where no name is printed. */
  readonly authors?: string;
  readonly affiliations: readonly string[];
}

/** A thousand authors and their affiliations are a quarter of this; what is longer is no head. */
export const longestHead = longestLine;
/** In which a head can be broken by blank lines: no text is joined more often than this. */
const mostParagraphs = 20;
const separator = /(?:^|\s)(?:[—―]+|---)|[—―](?=\s?[●•∙⚫⬤◦‣▪■])/u;
const mark = /(?:^|[\s,;])[●•∙⚫⬤◦‣▪■] ?\p{L}/u;

/** The head of a talk, from the lines below its heading; the abstract, which begins behind a blank line, is not looked at. */
export function headOf(lines: readonly Line[], joined: Joined): Head | undefined {
  let taken: string[] = [];
  let paragraphs = 0;
  for (const paragraph of paragraphsOf(lines)) {
    if (paragraph.reduce((sum, line) => sum + line.length, 0) > longestHead) return undefined;
    if (paragraphs++ === mostParagraphs || (taken.length && !goesOn(joined(taken), paragraph[0]!))) break;
    taken = [...taken, ...withoutProse(taken, paragraph, joined)];
    if (taken.reduce((sum, line) => sum + line.length, 0) > longestHead) return undefined;
  }
  return partsOf(joined(taken));
}

/** The paragraphs; of each no more than a head can be long. */
function* paragraphsOf(lines: readonly Line[]): Generator<string[]> {
  let paragraph: string[] = [];
  for (const { text, isHeading } of [...lines, { text: "", isHeading: false }]) {
    if (text !== "" && !isHeading) paragraph.push(text);
    else {
      if (paragraph.length) yield paragraph;
      paragraph = [];
    }
  }
}

/** A head that is broken by a blank line: inside a word, after a dash or a comma, or before the dash, the mark or the number that must come next. */
function goesOn(text: string, next: string): boolean {
  if (/(?:\S[-\u2010\u00ad]|[—―,;]|---|\s(?:and|und|&))$/.test(text.slice(-10))) return true;
  const { authors, affiliations } = partsOf(text);
  if (/^(?:[—―]|---)/.test(next)) return true;
  if (authors === undefined) return /^[●•∙⚫⬤◦‣▪■]/.test(next);
  return affiliations.length === 0 && /^(?:<sup>|\^|\$\^|[¹1] ?\p{Lu})/u.test(next);
}

/**
 * Copies of a PDF have no blank line before the abstract. There, where what follows the names reads as prose (a sentence, or longer than affiliations
 * are), the head ends at the first line that had room for the word that begins the next one.
 */
function withoutProse(taken: readonly string[], paragraph: string[], joined: Joined): string[] {
  const width = paragraph.reduce((most, { length }) => Math.max(most, length), 0);
  if (width > longestHead / linesOfAHead) return paragraph;
  let begun = [...taken];
  const { authors, affiliations } = partsOf(joined([...taken, ...paragraph.slice(0, linesOfAHead)]));
  const tail = parted(affiliations.at(-1) ?? authors ?? "").at(-1)!;
  if (authors === undefined || !(/\p{Ll}{5}[.!?](?:\s|$)/u.test(tail) || (affiliations.length > 0 && tail.length > longestAffiliation)))
    return paragraph;
  for (const [at, line] of paragraph.slice(0, linesOfAHead).entries()) {
    begun = [...begun, line];
    const next = paragraph[at + 1];
    if (next === undefined) break;
    const hasRoom = line.length + 1 + next.split(" ", 1)[0]!.length < width * 0.9 && !/[-,;—–&]$|\s(?:and|und)$/.test(line.slice(-10));
    if (hasRoom && isComplete(partsOf(joined(begun)))) return paragraph.slice(0, at + 1);
  }
  return paragraph;
}
/** Lines in which the end of a head without blank line is looked for. */
const linesOfAHead = 60;
const isComplete = ({ authors, affiliations }: Head) => authors !== undefined && (affiliations.length > 0 || !/\d/.test(authors));

/**
 * The authors are the first part with the presenter's mark, so that a title may have dashes of its own; without any mark they are the second part. A
 * mark right behind the title parts them too.
 */
function partsOf(text: string): Head {
  const parts = text.split(separator).map(part => part.trim());
  const marked = parts.findIndex(part => mark.test(part));
  if (marked === 0) {
    const [first = "", ...affiliations] = parts,
      at = mark.exec(first)!.index;
    return { title: first.slice(0, at).trim(), authors: first.slice(at).trim(), affiliations: affiliations.filter(Boolean) };
  }
  const at = marked > 0 ? marked : 1,
    authors = parts[at];
  return {
    title: parts.slice(0, at).filter(Boolean).join(" — "),
    ...(authors ? { authors } : {}),
    affiliations: parts.slice(at + 1).filter(Boolean),
  };
}
