import { fold } from "../../model/fold.js";
import type { Secret } from "../../secret.js";
import type { Description } from "../../sources/description/description.js";
import { unitId } from "../../identity/identity.js";
import { canonicalOf } from "../../identity/units.js";
import { printedPeople, type PrintedPerson } from "./printed-people.js";

/** What stays of somebody who was erased: nothing that tells who it was, and all that is needed to know them again. */
export interface Tombstone {
  readonly id: string;
  readonly by: string;
  /** As ISO 8601, UTC. */
  readonly at: string;
  readonly because: string;
  /** Keyed hashes, in order: nobody can try names against them without the secret. */
  readonly hashes: readonly string[];
}

/** The hashes of all that these units of a person are known by. */
export function tombstoneOf(descriptions: readonly Description[], units: ReadonlySet<string>, secret: Secret): string[] {
  const hashes = new Set<string>();
  for (const description of descriptions)
    for (const printed of printedPeople(description)) {
      const unit = unitId({ type: "Person", source: description.source.key, key: printed.unit });
      if (!units.has(unit)) continue;
      for (const hash of knownBy(description.source.key, printed, secret)) hashes.add(hash);
      if (!byPlace.test(printed.unit)) hashes.add(hashOfUnit(secret, unit));
    }
  return [...hashes].sort();
}
/** By which decisions of a file are known that come again and name the unit. */
export const hashOfUnit = (secret: Secret, unit: string): string => secret.hash("erased unit", unit);

/** A key that a source gave no name: by the place in a list, which another version may give to somebody else. */
const byPlace = /^(event|session|talk|project|work)\/.+\/\d+$/;

/** What one printed name is known by: each is enough, and a name alone is none of them. */
export function* knownBy(source: string, { unit, name, affiliations, identifiers }: PrintedPerson, secret: Secret): Generator<string> {
  yield byPlace.test(unit) ? secret.hash("erased place", source, unit, fold(name)) : secret.hash("erased key", source, unit);
  for (const given of identifiers) yield secret.hash("erased identifier", given.scheme, canonicalOf(given));
  for (const { printed } of affiliations) yield secret.hash("erased affiliation", fold(name), fold(printed));
}
