import { InvalidArgument } from "../errors.js";
import { clipped } from "../limits.js";

const millisecondsOf = { h: 3_600_000, d: 86_400_000 } as const;
/** Years that a key may be valid at most; who wants more lets it not expire. */
const maxYears = 100;

/**
 * When a key expires, as ISO 8601 in UTC: from a date (`2027-01-31`: the key is valid until the end of that day in UTC), from a moment
 * (`2027-01-31T12:00:00Z`), or from a time from now in hours or days (`12h`, `90d`).
 */
export function parseExpiry(text: string, now: Date = new Date()): string {
  const expected = `must be a date like 2027-01-31 (until the end of that day, UTC), a moment like 2027-01-31T12:00:00Z, or hours or days from now like 12h or 90d`,
    moment = momentOf(text, now);
  if (moment === undefined) throw new InvalidArgument(`--expires ${expected}, but got: ${clipped(text)}`);
  if (moment <= now.getTime() || moment > now.getTime() + maxYears * 366 * millisecondsOf.d)
    throw new InvalidArgument(`--expires must lie in the future, at most ${maxYears} years from now, but got: ${clipped(text)}`);
  return new Date(moment).toISOString();
}

/** In milliseconds; undefined where it is none of the three. */
function momentOf(text: string, now: Date): number | undefined {
  const [, number, unit] = /^(\d{1,6})([hd])$/.exec(text) ?? [];
  if (unit) return now.getTime() + Number(number) * millisecondsOf[unit as "h" | "d"]; // one of the two that match
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  if (date === undefined || new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) !== true) return undefined; // 30 February is no date
  const moment = Date.parse(time ? text : `${date}T23:59:59.999Z`);
  return Number.isNaN(moment) ? undefined : moment;
}
