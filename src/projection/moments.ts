import { weekdays } from "../model/vocabulary.js";
import type { Moment } from "../sources/description/description.js";
import { present } from "../sources/description/omit-absent.js";

/** A moment's parts as properties with a prefix: Neo4j keeps no maps in a node. Absent parts stay absent. */
export function momentProperties(prefix: "start" | "end", moment: Moment | undefined): Record<string, unknown> {
  if (!moment) return {};
  const { date, weekday, time, dayPart, zone, academicYear, printed } = moment;
  const parts = {
    Date: date,
    Weekday: weekday,
    Time: time,
    DayPart: dayPart,
    Zone: zone,
    AcademicYear: academicYear,
    Year: yearOf(moment),
    Printed: printed,
  };
  return Object.fromEntries(Object.entries(present(parts)).map(([name, value]) => [prefix + name, value]));
}

/** The year, also where no more is known: "June 2020" is of 2020, "2026-2027" is of no one year. */
function yearOf({ date, printed = "" }: Moment): string | undefined {
  const years = new Set(printed.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return date?.slice(0, 4) ?? (years.size === 1 ? [...years][0] : undefined);
}

/** A never-null key to sort by: date, weekday, time; a year sorts at its end, an academic one at that of its first, what is unknown comes last. */
export function sortTime(moment: Moment | undefined): string {
  const { date, weekday, time, dayPart, academicYear } = moment ?? {},
    year = (moment && yearOf(moment)) ?? academicYear?.slice(0, 4);
  const day = weekday === undefined ? "~" : String(weekdays.indexOf(weekday) + 1);
  return `${date ?? `${year ?? ""}~`} ${day} ${time ?? (dayPart ? dayPartStarts[dayPart] : "~")}`;
}
/** Only for sorting: where in a day a part of it stands among printed times. */
const dayPartStarts = { MORNING: "06:00~", AFTERNOON: "12:00~", EVENING: "18:00~", NIGHT: "22:00~" };
