import { statement, typedStatement, type Statement } from "../neo4j/statement.js";
import { changed, changesOf, missing, type Changes, type Comparison } from "./changes.js";
import { groups } from "./batches.js";
import type { Fact } from "./state.js";

const batches = (name: string, rows: readonly object[], perStatement: number): Statement[] =>
  groups(rows, perStatement).map(rows => statement(name, { rows }));

/** One label or type a statement. */
function typedBatches(name: string, facts: readonly Fact[], perStatement: number): Statement[] {
  const ofType = new Map<string, object[]>();
  for (const fact of facts) {
    const rows = ofType.get(fact.type) ?? [];
    rows.push(rowOf(fact));
    ofType.set(fact.type, rows);
  }
  return [...ofType].flatMap(([type, rows]) => groups(rows, perStatement, weightOfRow).map(rows => typedStatement(name, type, { rows })));
}
const rowOf = (fact: Fact): object => {
  if (!("id" in fact)) return { tail: fact.tail, head: fact.head, properties: fact.properties };
  return { id: fact.id, properties: { ...fact.properties, id: fact.id } };
};

/** Rows of a statement of difference(). */
const rowsIn = ({ parameters }: Statement) => parameters["rows"] as readonly Weighed[];
export const countOf = (statement: Statement): number => rowsIn(statement).length;
/** How many usual rows it is worth to Neo4j: a record is its text, as long as the programme of an event. */
export const weightOf = (statement: Statement): number => rowsIn(statement).reduce((sum, row) => sum + weightOfRow(row), 0);
const weightOfRow = ({ properties }: Weighed) => 1 + Math.floor((properties?.description?.length ?? 0) / 500);
interface Weighed {
  readonly properties?: { readonly description?: string };
}

/** Statements that make the one state of the other, and what they change. */
export interface Difference {
  readonly changes: Changes;
  readonly written: readonly Statement[];
  readonly removed: readonly Statement[];
}

/** A node never changes its type: its id begins with it. */
export function difference(comparison: Comparison, perStatement: number): Difference {
  const { wanted, actual, successors } = comparison,
    gone = missing(wanted.nodes, actual.nodes);
  return {
    changes: changesOf(comparison),
    written: [
      ...typedBatches("write/nodes", changed(wanted.nodes, actual.nodes), perStatement),
      ...typedBatches("write/relationships", changed(wanted.relationships, actual.relationships), perStatement),
      ...batches("write/evidence", changed(wanted.evidence, actual.evidence).map(rowOf), perStatement),
    ],
    removed: [
      ...batches(
        "write/remove-evidence",
        missing(wanted.evidence, actual.evidence).map(({ id }) => ({ id })),
        perStatement,
      ),
      ...typedBatches(
        "write/remove-relationships",
        missing(wanted.relationships, actual.relationships).map(fact => ({ ...fact, properties: {} })),
        perStatement,
      ),
      ...batches(
        "write/redirects",
        gone.flatMap(({ id }) => (successors.has(id) ? [{ id, head: successors.get(id) }] : [])),
        perStatement,
      ),
      ...batches(
        "write/remove-nodes",
        gone.map(({ id }) => ({ id })),
        perStatement,
      ),
    ],
  };
}
