import { idOf } from "../graph/ids.js";
import { statement, typedStatement, type Statement } from "../graph/statement.js";
import { changed, missing, type Comparison } from "./changes.js";
import type { Description } from "./description.js";
import { inputsOf } from "./derive/project.js";
import { stateOf, type Fact } from "./state.js";

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / Math.max(1, size)) }, (_, at) => items.slice(at * size, (at + 1) * size));
const batches = (name: string, rows: readonly object[], perStatement: number): Statement[] =>
  chunks(rows, perStatement).map(rows => statement(name, { rows }));
/** One label or type a statement. */
function typedBatches(name: string, facts: readonly Fact[], perStatement: number): Statement[] {
  const ofType = new Map<string, object[]>();
  for (const fact of facts) {
    const rows = ofType.get(fact.type) ?? [];
    rows.push(rowOf(fact));
    ofType.set(fact.type, rows);
  }
  return [...ofType].flatMap(([type, rows]) => chunks(rows, perStatement).map(rows => typedStatement(name, type, { rows })));
}
const rowOf = (fact: Fact): object => {
  if (!("id" in fact)) return { tail: fact.tail, head: fact.head, properties: fact.properties };
  return { id: fact.id, properties: { ...fact.properties, id: fact.id } };
};

/** Sources and records as they will be. A record is as long as an event's whole programme, so that fewer make a statement. */
export function inputStatements(descriptions: readonly Description[], removed: readonly string[], perStatement: number): Statement[] {
  const { nodes, relationships } = stateOf(inputsOf(descriptions)),
    few = Math.ceil(perStatement / 50);
  const kept = descriptions.map(({ source, records }) => ({
    id: idOf("Source", source.key),
    records: records.map(({ key }) => idOf("Record", source.key, key)),
  }));
  return [
    ...typedBatches("write/nodes", [...nodes.values()], few),
    ...typedBatches("write/relationships", [...relationships.values()], perStatement),
    ...batches("write/remove-records", [...kept, ...removed.map(key => ({ id: idOf("Source", key), records: [] }))], few),
  ];
}

/** Statements that make the one state of the other. A node never changes its type: its id begins with it. */
export function difference(
  { wanted, actual, successors }: Comparison,
  perStatement: number,
): { readonly written: Statement[]; readonly removed: Statement[] } {
  const gone = missing(wanted.nodes, actual.nodes);
  return {
    written: [
      ...typedBatches("write/nodes", changed(wanted.nodes, actual.nodes), perStatement),
      ...typedBatches("write/relationships", changed(wanted.relationships, actual.relationships), perStatement),
    ],
    removed: [
      ...batches(
        "write/redirects",
        gone.flatMap(({ id }) => (successors.has(id) ? [{ id, head: successors.get(id) }] : [])),
        perStatement,
      ),
      ...typedBatches("write/remove-relationships", missing(wanted.relationships, actual.relationships), perStatement),
      ...batches(
        "write/remove-nodes",
        gone.map(({ id }) => ({ id })),
        perStatement,
      ),
    ],
  };
}
