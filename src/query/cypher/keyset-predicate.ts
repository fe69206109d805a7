import { cypher, type Cypher } from "./cypher-tree.js";

export interface KeysetTerm {
  readonly by: Cypher;
  readonly isDescending: boolean;
  /** The value at which the page begins. */
  readonly bound: Cypher;
}

/** What comes after a position, in the one form that an index can serve: `a >= $a AND (a > $a OR b > $b)`. */
export function keysetPredicate([first, ...rest]: readonly KeysetTerm[]): Cypher {
  const { by, isDescending, bound } = first!;
  const past = cypher`${by} ${isDescending ? "<" : ">"} ${bound}`;
  return rest.length ? cypher`${by} ${isDescending ? "<=" : ">="} ${bound} AND (${past} OR ${keysetPredicate(rest)})` : past;
}
