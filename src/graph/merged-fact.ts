/**
 * One property of a fact that several relationships state together (an organiser who also speaks): what lists hold is united, counts are added, and it
 * is inferred only when each of them is. The relationships come ordered by their fragment, so the lists have one order.
 */
export function mergedFact(property: string, facts: string): string {
  if (property === "inferred") return `all(fact IN ${facts} WHERE fact.inferred)`;
  if (property === "reasons") return `CASE WHEN all(fact IN ${facts} WHERE fact.inferred) THEN ${united(property, facts)} ELSE [] END`;
  // Talks are counted where somebody speaks; an author's talks are told by Person.talks.
  if (property === "talks") return `reduce(sum = 0, fact IN ${facts} | sum + coalesce(fact.talks, 0))`;
  return united(property, facts);
}

const united = (property: string, facts: string) =>
  `reduce(seen = [], fact IN ${facts} | seen + [each IN coalesce(fact.${property}, []) WHERE NOT each IN seen])`;
