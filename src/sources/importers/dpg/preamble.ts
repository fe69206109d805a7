import type { Joined } from "./hyphens.js";
import type { Line } from "./lines.js";

/** A field of a session, where it begins. */
export interface Field {
  readonly line: number;
  readonly text: string;
}
/** What stands between the code of a session and its first talk. The introduction is prose, and is left out. */
export interface Preamble {
  readonly heading: string;
  readonly time: readonly Field[];
  readonly location: readonly Field[];
  readonly organizers: readonly Field[];
  readonly chairs: readonly Field[];
}
type Name = Exclude<keyof Preamble, "heading">;

const fields: readonly (readonly [Name, RegExp])[] = [
  ["time", /^(?:Time|Zeit) ?: ?/i],
  ["location", /^(?:Location|Room|Place|Raum|Ort) ?: ?/i],
  [
    "organizers",
    /^(?:Organi[sz]ed by|Organisiert von|(?:(?:Session|Symposium) )?(?:Organi[sz]ers?|Organisator(?:in|en|innen)?|Organi[sz]ation) ?:) ?:? ?/i,
  ],
  ["chairs", /^(?:Chaired by|(?:Session )?(?:Chairs?|Chairpersons?|Chairman|Chairwoman|Sitzungsleit(?:ung|er|erin)|Vorsitz) ?:) ?:? ?/i],
];
/** Time and place may share a line. */
const place = / (?=(?:Location|Room|Place|Raum|Ort) ?: ?\S)/;

export function preambleOf(lines: readonly Line[], codeLength: number, joined: Joined): Preamble {
  const of: Record<Name, Field[]> = { time: [], location: [], organizers: [], chairs: [] };
  const headingLines = headingLinesOf(lines, codeLength);
  let open: { readonly name: Name; readonly line: number; readonly texts: string[] } | undefined;
  const close = () => {
    if (open) of[open.name].push({ line: open.line, text: joined(open.texts) });
    open = undefined;
  };
  for (const { text, number } of lines.slice(headingLines.length)) {
    if (text === "") {
      close();
      continue;
    }
    for (const part of fieldOf(text)?.name === "time" ? text.split(place) : [text]) {
      const field = fieldOf(part);
      if (field) {
        close();
        open = { name: field.name, line: number, texts: [part.slice(field.length)] };
        if (field.name === "time" || field.name === "location") close();
      } else open?.texts.push(part);
    }
  }
  close();
  return { heading: joined(headingLines), ...of };
}

function fieldOf(text: string): { readonly name: Name; readonly length: number } | undefined {
  for (const [name, begin] of fields) {
    const [found] = begin.exec(text) ?? [];
    if (found !== undefined) return { name, length: found.length };
  }
  return undefined;
}

/** A heading goes on while a parenthesis, a word or a colon is open, and in copies of a PDF as long as its lines had no room for the next word. */
function headingLinesOf(lines: readonly Line[], codeLength: number): string[] {
  const taken: string[] = [];
  const width = lines.slice(0, mostHeadingLines).reduce((most, { text }, at) => Math.max(most, text.length + (at === 0 ? codeLength : 0)), 0);
  for (const [at, { text, isHeading }] of lines.slice(0, mostHeadingLines).entries()) {
    if (at > 0 && (text === "" || isHeading || fieldOf(text))) break;
    taken.push(text);
    const next = lines[at + 1]?.text ?? "",
      soFar = taken.join(" "),
      isOpen = text === "" || /[-–—:,/\u00ad]$/.test(text) || soFar.split("(").length > soFar.split(")").length;
    const hasRoom = text.length + (at === 0 ? codeLength : 0) + 1 + next.split(" ", 1)[0]!.length < width * 0.9;
    if (!isOpen && (lines[0]!.isHeading || hasRoom)) break;
  }
  return taken;
}
const mostHeadingLines = 6;
