import { inTurns, type Network } from "./network.js";

/**
 * By person, the share of the pairs of others between whom they are: of the shortest ways of each pair, counted in links, the part that leads through
 * them; on average over all pairs of others in the network, also those that no way connects (Brandes, A faster algorithm for betweenness centrality,
 * Journal of Mathematical Sociology 25, 2001).
 *
 * Not by graphology, which counts ways as whole numbers of 32 bits: a few circles of people that overlap have more of them.
 */
export async function betweenness({ size, neighbours }: Network): Promise<Float64Array> {
  const between = new Float64Array(size),
    ways = new Float64Array(size), // shortest ways from the source
    far = new Int32Array(size),
    share = new Float64Array(size), // of the pairs with the source
    order = new Int32Array(size),
    pause = inTurns();
  for (let source = 0; source < size; source++) {
    ways.fill(0)[source] = 1;
    far.fill(-1)[source] = 0;
    share.fill(0);
    order[0] = source;
    let reached = 1;
    for (let at = 0; at < reached; at++) {
      const person = order[at]!;
      for (const next of neighbours[person]!) {
        if (far[next] === -1) {
          far[next] = far[person]! + 1;
          order[reached++] = next;
        }
        if (far[next] === far[person]! + 1) ways[next]! += ways[person]!;
      }
    }
    for (let at = reached - 1; at > 0; at--) {
      const person = order[at]!;
      for (const before of neighbours[person]!)
        if (far[before] === far[person]! - 1) share[before]! += (ways[before]! / ways[person]!) * (1 + share[person]!);
      between[person]! += share[person]!;
    }
    await pause();
  }
  // Each pair was met from both its ends.
  return size > 2 ? between.map(sum => sum / ((size - 1) * (size - 2))) : between;
}
