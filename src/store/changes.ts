import { isDeepStrictEqual } from "node:util";
import { keyOf, type Fact, type State } from "./state.js";

/** The graph that should be, the one that is, and where the ids lead that go. */
export interface Comparison {
  readonly wanted: State;
  readonly actual: State;
  readonly successors: ReadonlyMap<string, string>;
}

/** What becomes of facts: how many of each label and each type of relationship, by name. */
export interface Changes {
  readonly facts: ReadonlyMap<string, Counts>;
  /** Ids that lead to another node from now on. */
  readonly redirected: number;
}
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}
export const noChanges: Changes = { facts: new Map(), redirected: 0 };

/** Facts that are not there as they should be. */
export const changed = <Item extends Fact>(wanted: ReadonlyMap<string, Item>, actual: ReadonlyMap<string, Item>): Item[] => {
  const found: Item[] = [];
  for (const [key, fact] of wanted) if (!isSame(fact, actual.get(key))) found.push(fact);
  return found;
};
/** Facts that are there and should not be. */
export const missing = <Item extends Fact>(wanted: ReadonlyMap<string, Item>, actual: ReadonlyMap<string, Item>): Item[] => {
  const found: Item[] = [];
  for (const [key, fact] of actual) if (!wanted.has(key)) found.push(fact);
  return found;
};
const isSame = (fact: Fact, other: Fact | undefined) =>
  other !== undefined && fact.type === other.type && isDeepStrictEqual(fact.properties, other.properties);

export function changesOf({ wanted, actual, successors }: Comparison): Changes {
  const facts = new Map<string, Counts>();
  const count = (type: string, what: keyof Counts) => {
    const counts = facts.get(type) ?? { added: 0, changed: 0, removed: 0 };
    facts.set(type, { ...counts, [what]: counts[what] + 1 });
  };
  const look = <Item extends Fact>(wanted: ReadonlyMap<string, Item>, actual: ReadonlyMap<string, Item>) => {
    for (const fact of changed(wanted, actual)) count(fact.type, actual.has(keyOf(fact)) ? "changed" : "added");
    const gone = missing(wanted, actual);
    for (const { type } of gone) count(type, "removed");
    return gone;
  };
  const gone = look(wanted.nodes, actual.nodes);
  look(wanted.relationships, actual.relationships);
  return { facts, redirected: gone.filter(({ id }) => successors.has(id)).length };
}

export function together(one: Changes, other: Changes): Changes {
  const facts = new Map(one.facts);
  for (const [type, { added, changed, removed }] of other.facts) {
    const counts = facts.get(type) ?? { added: 0, changed: 0, removed: 0 };
    facts.set(type, { added: counts.added + added, changed: counts.changed + changed, removed: counts.removed + removed });
  }
  return { facts, redirected: one.redirected + other.redirected };
}

/** Facts that are new or other than before, and facts that are gone. */
export function summed({ facts }: Changes): { readonly written: number; readonly removed: number } {
  let written = 0,
    removed = 0;
  for (const counts of facts.values()) {
    written += counts.added + counts.changed;
    removed += counts.removed;
  }
  return { written, removed };
}
