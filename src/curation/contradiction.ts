import type { Decision } from "../sources/description/decisions.js";
import type { Standing } from "./standing.js";

/** The decisions that hold and say the opposite of one that comes: of what would become one, what keeps it apart; of what would be kept apart, what makes it one. */
export function contradiction(standing: readonly Standing[], coming: Decision): readonly Standing[] {
  if (coming.kind === "CORRECT") return [];
  const same = standing.filter(({ decision }) => decision.kind === "SAME");
  if (coming.kind === "DIFFERENT") return chain(same, coming.units, new Set(coming.others));
  const together = oneWith(standing, coming.units);
  return standing.filter(
    ({ decision }) =>
      decision.kind === "DIFFERENT" && decision.units.some(unit => together.has(unit)) && decision.others.some(unit => together.has(unit)),
  );
}

/** All units that are one with any of these by decision, directly or through others; these among them. */
export function oneWith(standing: readonly Standing[], units: readonly string[]): ReadonlySet<string> {
  const same = standing.filter(({ decision }) => decision.kind === "SAME");
  return new Set([...units, ...[...walk(same, units).keys()].flatMap(({ decision }) => decision.units)]);
}

/** The shortest way by decisions from some of these units to some of the others; none where there is none. */
function chain(same: readonly Standing[], from: readonly string[], to: ReadonlySet<string>): readonly Standing[] {
  const before = walk(same, from);
  for (const last of before.keys()) {
    if (!last.decision.units.some(unit => to.has(unit))) continue;
    const way = [last];
    for (let at = before.get(last); at; at = before.get(at)) way.unshift(at);
    return way;
  }
  return [];
}

/** Decisions in the order of their distance, each with the one that led to it. */
function walk(same: readonly Standing[], from: readonly string[]): Map<Standing, Standing | undefined> {
  const naming = new Map<string, Standing[]>();
  for (const each of same) for (const unit of each.decision.units) naming.set(unit, [...(naming.get(unit) ?? []), each]);
  const before = new Map<Standing, Standing | undefined>(),
    visit = (units: readonly string[], by: Standing | undefined) => {
      for (const unit of units) for (const each of naming.get(unit) ?? []) if (!before.has(each)) before.set(each, by);
    };
  visit(from, undefined);
  for (const each of before.keys()) visit(each.decision.units, each); // a map goes on with what is added on the way
  return before;
}
