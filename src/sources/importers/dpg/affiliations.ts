import { printedText } from "../printed.js";
import { lowered } from "./marks.js";

/** The affiliations of a list of names: by the number that is raised at a name, and those without number, which are everybody's. */
export interface Affiliations {
  readonly numbered: ReadonlyMap<string, string>;
  readonly shared: readonly string[];
  /** Too long to be one: an abstract that nothing parts from it. */
  readonly prose: readonly string[];
}

/** Longer than the longest address, shorter than most abstracts. */
export const longestAffiliation = 400;
/** Semicolons part affiliations, and raised numbers do even where nothing else does. */
export const parted = (text: string): string[] => text.split(/;\s/).flatMap(part => part.split(/(?=<sup>)|(?=\$\^\{)|(?<![⁰¹²³⁴-⁹])(?=[⁰¹²³⁴-⁹])/u));

/** Numbers are read only where names have some: else `2. Physikalisches Institut` is a name, unless all are counted from 1. */
export function affiliationsOf(parts: readonly string[], raised: ReadonlySet<string>): Affiliations {
  const printed = parts.flatMap(parted),
    numbered = new Map<string, string>(),
    shared = new Set<string>();
  const isCounted = raised.size > 0 || printed.every((part, at) => numberOf(part, at + 1, raised)?.isRaised ?? false) || isCountedInWords(printed);
  let last: string | undefined;
  for (const part of printed) {
    const found = isCounted ? numberOf(part, numbered.size + 1, raised) : undefined,
      text = withoutAddresses(printedText(found ? part.slice(found.length) : part) ?? "");
    if (text === "") continue;
    if (found && !numbered.has(found.number)) numbered.set((last = found.number), text);
    else if (!found && last !== undefined) numbered.set(last, `${numbered.get(last)!}, ${text}`);
    else shared.add(text);
  }
  const all = [...numbered, ...[...shared].map(text => [undefined, text] as const)],
    short = all.filter(([, text]) => text.length <= longestAffiliation);
  return {
    numbered: new Map(short.filter((each): each is [string, string] => raised.size > 0 && each[0] !== undefined)),
    shared: short.filter(([number]) => raised.size === 0 || number === undefined).map(([, text]) => text),
    prose: all.filter(([, text]) => text.length > longestAffiliation).map(([, text]) => text),
  };
}

const number =
  /^\s*(?:<sup>\s*([^<>]{1,20}?)\s*<\/sup>|\$?\^\{\s*([^{}$]{1,20}?)\s*\}\$?|\^([a-z*†‡])(?=[\s\p{Lu}])|([⁰¹²³⁴-⁹]{1,4})|([*∗†‡§¶])|[\^(]?(\d{1,4})\)?)\s*/u;

interface Numbered {
  readonly number: string;
  readonly length: number;
  /** A sign shows that it is a number; plain digits may belong to the name. */
  readonly isRaised: boolean;
}

function numberOf(part: string, expected: number, raised: ReadonlySet<string>): Numbered | undefined {
  const [whole, tag, tex, caret, small, foot, digits] = number.exec(part) ?? [];
  if (whole === undefined) return undefined;
  if (digits === undefined) return { number: lowered(tag ?? tex ?? caret ?? small ?? foot!), length: whole.length, isRaised: true };
  // `13. Physikalisches Institut` is number 1 and the Third: the number that is due decides.
  const due = String(expected),
    isDue = digits !== due && digits.startsWith(due) && raised.has(due);
  return isDue
    ? { number: due, length: part.indexOf(due) + due.length, isRaised: whole.includes("^") }
    : { number: digits, length: whole.length, isRaised: whole.includes("^") };
}

const isCountedInWords = (parts: readonly string[]) =>
  parts.length > 1 && parts.every((part, at) => new RegExp(`^${at + 1}\\s?\\p{Lu}`, "u").test(part));
/** No addresses of people, whatever is printed. */
const withoutAddresses = (text: string) =>
  text.includes("@") && text.length <= 2_000
    ? text
        .split(" ")
        .filter(word => !word.includes("@"))
        .join(" ")
        .replace(/[\s,;]+$/, "")
    : text;
