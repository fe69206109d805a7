import { InvalidArgument } from "../../errors.js";
import { cypher, Subquery, type Cypher } from "./cypher-tree.js";

/** How many there must be. Without either, at least one. */
export interface CountBounds {
  readonly atLeast: number | null | undefined;
  readonly atMost: number | null | undefined;
}

/** What is counted. */
export interface Counted {
  /** The lines of a subquery that finds it. */
  readonly pattern: readonly Cypher[];
  /** A stored number of all items, where there is one. */
  readonly stored: Cypher | undefined;
  /** Whether the stored number is the count. */
  readonly isAll: boolean;
}

interface CountCondition {
  readonly condition: Cypher;
  readonly parameters: Readonly<Record<string, number>>;
}

export function checkCounts(bounds: CountBounds): void {
  for (const [name, count] of Object.entries(bounds))
    if (count != null && count < 0) throw new InvalidArgument(`${name} must be at least 0, but got ${count}`);
}

/** The condition that a number of items is within its bounds, by the cheapest way: a stored number, EXISTS, or COUNT. */
export function renderCountCondition({ atLeast, atMost }: CountBounds, number: string, counted: Counted): CountCondition {
  const { pattern, stored, isAll } = counted;
  const exists = new Subquery("EXISTS", pattern);
  if (atMost === 0 && !atLeast) return withoutParameters(isAll ? cypher`${stored!} = 0` : cypher`NOT ${exists}`);
  if (atMost == null && (atLeast ?? 1) === 1) return withoutParameters(isAll ? cypher`${stored!} > 0` : exists);
  if (atMost == null) return { condition: renderAtLeast(number, counted), parameters: { [`atLeast_${number}`]: atLeast! } };
  const least = atLeast ?? 0;
  if (least > atMost) throw new InvalidArgument(`atMost must be no less than atLeast (${least}), but got ${atMost}`);
  const count = isAll ? stored! : new Subquery("COUNT", pattern);
  return {
    // Not `least <= COUNT <= most`, of which Neo4j makes two counts: nested ones took half a minute to be planned.
    condition: cypher`any(found IN [${count}] WHERE $of.atLeast_${number} <= found <= $of.atMost_${number})`,
    parameters: { [`atLeast_${number}`]: least, [`atMost_${number}`]: atMost },
  };
}

/** Who has fewer items at all has no more of some: the stored number is compared first. */
function renderAtLeast(number: string, { pattern, stored, isAll }: Counted): Cypher {
  const isEnough = (count: Cypher) => cypher`${count} >= $of.atLeast_${number}`;
  if (isAll) return isEnough(stored!);
  const count = isEnough(new Subquery("COUNT", pattern));
  return stored === undefined ? count : cypher`(${isEnough(stored)} AND ${count})`;
}

const withoutParameters = (condition: Cypher): CountCondition => ({ condition, parameters: {} });
