import { compareUnitNames, scoreOf } from "./compare-people.js";
import type { PersonEvidence } from "./evidence.js";
import { nameKeys } from "./name-keys.js";
import { Preparation } from "./prepared.js";
import { thresholds } from "./weights.js";

/**
 * Whether the answer for one unit may depend on the other: they have an equal identifier, or share a name key (`nameKeys`) and score at least as much as
 * deserves a review. Units that a decision names together are neighbours too; who decides knows which. The answer of `resolvePeople` for a unit depends only
 * on the units that are reached from it over neighbours; with more than seven hundred units under one printed name (see `nearPairs`) on the others under that
 * name too.
 */
export function areNeighbours(one: PersonEvidence, other: PersonEvidence): boolean {
  if (one.identifiers.some(identifier => other.identifiers.includes(identifier))) return true;
  const keys = new Set(one.names.flatMap(nameKeys));
  if (!other.names.flatMap(nameKeys).some(key => keys.has(key))) return false;
  const preparation = new Preparation(),
    [a, b] = [preparation.prepared(one), preparation.prepared(other)],
    { score } = compareUnitNames(a, b);
  return score !== null && score >= thresholds.hopeless && scoreOf(a, b, score) >= thresholds.review;
}
