import { compareNames } from "../../identity/people/compare-names.js";
import { keysOf } from "../../identity/people/name-keys.js";
import type { ParsedName } from "../../identity/people/parsed-name.js";
import type { Preparation } from "../../identity/people/prepared.js";
import { thresholds } from "../../identity/people/weights.js";

/** Finds by names alone who may be one person: few of those who share a key. Each two names are compared once. */
export class NameBlocking {
  readonly #parsed = new Map<string, ParsedWithKeys>();
  readonly #namesBy = new Map<string, Set<string>>();
  readonly #matches = new Map<string, boolean>();
  constructor(readonly preparation: Preparation) {}

  /** Adds a name with which others are compared from now on. */
  add(name: string): void {
    for (const key of this.#parse(name).keys) this.#namesBy.set(key, (this.#namesBy.get(key) ?? new Set()).add(name));
  }
  /** Whether one of these names and an added one may be of one person. */
  hasMatch(names: readonly string[]): boolean {
    return names.some(name => this.#parse(name).keys.some(key => [...(this.#namesBy.get(key) ?? [])].some(other => this.#mayMatch(name, other))));
  }

  #parse(name: string): ParsedWithKeys {
    const known = this.#parsed.get(name);
    if (known) return known;
    const parsed = this.preparation.parsed(name);
    const withKeys = { name: parsed, keys: keysOf(parsed) };
    this.#parsed.set(name, withKeys);
    return withKeys;
  }

  #mayMatch(one: string, other: string): boolean {
    const pair = `${one}\n${other}`;
    const known = this.#matches.get(pair);
    if (known !== undefined) return known;
    const { score } = compareNames(this.#parse(one).name, this.#parse(other).name);
    const mayMatch = score !== null && score >= thresholds.hopeless;
    this.#matches.set(pair, mayMatch);
    return mayMatch;
  }
}

interface ParsedWithKeys {
  readonly name: ParsedName;
  readonly keys: readonly string[];
}
