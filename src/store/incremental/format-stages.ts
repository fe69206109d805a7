import type { AffectedUnits } from "./find-affected-units.js";
import type { ResolvedIdentities } from "./resolve-identities.js";
import type { FactsToRederive } from "./select-facts-to-rederive.js";

/** Results of the stages as sorted lines, for debugging and tests: equal results have equal lines. Derived and current facts have the lines of `dump`. */

export function formatAffectedUnits({ sources, people, entities }: AffectedUnits): string[] {
  const { features, candidatePairs } = people;
  const unitAt = (at: number) => features[at]!.unit;
  return sortLines([
    ...sources.before.map(({ source }) => `source before ${source.key}`),
    ...sources.after.map(({ source }) => `source after ${source.key}`),
    ...new Set([...people.storedEvidence.values()].map(({ properties }) => `person before ${String(properties["unit"])}`)),
    ...features.map(({ unit }) => `person after ${unit}`),
    ...Array.from({ length: candidatePairs.size }, (_, at) => `may be one ${unitAt(candidatePairs.one(at))} ${unitAt(candidatePairs.other(at))}`),
    ...[...entities.unitsBefore].map(unit => `entity before ${unit}`),
    ...[...entities.unitsAfter].map(unit => `entity after ${unit}`),
    ...[...entities.nodes.keys()].map(id => `${entities.splitNodes.has(id) ? "comes apart" : "node"} ${id}`),
    ...entities.registerLinks.map(({ one, other }) => `found in register ${one} ${other}`),
  ]);
}

export function formatIdentities({ ids, clusters, successors, reviews }: ResolvedIdentities): string[] {
  return sortLines([
    ...[...clusters].map(([id, units]) => `cluster ${id}: ${units.join(" ")}`),
    ...[...successors].map(([id, successor]) => `redirect ${id} -> ${successor}`),
    ...reviews.map(({ one, other }) => `review ${one} ${other}`),
    ...[...ids.people.predecessors].map(([id, before]) => `changed ${id}: ${before.size ? `was ${[...before].sort().join(" ")}` : "new"}`),
    ...[...ids.entities.changedNodes].map(id => `changed ${id}`),
    ...[...ids.entities.removedUnits].map(unit => `removed ${unit}`),
  ]);
}

export function formatFactsToRederive({ people, selection, records }: FactsToRederive): string[] {
  return sortLines([
    ...[...people.keptIds].map(([before, after]) => `keep ${before}${before === after ? "" : ` as ${after}`}`),
    ...[...selection.nodes].map(id => `derive ${id}`),
    ...[...selection.ends].map(id => `derive relationships of ${id}`),
    ...[...selection.relationships].map(key => `derive ${key}`),
    ...[...selection.extendedNodes.keys()].map(id => `extend ${id}`),
    ...records.map(({ id }) => `from ${id}`),
  ]);
}

const sortLines = (lines: readonly string[]): string[] => [...lines].sort();
