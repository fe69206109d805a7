import { idOf } from "../../graph/ids.js";

/** Something that a source names by a key of its own: what identity decides about. */
export interface Unit {
  readonly type: string;
  readonly source: string;
  readonly key: string;
}

/** Units that are one and the same, with the reason. */
export interface Same {
  readonly units: readonly Unit[];
}

/**
 * Which units are one node. Two units are one when they have an equal outside identifier, or when somebody said so. A cluster's id comes from its
 * smallest unit, so neither the order of imports nor the order of decisions matters.
 */
export class Identity {
  readonly #above = new Map<string, string>();
  readonly #units = new Map<string, Unit>();

  add(unit: Unit): void {
    const name = nameOf(unit);
    if (!this.#units.has(name)) this.#units.set(name, unit);
  }

  /** A unit that no source names any more joins nothing: a decision about it waits until it comes back. */
  join(one: Unit, other: Unit): void {
    if (!this.#units.has(nameOf(one)) || !this.#units.has(nameOf(other))) return;
    const [a, b] = [this.#head(nameOf(one)), this.#head(nameOf(other))];
    if (a !== b) this.#above.set(a < b ? b : a, a < b ? a : b);
  }

  /** The id of the node that this unit belongs to. */
  idOf(unit: Unit): string {
    const { type, source, key } = this.#units.get(this.#head(nameOf(unit))) ?? unit;
    return idOf(type, source, key);
  }

  /** Ids that a unit had or would have alone → the id that it has: where an old id leads. */
  successors(): Map<string, string> {
    const found = new Map<string, string>();
    for (const name of this.#above.keys()) {
      const unit = this.#units.get(name)!; // only units that were added are joined
      found.set(idOf(unit.type, unit.source, unit.key), this.idOf(unit));
    }
    return found;
  }

  /** The smallest name of the cluster. */
  #head(name: string): string {
    let head = name;
    for (let above = this.#above.get(head); above !== undefined; above = this.#above.get(head)) head = above;
    if (head !== name) this.#above.set(name, head); // so the next look is short
    return head;
  }
}

const nameOf = ({ type, source, key }: Unit) => `${type}\n${source}\n${key}`;
