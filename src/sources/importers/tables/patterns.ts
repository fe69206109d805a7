import { z } from "zod";
import { weekdays } from "../../../model/vocabulary.js";
import type { Moment } from "../../description/description.js";

/** A date or a time as it is written. */
export interface Pattern {
  readonly written: string;
  /** What a text says, or undefined where it is not so written or no such day exists. */
  readonly read: (text: string) => Moment | undefined;
}

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
].map(name => name.toLowerCase());
const days = weekdays.map(day => day.toLowerCase());
const short = (names: readonly string[]) => names.map(name => name.slice(0, 3));
const oneOf = (names: readonly string[]) => `(${names.join("|")})`;

/** The letters of Unicode's date patterns (UTS 35), those of them that need no guess: a year has four digits. Names are English. */
const letters: Readonly<Record<string, string>> = {
  yyyy: String.raw`(\d{4})`,
  MMMM: oneOf(months),
  MMM: oneOf(short(months)),
  MM: String.raw`(\d\d)`,
  M: String.raw`(\d{1,2})`,
  dd: String.raw`(\d\d)`,
  d: String.raw`(\d{1,2})`,
  EEEE: oneOf(days),
  EEE: oneOf(short(days)),
  HH: String.raw`(\d\d)`,
  H: String.raw`(\d{1,2})`,
  hh: String.raw`(\d\d)`,
  h: String.raw`(\d{1,2})`,
  mm: String.raw`(\d\d)`,
  ss: String.raw`(\d\d)`,
  a: "([ap]m)",
};
const tokens = /'([^']*)'|([A-Za-z])\2*|\s+|./gu;

/** A pattern like dd.MM.yyyy or d MMMM yyyy HH:mm. Letters that stand for themselves have quotes around: yyyy-MM-dd'T'HH:mm. */
export const pattern = z
  .string()
  .max(100)
  .refine(written => [...written.matchAll(tokens)].every(([token, , letter]) => letter === undefined || token in letters), {
    message: `must be written with ${Object.keys(letters).join(", ")}, and other letters in single quotes`,
    abort: true,
  })
  .refine(written => isWhole(fieldsOf(written)), {
    message: "must have a day, a month and a year of four digits, or an hour and minutes, or both, each once; hours of 12 with a",
  })
  .transform(compiled);

const fieldsOf = (written: string): string[] => [...written.matchAll(tokens)].flatMap(([token, , letter]) => (letter === undefined ? [] : [token]));

function isWhole(fields: readonly string[]): boolean {
  const kinds = fields.map(field => field[0] as string),
    has = (...wanted: readonly string[]) => wanted.every(kind => kinds.includes(kind)),
    none = (...unwanted: readonly string[]) => !unwanted.some(kind => kinds.includes(kind));
  if (new Set(kinds).size < kinds.length) return false;
  const date = has("y", "M", "d") || none("y", "M", "d", "E"),
    time = (has("H", "m") && none("h", "a")) || (has("h", "m", "a") && none("H")) || none("H", "h", "m", "s", "a");
  return date && time && (has("d") || has("m"));
}

function compiled(written: string): Pattern {
  const fields = fieldsOf(written),
    source = [...written.matchAll(tokens)]
      .map(([token, quoted, letter]) => (letter !== undefined ? letters[token] : /^\s/.test(token) ? String.raw`\s+` : escaped(quoted ?? token)))
      .join(""),
    form = new RegExp(`^${source}$`, "iu");
  return {
    written,
    read: text => {
      const found = form.exec(text.trim());
      return found ? momentOf(new Map(fields.map((field, at) => [field[0]!, found[at + 1]!.toLowerCase()]))) : undefined;
    },
  };
}
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

function momentOf(parts: ReadonlyMap<string, string>): Moment | undefined {
  const date = parts.has("d") ? dateOf(parts) : undefined,
    time = parts.has("m") ? timeOf(parts) : undefined;
  if ((date === undefined && parts.has("d")) || (time === undefined && parts.has("m"))) return undefined;
  return { ...(date === undefined ? {} : { date }), ...(time === undefined ? {} : { time }) };
}

function dateOf(parts: ReadonlyMap<string, string>): string | undefined {
  const month = parts.get("M")!,
    named = short(months).indexOf(month.slice(0, 3)),
    date = [parts.get("y"), named < 0 ? month : String(named + 1), parts.get("d")].map(part => part!.padStart(2, "0")).join("-"),
    weekday = parts.get("E");
  if (!z.iso.date().safeParse(date).success || date < "1000") return undefined;
  // A weekday that is not the date's: one of the two is wrong, and nobody knows which.
  const sundayFirst = new Date(`${date}T00:00Z`).getUTCDay();
  return weekday !== undefined && !days[(sundayFirst + 6) % 7]!.startsWith(weekday) ? undefined : date;
}

function timeOf(parts: ReadonlyMap<string, string>): string | undefined {
  const half = parts.get("a"),
    shown = Number(parts.get("H") ?? parts.get("h")),
    hour = half === undefined ? shown : shown < 1 || shown > 12 ? 24 : (shown % 12) + (half === "pm" ? 12 : 0);
  return hour > 23 || Number(parts.get("m")) > 59 || Number(parts.get("s") ?? 0) > 60
    ? undefined
    : `${String(hour).padStart(2, "0")}:${parts.get("m")}`;
}
