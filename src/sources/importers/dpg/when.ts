import { weekdays } from "../../../model/vocabulary.js";
import type { Moment } from "../../description/description.js";

type Weekday = (typeof weekdays)[number];

/** What stands at the beginning of a text of when something is: `Mon 15:00`, `Monday, 27 March 2023, 15:00–18:30`, `Di 9.30–10.00 Uhr`. */
export interface When {
  readonly start?: Moment;
  readonly end?: Moment;
  /** A time or a day that cannot be. It is in no moment. */
  readonly malformed?: string;
  /** What follows it. */
  readonly rest: string;
}

export function whenOf(text: string): When {
  const start = momentOf(text),
    dash = start.hasTime ? /^ ?(?:[-–—−]|bis\b|to\b) ?/.exec(start.rest) : null;
  const end = dash ? momentOf(start.rest.slice(dash[0].length)) : undefined;
  const isRange = end?.hasTime ?? false,
    malformed = start.malformed ?? (isRange ? end?.malformed : undefined);
  // The day of the start holds for the end, unless another is printed there.
  const { date, weekday } = start.moment ?? {},
    day = { ...(date ? { date } : {}), ...(weekday ? { weekday } : {}) };
  return {
    rest: (isRange ? end!.rest : start.rest).trim(),
    ...(start.moment ? { start: start.moment } : {}),
    ...(isRange && end!.moment ? { end: { ...day, ...end!.moment } } : {}),
    ...(malformed === undefined ? {} : { malformed }),
  };
}

/** The weekday of a word in English or German, whole or cut short. */
export const weekdayOf = (word: string): Weekday | undefined => days.get(word.toLowerCase());
const days = new Map<string, Weekday>(
  [
    "monday mon montag mo",
    "tuesday tue tues dienstag di",
    "wednesday wed mittwoch mi",
    "thursday thu thur thurs donnerstag do",
    "friday fri freitag fr",
    "saturday sat samstag sonnabend sa",
    "sunday sun sonntag so",
  ].flatMap((words, at) => words.split(" ").map(word => [word, weekdays[at]!] as const)),
);
const months = "jan feb mar apr may jun jul aug sep oct nov dec|jan feb mär apr mai jun jul aug sep okt nov dez"
  .split("|")
  .map(each => each.split(" "));
const monthOf = (word: string) => Math.max(...months.map(each => each.indexOf(word.toLowerCase().slice(0, 3)))) + 1;

interface Read {
  readonly moment?: Moment;
  readonly malformed?: string;
  readonly hasTime: boolean;
  readonly rest: string;
}

function momentOf(given: string): Read {
  let rest = given.trimStart();
  const [dayWord, word] = /^(\p{L}{2,10})\.?(?:,? |,?$)/u.exec(rest) ?? [],
    weekday = word === undefined ? undefined : weekdayOf(word);
  if (weekday) rest = rest.slice(dayWord!.length);
  const day = dateOf(rest);
  if (day) rest = rest.slice(day.length);
  const [clock, hours, minutes] = /^(\d{1,2})[:.](\d\d)(?![\d.]\d?)(?: ?(?:Uhr|h)\b)?/.exec(rest) ?? [];
  if (clock !== undefined) rest = rest.slice(clock.length);
  const isTime = clock !== undefined && Number(hours) < 24 && Number(minutes) < 60;
  const printed = given
    .trimStart()
    .slice(0, given.trimStart().length - rest.length)
    .replace(/[\s,]+$/, "");
  const moment = {
    ...(day?.date ? { date: day.date } : {}),
    ...(weekday ? { weekday } : {}),
    ...(isTime ? { time: `${hours!.padStart(2, "0")}:${minutes}` } : {}),
  };
  const malformed = clock !== undefined && !isTime ? clock : day?.malformed;
  return {
    rest,
    hasTime: clock !== undefined,
    ...(Object.keys(moment).length ? { moment: { ...moment, ...(malformed === undefined ? { printed } : {}) } } : {}),
    ...(malformed === undefined ? {} : { malformed }),
  };
}

interface Day {
  readonly length: number;
  readonly date?: string;
  readonly malformed?: string;
}

/** A day of a month. Without its year it is no date, and none is made of it. */
function dateOf(text: string): Day | undefined {
  const [iso, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d\d)-(\d\d)\b,? ?/.exec(text) ?? [];
  if (iso !== undefined) return day(iso, isoYear, Number(isoMonth), isoDay!);
  const [numbers, first, second, year] = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4})\b)?,? ?/.exec(text) ?? [];
  if (numbers !== undefined) return day(numbers, year, Number(second), first!);
  const [german, dayFirst, month, yearLast] = /^(\d{1,2})\.? (\p{L}{3,9})\.?(?:,? (\d{4})\b)?,? ?/u.exec(text) ?? [];
  if (german !== undefined && monthOf(month!)) return day(german, yearLast, monthOf(month!), dayFirst!);
  const [english, name, dayLast, yearAfter] = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:.])(?:,? (\d{4})\b)?,? ?/u.exec(text) ?? [];
  return english !== undefined && monthOf(name!) ? day(english, yearAfter, monthOf(name!), dayLast!) : undefined;
}

function day(printed: string, year: string | undefined, month: number, dayOfMonth: string): Day {
  const length = printed.length;
  if (year === undefined) return { length };
  const date = `${year}-${String(month).padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`,
    parsed = new Date(`${date}T00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
    ? { length, date }
    : { length, malformed: printed.replace(/[\s,]+$/, "") };
}
