import { compareNames } from "../../identity/people/compare-names.js";
import { keysOf } from "../../identity/people/name-keys.js";
import type { ParsedName } from "../../identity/people/parsed-name.js";
import type { Preparation } from "../../identity/people/prepared.js";
import { thresholds } from "../../identity/people/weights.js";

/** Tells by names alone who may be one with whom: few of those that share a key. Each two names are compared once. */
export class NearNames {
  readonly #parsed = new Map<string, { readonly name: ParsedName; readonly keys: readonly string[] }>();
  readonly #namesBy = new Map<string, Set<string>>();
  readonly #mayBeOne = new Map<string, boolean>();
  constructor(readonly preparation: Preparation) {}

  /** A name with which others are compared from now on. */
  add(name: string): void {
    for (const key of this.#of(name).keys) this.#namesBy.set(key, (this.#namesBy.get(key) ?? new Set()).add(name));
  }
  /** Whether one of these names may be that of one who was added. */
  holdNear(names: readonly string[]): boolean {
    return names.some(name => this.#of(name).keys.some(key => [...(this.#namesBy.get(key) ?? [])].some(other => this.#may(name, other))));
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
