import { idOf } from "../model/ids.js";

/** Something that a source names by a key of its own: what identity decides about. */
export interface Unit {
  readonly type: string;
  readonly source: string;
  readonly key: string;
}
/** The id that a unit has as long as it is one with no other. */
export const unitId = ({ type, source, key }: Unit): string => idOf(type, source, key);

/**
 * Which units are one node. A cluster has the smallest id of its units, so neither the order of imports nor the order of decisions matters, and a unit
 * that joins needs to know nothing of a cluster but its id.
 */
export class Identity {
  readonly #above = new Map<string, string>();
  readonly #units = new Set<string>();
  /** Of the head of a cluster: the units that must not join it. */
  readonly #apart = new Map<string, Set<string>>();

  add(unit: string): void {
    this.#units.add(unit);
  }

  has(unit: string): boolean {
    return this.#units.has(unit);
  }

  /** Said before anything is joined: these two never become one, not through others either. */
  keepApart(one: string, other: string): void {
    if (one === other) return;
    for (const [unit, from] of [
      [one, other],
      [other, one],
    ] as const)
      this.#apart.set(unit, (this.#apart.get(unit) ?? new Set()).add(from));
  }

  /** A unit that no source names any more joins nothing: a decision about it waits until it comes back. False where the two are kept apart. */
  join(one: string, other: string): boolean {
    if (!this.#units.has(one) || !this.#units.has(other)) return true;
    const [a, b] = [this.idOf(one), this.idOf(other)];
    if (a === b) return true;
    const [head, gone] = a < b ? [a, b] : [b, a];
    if (this.#keptApart(head, gone)) return false;
    const apart = this.#apart.get(gone);
    if (apart) this.#apart.set(head, new Set([...(this.#apart.get(head) ?? []), ...apart]));
    this.#above.set(gone, head);
    return true;
  }

  /** The id of the node that this unit belongs to. */
  idOf(unit: string): string {
    let head = unit;
    for (let above = this.#above.get(head); above !== undefined; above = this.#above.get(head)) head = above;
    if (head !== unit) this.#above.set(unit, head); // so the next look is short
    return head;
  }

  /** The units of every cluster of several, in order, by the id of the cluster. */
  clusters(): Map<string, string[]> {
    const clusters = new Map<string, string[]>();
    for (const unit of this.#above.keys()) {
      const head = this.idOf(unit),
        known = clusters.get(head);
      if (known) known.push(unit);
      else clusters.set(head, [head, unit]);
    }
    for (const units of clusters.values()) units.sort();
    return clusters;
  }

  /** Ids that a unit had or would have alone → the id that it has: where an old id leads. */
  successors(): Map<string, string> {
    return new Map([...this.#above.keys()].map(unit => [unit, this.idOf(unit)]));
  }

  #keptApart(one: string, other: string): boolean {
    const [units, head] = [this.#apart.get(one), other];
    if (!units || !this.#apart.has(other)) return false;
    for (const unit of units) if (this.idOf(unit) === head) return true;
    return false;
  }
}
