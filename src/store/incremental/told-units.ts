import { together, type EvidenceRow } from "../../identity/evidence.js";
import { Identity } from "../../identity/identity.js";
import { nearPairs } from "../../identity/people/near-pairs.js";
import { Pairs } from "../../identity/people/pairs.js";
import type { Preparation, Prepared } from "../../identity/people/prepared.js";
import { equalIdentifiers } from "../../identity/people/resolve-people.js";

/** All that is told of each unit as far as it is known, and which are near each other: worked out anew only where more is told. */
export class ToldUnits {
  readonly #rows = new Map<string, EvidenceRow[]>();
  readonly #prepared = new Map<string, Prepared>();
  readonly #linked = new Set<string>();
  /** Of each unit the scores of those that it was found near to. */
  readonly #scores = new Map<string, Map<string, number>>();
  readonly #groups = new Identity();
  constructor(
    readonly preparation: Preparation,
    rows: Iterable<EvidenceRow> = [],
  ) {
    for (const row of rows) this.add(row);
  }

  add(row: EvidenceRow): void {
    this.#prepared.delete(row.unit);
    this.#linked.delete(row.unit);
    for (const other of this.#scores.get(row.unit)?.keys() ?? []) this.#scores.get(other)!.delete(row.unit);
    this.#scores.delete(row.unit);
    const known = this.#rows.get(row.unit);
    if (known) known.push(row);
    else this.#rows.set(row.unit, [row]);
  }
  countOf(unit: string): number {
    return this.#rows.get(unit)?.length ?? 0;
  }
  /** Those of these units of whom something is told, in the order of their ids. */
  prepared(units: Iterable<string>): Prepared[] {
    return [...units]
      .filter(unit => this.#rows.has(unit))
      .sort()
      .map(unit => {
        const known = this.#prepared.get(unit);
        if (known) return known;
        const prepared = this.preparation.prepared(together(this.#rows.get(unit)!));
        this.#prepared.set(unit, prepared);
        return prepared;
      });
  }

  /** Groups those of these units that are near each other. Who was near once stays so, whatever more is told: that does no harm. */
  link(units: Iterable<string>): void {
    const prepared = this.prepared(units),
      unit = (at: number) => prepared[at]!.unit,
      pairs = nearPairs(prepared, at => !this.#linked.has(unit(at)));
    for (const { unit } of prepared) {
      this.#groups.add(unit);
      this.#linked.add(unit);
    }
    for (let at = 0; at < pairs.size; at++) {
      const [one, other] = [unit(pairs.one(at)), unit(pairs.other(at))];
      this.#groups.join(one, other);
      this.#keep(one, other, pairs.score(at));
      this.#keep(other, one, pairs.score(at));
    }
    for (const {
      pair: [one, other],
    } of equalIdentifiers(prepared))
      this.#groups.join(unit(one), unit(other));
  }
  /** The near pairs of these units, all of which were linked. */
  pairsOf(prepared: readonly Prepared[]): Pairs {
    const places = new Map(prepared.map(({ unit }, at) => [unit, at])),
      pairs = new Pairs();
    prepared.forEach(({ unit }, at) => {
      for (const [other, score] of this.#scores.get(unit) ?? []) {
        const place = places.get(other);
        if (place !== undefined && place > at) pairs.push(at, place, score);
      }
    });
    return pairs;
  }
  #keep(unit: string, other: string, score: number): void {
    const known = this.#scores.get(unit);
    if (known) known.set(other, score);
    else this.#scores.set(unit, new Map([[other, score]]));
  }
  /** The same for units that are reached from each other over near ones. */
  groupOf(unit: string): string {
    return this.#groups.idOf(unit);
  }
}
