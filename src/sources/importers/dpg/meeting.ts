import { fold } from "../../../model/fold.js";
import { InvalidInput, type Given } from "../importer.js";
import { printedText } from "../printed.js";
import { sessionHeading } from "./codes.js";
import type { Joined } from "./hyphens.js";
import { hashOf } from "./keys.js";
import type { Line } from "./lines.js";
import type { Section } from "./outline.js";
import { preambleOf } from "./preamble.js";
import { shown } from "./problems.js";
import { whenOf } from "./when.js";

/** What an operator is told to give where the text does not say it. */
const example = "DPG Spring Meeting 2023, Dresden";
const maxNameCharacters = 150;
/** Characters of the meeting in a key: with the codes of two sessions it stays within the 120 of a key. */
const maxKeyCharacters = 60;

const yearPattern = /\b(?:19|20)\d\d\b/;
const meetingPattern = /(?:tagung|konferenz|kongress|\bmeeting|\bconference|\bcongress)\b/i;
/** `Dresden 2023 – Scientific Programme`, over a programme. */
const titlePattern = /^(\p{Lu}[\p{L} .-]{1,40} (?:19|20)\d\d) ?[–—-] ?(?:scientific programme?|wissenschaftliches programm)$/iu;
/** `Regensburg 2019 – DY   Wednesday`, over each page of a PDF. */
const runningHeadPattern = /^(\p{Lu}[\p{L}.-]{1,30}(?: \p{L}[\p{L}.-]{0,30}){0,2} (?:19|20)\d\d) ?[–—-] ?[A-Z][A-Za-z]{0,9}(?: +\p{L}+)?$/u;

/** Whether a text names a year, as a meeting must: the codes of sessions are given anew at each. */
export const namesYear = (text: string): boolean => yearPattern.test(text);

/**
 * The meeting with its year that the programme is of, as the operator gives it or as the text prints it: in a line before the first session, in the
 * heads of pages, or without a year there and with the year of the sessions' dates. Throws InvalidInput where it is not known.
 */
export function meetingOf(lines: readonly Line[], sections: readonly Section[], joined: Joined, { meeting }: Given): string {
  if (meeting !== undefined) {
    if (namesYear(meeting) && fold(meeting) !== "") return meeting;
    throw new InvalidInput(`needs the meeting with its year, as in --meeting "${example}", but got: ${shown(meeting)}`);
  }
  const front = lines
    .slice(
      0,
      lines.findIndex(line => sessionHeading(line) !== undefined),
    )
    .map(({ text }) => spaced(text))
    .filter(text => text !== "" && text.length <= maxNameCharacters);
  const named = front.filter(text => meetingPattern.test(text) && !text.endsWith("."));
  const whole = named.find(namesYear) ?? firstGroup(front, titlePattern);
  if (whole !== undefined) return whole;

  const heads = new Set(lines.flatMap(({ text }) => runningHeadPattern.exec(spaced(text))?.[1] ?? []));
  if (heads.size > 1) throw new InvalidInput(`must be of one meeting, but its pages are of ${[...heads].join(", ")}: ${remedy}`);
  const [head] = heads;
  if (head !== undefined) return head;

  const [name] = named;
  const years = yearsOf(sections, joined);
  if (name !== undefined && years.size === 1) return `${name} ${[...years].join()}`;
  throw new InvalidInput(
    `must say before its first session which meeting it is of, with the year, in a line like "${example}", but ${
      name === undefined ? "names no meeting" : `names "${shown(name)}" without its year`
    }: ${remedy}`,
  );
}
const remedy = `give it as --meeting "${example}", or name the source yourself with --source KEY`;

/** The meeting as a part of keys: `DPG-Frühjahrstagung 2026, Dresden` → `fruhjahrstagung-2026-dresden`. */
export function meetingKey(meeting: string): string {
  const words = fold(meeting).replace(/^dpg /, "").replaceAll(" ", "-");
  if (words.length <= maxKeyCharacters) return words;
  const hash = hashOf(meeting);
  return `${words.slice(0, maxKeyCharacters - hash.length - 1).replace(/-$/, "")}-${hash}`;
}

/** The years of the dates that are printed for the sessions and their talks. */
function yearsOf(sections: readonly Section[], joined: Joined): ReadonlySet<string> {
  const texts = sections.flatMap(({ heading, preamble, items }) => [
    ...preambleOf(preamble, `${heading.code}: `.length, joined).time.map(({ text }) => text),
    ...items.flatMap(item => ("heading" in item ? item.heading.rest : [])),
  ]);
  return new Set(texts.flatMap(text => whenOf(text.slice(0, 200)).start?.date?.slice(0, 4) ?? []));
}

const spaced = (text: string) => printedText(text) ?? "";
function firstGroup(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const [, group] = pattern.exec(text) ?? [];
    if (group !== undefined) return group;
  }
  return undefined;
}
