import { compareUnitNames } from "./compare-people.js";
import type { Prepared } from "./prepared.js";

/** What keeps people apart, of one cluster: whatever evidence says, two clusters that exclude each other are two people. */
export interface Bounds {
  /** Lists of authors and presenters in which a member stands. */
  readonly places: Set<number>;
  readonly orcids: Set<string>;
  /** Names, as numbers of `Forms`. */
  readonly forms: Set<number>;
  /** The members, and members of others that a decision tells apart from one of them. */
  readonly members: Set<number>;
  readonly enemies: Set<number>;
}

/** The names of one component, compared when first needed. */
export class Forms {
  readonly #numbers = new Map<string, number>();
  readonly #firsts: Prepared[] = [];
  readonly #apart = new Map<number, boolean>();

  of(unit: Prepared): number {
    const names = unit.names.map(({ printed }) => printed).join("\n");
    let number = this.#numbers.get(names);
    if (number === undefined) {
      this.#numbers.set(names, (number = this.#firsts.length));
      this.#firsts.push(unit);
    }
    return number;
  }
  apart(one: number, other: number): boolean {
    if (one === other) return false;
    const pair = Math.min(one, other) * 1e6 + Math.max(one, other);
    let apart = this.#apart.get(pair);
    if (apart === undefined) this.#apart.set(pair, (apart = compareUnitNames(this.#firsts[one]!, this.#firsts[other]!).score === null));
    return apart;
  }
}

export const boundsOf = (member: number, unit: Prepared, enemies: readonly number[], forms: Forms): Bounds => ({
  places: new Set(unit.places),
  orcids: new Set(unit.orcids),
  forms: new Set([forms.of(unit)]),
  members: new Set([member]),
  enemies: new Set(enemies),
});

export const decidedApart = (a: Bounds, b: Bounds): boolean => meet(a.enemies, b.members);
export const otherOrcid = (a: Bounds, b: Bounds): boolean => a.orcids.size > 0 && b.orcids.size > 0 && !meet(a.orcids, b.orcids);
export function exclude(a: Bounds, b: Bounds, forms: Forms): boolean {
  if (decidedApart(a, b) || otherOrcid(a, b) || meet(a.places, b.places)) return true;
  for (const one of a.forms) for (const other of b.forms) if (forms.apart(one, other)) return true;
  return false;
}

/** `b` becomes part of `a`. */
export function unite(a: Bounds, b: Bounds): void {
  for (const part of ["places", "orcids", "forms", "members", "enemies"] as const) for (const value of b[part]) (a[part] as Set<unknown>).add(value);
}

function meet<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const item of few) if (many.has(item)) return true;
  return false;
}
