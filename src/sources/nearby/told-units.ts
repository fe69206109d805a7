import { together, type EvidenceRow } from "../derive/evidence.js";
import type { Preparation, Prepared } from "../resolve/people/prepared.js";

/** All that is told of each unit as far as it is known, ready to be compared: prepared anew only where more is told. */
export class ToldUnits {
  readonly #rows = new Map<string, EvidenceRow[]>();
  readonly #prepared = new Map<string, Prepared>();
  constructor(
    readonly preparation: Preparation,
    rows: Iterable<EvidenceRow> = [],
  ) {
    for (const row of rows) this.add(row);
  }

  add(row: EvidenceRow): void {
    this.#prepared.delete(row.unit);
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
}
