import type { Chance } from "./random.js";

/** How popular each of `count` things is, the most popular first: a power law whose head is flattened, as such rankings are. */
export const popularity = (count: number, exponent: number, flat = 10): number[] =>
  Array.from({ length: count }, (_, rank) => (rank + flat) ** -exponent);

/** Draws a place in a list with a chance that goes with its weight. */
export function drawing(weights: readonly number[], chance: Chance): () => number {
  let sum = 0;
  const sums = weights.map(weight => (sum += weight));
  return () => {
    const wanted = chance.next() * sum;
    let low = 0,
      high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Shares out `total` whole things by weight: at least one each, and exactly `total` in all. */
export function shared(total: number, weights: readonly number[]): number[] {
  const free = total - weights.length,
    sum = weights.reduce((a, b) => a + b, 0);
  let before = 0,
    given = 0;
  return weights.map(weight => {
    before += weight;
    const share = Math.round((free * before) / sum) - given;
    given += share;
    return share + 1;
  });
}
