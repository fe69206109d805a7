import { sessionHeading, talkHeading, type SessionHeading, type TalkHeading } from "./codes.js";
import { isTalkLabel } from "./labels.js";
import type { Line } from "./lines.js";

/** One session of a programme as lines: its heading, what stands before its talks, and its talks and breaks in their order. */
export interface Section {
  readonly heading: SessionHeading;
  readonly line: number;
  /** The first is the rest of the heading's own line. */
  readonly preamble: Line[];
  readonly items: (TalkBlock | Break)[];
}
export interface TalkBlock {
  readonly heading: TalkHeading;
  readonly line: number;
  readonly lines: Line[];
}
export interface Break {
  readonly line: number;
  readonly title: string;
  readonly minutes?: number;
}

/** What a programme is made of. Talks before the first session belong to none. */
export interface Outline {
  readonly sections: Section[];
  readonly strays: TalkBlock[];
}

export function outlineOf(lines: readonly Line[]): Outline {
  const sections: Section[] = [],
    strays: TalkBlock[] = [];
  let section: Section | undefined;
  /** What the lines that come belong to. */
  let below: Line[] = [];
  for (const line of lines) {
    const session = sessionHeading(line),
      heading = session ? undefined : talkHeading(line),
      pause = session || heading || !section ? undefined : breakOf(line);
    if (session) {
      below = [{ ...line, text: session.title }];
      section = { heading: session, line: line.number, preamble: below, items: [] };
      sections.push(section);
    } else if (heading) {
      const label = heading.label || labelAbove(below);
      below = [];
      (section?.items ?? strays).push({ heading: { ...heading, label }, line: line.number, lines: below });
    } else if (pause) {
      below = [];
      section!.items.push(pause);
    } else below.push(line);
  }
  return { sections, strays };
}

/** A label may stand on the line above; it is taken away from what stands there. */
function labelAbove(lines: Line[]): string {
  const last = lines.at(-1);
  if (last === undefined || !isTalkLabel(last.text)) return "";
  lines.pop();
  return last.text;
}

const aBreak =
  /^(?:\d{1,3}[ -]?(?:min\.?|minutes?|minuten?)[ -]{1,3})?(?:(?:coffee|lunch|tea|short|conference|kaffee|mittags)[ -]?)?(?:break|pause)(?: \([^()]{1,60}\))?[.:]?$/i;
const minutesIn = /(\d{1,3})[ -]?min/i;

/** `15 min. break`, `Kaffeepause (30 Minuten)`: a line of its own. */
function breakOf({ text, number }: Line): Break | undefined {
  if (text.length > 120 || !aBreak.test(text)) return undefined;
  const minutes = Number(minutesIn.exec(text)?.[1] ?? 0);
  return { line: number, title: text, ...(minutes > 0 ? { minutes } : {}) };
}
