import { z } from "zod";
import type { Moment } from "../../description/description.js";
import { Found } from "./found.js";
import { isZone, inZone } from "../zones.js";

const isDate = (text: string) => z.iso.date().safeParse(text).success && text >= "1000" && text < "3000";
const timePattern = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/;
const writtenPattern = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/;
const mustBeDate = "must be a date like 2025-01-13 between the years 1000 and 2999";

/**
 * When something is: `{ date, time, tz }`, or in newer exports one text like 2025-01-13T09:15:00+01:00. Indico gives times in the zone of whoever
 * asks, or of the server; where the event's own zone is known they are said in it, as everybody there reads them.
 */
export function momentOf(found: Found, zoneThere: string | undefined, ...names: readonly string[]): Moment | undefined {
  const name = names.find(name => (found.raw(name) ?? "") !== "");
  if (name === undefined) return undefined;
  const parts = typeof found.raw(name) === "string" ? writtenParts(found, name) : givenParts(found, name);
  if (parts?.time === undefined || parts.zone === undefined || zoneThere === undefined) return parts;
  return { ...inZone({ date: parts.date, time: parts.time, zone: parts.zone }, zoneThere), zone: zoneThere };
}

/** The end of something, which is after its start. */
export function endOf(found: Found, start: Moment | undefined, zoneThere: string | undefined, ...names: readonly string[]): Moment | undefined {
  const end = momentOf(found, zoneThere, ...names);
  if (end === undefined || start === undefined || start.zone !== end.zone || sortable(start) <= sortable(end, "~")) return end;
  found.problems.addWords(found.placeOf(names.find(name => found.raw(name)) ?? ""), `must not be before ${sortable(start)}`, sortable(end));
  return undefined;
}
const sortable = ({ date = "", time }: Moment, absent = "") => `${date} ${time ?? absent}`.trim();

interface Parts {
  date: string;
  time?: string;
  zone?: string;
}

function givenParts(found: Found, name: string): Parts | undefined {
  const given = Found.in(found.raw(name), found.placeOf(name), found.problems),
    date = given?.text("date");
  if (given === undefined) return undefined;
  if (date === undefined || !isDate(date)) {
    given.problem("date", mustBeDate);
    return undefined;
  }
  const time = given.text("time"),
    zone = given.text("tz", "timezone");
  if (time !== undefined && !timePattern.test(time)) given.problem("time", "must be a time like 09:15:00");
  if (zone !== undefined && !isZone(zone)) given.problem("tz", "must be a zone like Europe/Rome");
  return {
    date,
    ...(time !== undefined && timePattern.test(time) ? { time: time.slice(0, 5) } : {}),
    ...(zone !== undefined && isZone(zone) ? { zone } : {}),
  };
}

function writtenParts(found: Found, name: string): Parts | undefined {
  const [, date, time, zone] = writtenPattern.exec(found.text(name) ?? "") ?? [];
  if (date === undefined || !isDate(date) || (time !== undefined && !timePattern.test(time))) {
    found.problem(name, `${mustBeDate}, or with a time like 2025-01-13T09:15:00+01:00`);
    return undefined;
  }
  return { date, ...(time === undefined ? {} : { time: time.slice(0, 5) }), ...(zone === undefined ? {} : { zone: zone === "Z" ? "UTC" : zone }) };
}
