import type { Row } from "../../neo4j/statement.js";
import { cypher, type Cypher } from "./cypher-tree.js";

/** Where a row holds the relationships that state its fact. */
export const factsKey = "facts";

/** These properties of each of them (key → property), as Cypher gives them. Merging them there would be long texts, and slow to plan. */
export function renderFactsList(facts: Cypher, properties: ReadonlyMap<string, string>): Cypher {
  const entries = [...properties].map(([key, name]) => `${key}: fact.${name}`);
  return cypher`${factsKey}: [fact IN ${facts} | {${entries.join(", ")}}]`;
}

/** One list of all of them, in Cypher, for a traversal below that starts from it. */
export const renderUnitedFacts = (property: string, facts: Cypher): Cypher =>
  cypher`reduce(seen = [], fact IN ${facts} | seen + [each IN coalesce(fact.${property}, []) WHERE NOT each IN seen])`;

/**
 * A row with the fact that several relationships state together (an organiser who also speaks): what lists hold is united, counts are added, and it is
 * inferred only when each of them is. The relationships come ordered by their fragment, so the lists have one order.
 */
export function withMergedFact(row: Row): Row {
  const facts = row[factsKey] as readonly Row[] | undefined; // factsOf() above
  if (!facts?.length) return row;
  const merged: Record<string, unknown> = { ...row };
  for (const key of Object.keys(facts[0]!)) merged[key] = (mergers[key] ?? united)(facts, key);
  return merged;
}

type Merger = (facts: readonly Row[], key: string) => unknown;
const listIn = (fact: Row, key: string): readonly unknown[] => (fact[key] as unknown[] | null) ?? [];
const united: Merger = (facts, key) => (facts.length === 1 ? listIn(facts[0]!, key) : [...new Set(facts.flatMap(fact => listIn(fact, key)))]);
const inferred = (facts: readonly Row[]) => facts.every(fact => fact["inferred"] === true);
const mergers: Readonly<Record<string, Merger>> = {
  inferred,
  reasons: (facts, key) => (inferred(facts) ? united(facts, key) : []),
  // Talks are counted where somebody speaks; an author's talks are told by Person.talks.
  talks: facts => facts.reduce((sum, { talks }) => sum + Number(talks ?? 0), 0),
};
