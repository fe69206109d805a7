import type { Row } from "../neo4j/statement.js";
import { everything, type Part } from "../projection/part.js";
import { Projection } from "../projection/project.js";
import type { Decision } from "../sources/description/decisions.js";
import { changedSourceKeys, type Change } from "./change.js";
import type { Comparison } from "./changes.js";
import { difference, weightOf, type Difference } from "./difference.js";
import { deriveIncrementally } from "./incremental/derive-incrementally.js";
import type { SmallChange } from "./incremental/small-change.js";
import { isStored } from "./is-stored.js";
import { isWhole } from "./model-version.js";
import { isSameCode } from "./shipped-fingerprint.js";
import { stateOf, storedState, type Run } from "./state.js";
import type { DecisionVersions } from "./store-decisions.js";
import { storedDescriptions } from "./stored.js";
import type { WriteLimits } from "./write-limits.js";

/** How a change is written. */
export type WritePlan =
  /** The graph holds it already. */
  | { readonly kind: "NOTHING" }
  /** In one transaction: SMALL if only what the change touches was derived, WHOLE if the whole graph was. */
  | { readonly kind: "SMALL" | "WHOLE"; readonly difference: Difference }
  /** In several transactions: a difference that is too large for one, or a graph that is derived part by part. */
  | { readonly kind: "IN_PARTS"; readonly from: Difference | Projection };

export interface PlannedChange {
  /** The Dataset node: how complete the graph is. */
  readonly dataset: Row;
  readonly change: Change;
  readonly decisions: DecisionVersions;
}

/** Finds out how to write a change whose decisions are stored. Writes nothing. */
export async function planWrite(run: Run, { dataset, change, decisions }: PlannedChange, limits: WriteLimits): Promise<WritePlan> {
  if (await isAlreadyStored(run, dataset, change)) return { kind: "NOTHING" };
  const small = await deriveIfSmall(run, { dataset, change, decisions }, limits.perPart);
  if (small) return planComparison("SMALL", small, limits);
  const projection = await projectGraph(run, change, decisions.after);
  if (projection.size > limits.perPart) return { kind: "IN_PARTS", from: projection };
  return planComparison("WHOLE", await compareWithStored(run, projection, everything), limits);
}

function planComparison(kind: "SMALL" | "WHOLE", comparison: Comparison, { perStatement, perTransaction }: WriteLimits): WritePlan {
  const found = difference(comparison, perStatement);
  const weight = [...found.written, ...found.removed].reduce((sum, each) => sum + weightOf(each), 0);
  return weight <= perTransaction ? { kind, difference: found } : { kind: "IN_PARTS", from: found };
}

/**
 * Whether a complete graph holds these sources already, word for word: then it is what they give, and most of the work is spared. What somebody damaged
 * behind the writer's back stays as it is: `colloquia check --repair` finds it.
 */
export async function isAlreadyStored(run: Run, dataset: Row, change: Change): Promise<boolean> {
  const { descriptions = [], removed = [], decisions, made = [], undone = [], erased, shipped } = change;
  const hasMore = removed.length || decisions || made.length || undone.length || erased || shipped !== undefined;
  if (!isWhole(dataset) || !descriptions.length || hasMore) return false;
  for (const description of descriptions) if (!(await isStored(run, description))) return false;
  return true;
}

/** Undefined if the whole graph must be derived, or if that is faster. */
export async function deriveIfSmall(run: Run, { dataset, change, decisions }: PlannedChange, maxSize: number): Promise<Comparison | undefined> {
  return canDeriveIncrementally(dataset, change) ? deriveIncrementally(run, toSmallChange(change, decisions), maxSize) : undefined;
}

/** Whether the rest of the graph is what it should be. */
function canDeriveIncrementally(dataset: Row, { descriptions = [], removed = [], decisions, made = [], undone = [], shipped }: Change): boolean {
  if (!isWhole(dataset) || (shipped !== undefined && !isSameCode(shipped, dataset["shipped"]))) return false;
  return shipped !== undefined || decisions !== undefined || descriptions.length + removed.length + made.length + undone.length > 0;
}

function toSmallChange(change: Change, { before, after }: DecisionVersions): SmallChange {
  const countsBefore = countTexts(before);
  const countsAfter = countTexts(after);
  // The same may be decided several times: a correction, another one, and the first again.
  const changedTexts = [...new Set([...countsBefore.keys(), ...countsAfter.keys()])].filter(text => countsBefore.get(text) !== countsAfter.get(text));
  return {
    descriptions: change.descriptions ?? [],
    sources: changedSourceKeys(change),
    decisions: after,
    changedDecisions: changedTexts.map(text => JSON.parse(text) as Decision),
  };
}

function countTexts(decisions: readonly Decision[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const decision of decisions) {
    const text = JSON.stringify(decision);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** The graph that all sources and decisions give after the change. */
export async function projectGraph(run: Run, change: Change, decisions: readonly Decision[]): Promise<Projection> {
  const changedKeys = new Set(changedSourceKeys(change));
  const kept = (await storedDescriptions(run)).filter(({ source }) => !changedKeys.has(source.key));
  return new Projection([...kept, ...(change.descriptions ?? [])], decisions);
}

/** A part of the graph as it should be, and as it is stored. */
export const compareWithStored = async (run: Run, projection: Projection, part: Part): Promise<Comparison> => ({
  wanted: stateOf(projection.world(part)),
  actual: await storedState(run, part),
  successors: projection.successors,
});
