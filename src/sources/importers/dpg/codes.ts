import { weekdayOf } from "./when.js";
import { isTalkLabel } from "./labels.js";
import type { Line } from "./lines.js";

/** `DY 11: Focus Session: …`. */
export interface SessionHeading {
  readonly code: string;
  readonly title: string;
}
/** `Invited Talk DY 11.1 Mon 15:00 ZEU 250`. */
export interface TalkHeading {
  readonly label: string;
  /** That of its session. */
  readonly session: string;
  readonly code: string;
  /** Time and room. */
  readonly rest: string;
}

/** Without `#` the colon tells a heading from a sentence. */
export function sessionHeading({ text, isHeading }: Line): SessionHeading | undefined {
  const [, letters, number, between, title] = /^(?:(?:Session|Sitzung) )?([A-Za-z]{1,10}) ?(\d{1,3})( ?: ?| [–-] | |$)(.*)$/.exec(text) ?? [];
  if (letters === undefined || !isDivision(letters) || (!between!.includes(":") && !isHeading)) return undefined;
  return { code: `${letters} ${Number(number)}`, title: title!.trim() };
}

/** A line of prose may begin with a code too; in a heading the weekday, the time or nothing follows. */
export function talkHeading({ text }: Line): TalkHeading | undefined {
  const [, before, letters, session, talk, after] =
    /^(\D{0,60}?)\b([A-Za-z]{1,10}) ?(\d{1,3})\.(\d{1,3})(?!\d|\.\d| ?[–-] ?\d)(?: ?:)?(?: +(.*))?$/.exec(text) ?? [];
  if (letters === undefined || !isDivision(letters)) return undefined;
  const label = before!.replace(/[\s:]+$/, ""),
    rest = (after ?? "").trim();
  const codes = { session: `${letters} ${Number(session)}`, code: `${letters} ${Number(session)}.${Number(talk)}` };
  if (/^\d{1,2}[:.]\d\d/.test(rest) || weekdayOf(/^\p{L}*/u.exec(rest)![0])) return { label, rest, ...codes };
  if (rest === "" && (label === "" || isTalkLabel(label))) return { label, rest, ...codes };
  // `DY 11.1: Hauptvortrag`
  return label === "" && isTalkLabel(rest) ? { label: rest, rest: "", ...codes } : undefined;
}

/** Divisions are capitals, or names shortened (jDPG, AGPhil); `Fig` and `Table` are none. */
export const isDivision = (letters: string) => /^[A-Z]$/.test(letters) || letters.replace(/[^A-Z]/g, "").length >= 2;
