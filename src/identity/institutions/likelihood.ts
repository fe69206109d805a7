import { evidenceOf, evidenceOfNone, type Evidence, type Seen } from "./evidence.js";
import type { Reading } from "./reading.js";
import { evidenceWeights } from "./weights.js";

/** How likely it is that somebody is meant. */
export interface Likelihood {
  readonly seen: Seen;
  /** That the whole text means this institution, rather than any other or none: from 0 to 1, and at most 1 for all together. */
  readonly alone: number;
  /** That these words of the text mean it, whatever its other words mean: from 0 to 1. */
  readonly there: number;
}

/**
 * The conditional logit of McFadden (1974): each that was found, and nobody, has a sum of weighted evidence; its share of the exponentials of all sums is
 * the likelihood. The most likely comes first.
 */
export function likelihoods(seen: readonly Seen[], reading: Reading): Likelihood[] {
  const evidence = evidenceOf(seen, reading),
    sums = evidence.map(weighed),
    none = weighed(evidenceOfNone(reading)),
    highest = Math.max(none, ...sums), // taken off, so that no exponential is too large
    powers = sums.map(sum => Math.exp(sum - highest)),
    powersThere = evidence.map((given, at) => Math.exp(sums[at]! - company(given) - highest)),
    nobody = Math.exp(none - highest),
    all = powers.reduce((total, power) => total + power, nobody);
  return seen
    .map((one, at) => {
      const crowd = seen.reduce((total, other, index) => (isApart(one, other) ? total : total + powersThere[index]!), nobody);
      return { seen: one, alone: powers[at]! / all, there: powersThere[at]! / crowd };
    })
    .sort((one, other) => other.alone - one.alone || one.seen.owner - other.seen.owner);
}

function weighed(evidence: Evidence): number {
  const weights = evidenceWeights();
  let sum = 0;
  for (const name in evidence) sum += (weights.get(name) ?? 0) * Number(evidence[name]);
  return sum;
}

/** What speaks against one because the names of others stand beside its own, which says nothing against both being meant. */
const company = (evidence: Evidence): number =>
  evidence["onlyOtherNames"]
    ? weighed({ before: evidence["before"]!, after: evidence["after"]!, anyBefore: evidence["anyBefore"]!, anyAfter: evidence["anyAfter"]! })
    : 0;

/** Whether two names stand in the text beside each other, so that both may be meant. */
export const isApart = ({ standing: one }: Seen, { standing: other }: Seen): boolean => one.to <= other.from || other.to <= one.from;
