import { mergeEvidence, type EvidenceRow } from "../../identity/evidence.js";
import { Identity } from "../../identity/identity.js";
import { nearPairs } from "../../identity/people/near-pairs.js";
import { Pairs } from "../../identity/people/pairs.js";
import type { Preparation, Prepared } from "../../identity/people/prepared.js";
import { equalIdentifiers } from "../../identity/people/resolve-people.js";

/** The evidence of each unit as far as it is read, and which units are near each other: compared again only if there is more evidence. */
export class EvidenceIndex {
  readonly #rows = new Map<string, EvidenceRow[]>();
  readonly #features = new Map<string, Prepared>();
  readonly #linked = new Set<string>();
  /** For each unit the scores of those that are near it. */
  readonly #scores = new Map<string, Map<string, number>>();
  readonly #groups = new Identity();
  constructor(
    readonly preparation: Preparation,
    rows: Iterable<EvidenceRow> = [],
  ) {
    for (const row of rows) this.add(row);
  }

  add(row: EvidenceRow): void {
    this.#features.delete(row.unit);
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
  /** Those of these units that have evidence, in the order of their ids. */
  featuresOf(units: Iterable<string>): Prepared[] {
    return [...units]
      .filter(unit => this.#rows.has(unit))
      .sort()
      .map(unit => {
        const known = this.#features.get(unit);
        if (known) return known;
        const features = this.preparation.prepared(mergeEvidence(this.#rows.get(unit)!));
        this.#features.set(unit, features);
        return features;
      });
  }

  /** Groups those of these units that are near each other. Units that were near once stay in one group, whatever evidence is added: that does no harm. */
  link(units: Iterable<string>): void {
    const all = this.featuresOf(units);
    const unitAt = (at: number) => all[at]!.unit;
    const pairs = nearPairs(all, at => !this.#linked.has(unitAt(at)));
    for (const { unit } of all) {
      this.#groups.add(unit);
      this.#linked.add(unit);
    }
    for (let at = 0; at < pairs.size; at++) {
      const [one, other] = [unitAt(pairs.one(at)), unitAt(pairs.other(at))];
      this.#groups.join(one, other);
      this.#keepScore(one, other, pairs.score(at));
      this.#keepScore(other, one, pairs.score(at));
    }
    for (const { pair } of equalIdentifiers(all)) this.#groups.join(unitAt(pair[0]), unitAt(pair[1]));
  }

  /** The near pairs of these units, all of which were linked. */
  pairsOf(features: readonly Prepared[]): Pairs {
    const places = new Map(features.map(({ unit }, at) => [unit, at]));
    const pairs = new Pairs();
    features.forEach(({ unit }, at) => {
      for (const [other, score] of this.#scores.get(unit) ?? []) {
        const place = places.get(other);
        if (place !== undefined && place > at) pairs.push(at, place, score);
      }
    });
    return pairs;
  }

  #keepScore(unit: string, other: string, score: number): void {
    const known = this.#scores.get(unit);
    if (known) known.set(other, score);
    else this.#scores.set(unit, new Map([[other, score]]));
  }

  /** Equal for units that are connected by near ones. */
  groupOf(unit: string): string {
    return this.#groups.idOf(unit);
  }
}
