/** What the neutral form takes as a zone and this machine knows. */
export const isZone = (zone: string): boolean =>
  /^(?:[A-Za-z_]+\/[A-Za-z_/+-]+|UTC|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(zone) && offsets(zone) !== undefined;

/** The same moment as clocks of another zone show it. Both zones are known ones. */
export function inZone({ date, time, zone }: { date: string; time: string; zone: string }, there: string): { date: string; time: string } {
  if (zone === there) return { date, time };
  const shown = Date.parse(`${date}T${time}:00Z`),
    // The offset belongs to the moment, which is only known with the offset: the second look is right but for the hour that a clock shows twice.
    moment = shown - offsetAt(zone, shown - offsetAt(zone, shown)),
    [thatDate, thatTime] = new Date(moment + offsetAt(there, moment)).toISOString().split("T") as [string, string];
  return { date: thatDate, time: thatTime.slice(0, 5) };
}

/** Milliseconds by which the zone's clocks are ahead of UTC. */
function offsetAt(zone: string, moment: number): number {
  const clock = offsets(zone),
    written = typeof clock === "string" ? clock : clock?.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value,
    [, sign, hours, minutes = "0", seconds = "0"] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(written ?? "") ?? [];
  if (sign === undefined) return 0; // written as GMT alone
  return (sign === "-" ? -1_000 : 1_000) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds));
}

/** A clock costs a tenth of a millisecond to make, and a conference asks it thousands of times. The names of zones that there are bound their number. */
const clocks = new Map<string, Intl.DateTimeFormat>();
function offsets(zone: string): Intl.DateTimeFormat | string | undefined {
  if (/^[+-]/.test(zone)) return zone;
  const name = zone.toLowerCase();
  let clock = clocks.get(name);
  if (clock) return clock;
  try {
    clock = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    return undefined;
  }
  clocks.set(name, clock);
  return clock;
}
