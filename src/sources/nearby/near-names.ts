import type { EvidenceRow } from "../derive/evidence.js";
import { compareNames } from "../resolve/people/compare-names.js";
import { keysOf } from "../resolve/people/name-keys.js";
import type { ParsedName } from "../resolve/people/parsed-name.js";
import type { Preparation } from "../resolve/people/prepared.js";
import { thresholds } from "../resolve/people/weights.js";

/** Tells by names alone who cannot be one with whom: most of those that share a key. Each two names are compared once. */
export class NearNames {
  readonly #parsed = new Map<string, { readonly name: ParsedName; readonly keys: readonly string[] }>();
  readonly #mayBeOne = new Map<string, boolean>();
  constructor(readonly preparation: Preparation) {}

  /** Units under a name, or with an identifier, that may be that of one who is active. */
  near(rows: readonly EvidenceRow[], active: ReadonlySet<string>): Set<string> {
    const namesBy = new Map<string, Set<string>>(),
      identifiers = new Set<string>(),
      near = new Set<string>();
    for (const { unit, person } of rows)
      if (active.has(unit)) {
        for (const name of person.names) for (const key of this.#of(name).keys) namesBy.set(key, (namesBy.get(key) ?? new Set()).add(name));
        for (const identifier of person.identifiers) identifiers.add(identifier);
      }
    for (const { unit, person } of rows)
      if (
        !active.has(unit) &&
        !near.has(unit) &&
        (person.identifiers.some(identifier => identifiers.has(identifier)) ||
          person.names.some(name => this.#of(name).keys.some(key => [...(namesBy.get(key) ?? [])].some(other => this.#may(name, other)))))
      )
        near.add(unit);
    return near;
  }

  #of(name: string) {
    const known = this.#parsed.get(name);
    if (known) return known;
    const parsed = this.preparation.parsed(name),
      made = { name: parsed, keys: keysOf(parsed) };
    this.#parsed.set(name, made);
    return made;
  }

  #may(one: string, other: string): boolean {
    const pair = `${one}\n${other}`,
      known = this.#mayBeOne.get(pair);
    if (known !== undefined) return known;
    const { score } = compareNames(this.#of(one).name, this.#of(other).name),
      may = score !== null && score >= thresholds.hopeless;
    this.#mayBeOne.set(pair, may);
    return may;
  }
}
