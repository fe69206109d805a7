import { idOf } from "../graph/ids.js";
import { statement, type Statement } from "../graph/statement.js";
import { changed, missing, type Comparison } from "./changes.js";
import type { Description } from "./description.js";
import { inputsOf } from "./derive/project.js";
import type { WorldNode } from "./derive/world.js";
import { stateOf } from "./state.js";

export const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / Math.max(1, size)) }, (_, at) => items.slice(at * size, (at + 1) * size));
const batches = (name: string, rows: readonly object[], perStatement: number): Statement[] =>
  chunks(rows, perStatement).map(rows => statement(name, { rows }));

/** Sources and records as they will be. A record is as long as an event's whole programme, so that fewer make a statement. */
export function inputStatements(descriptions: readonly Description[], removed: readonly string[], perStatement: number): Statement[] {
  const { nodes, relationships } = stateOf(inputsOf(descriptions)),
    few = Math.ceil(perStatement / 50);
  const kept = descriptions.map(({ source, records }) => ({
    id: idOf("Source", source.key),
    records: records.map(({ key }) => idOf("Record", source.key, key)),
  }));
  return [
    ...batches(
      "write/nodes",
      [...nodes.values()].map(({ item }) => nodeRow(item)),
      few,
    ),
    ...batches(
      "write/relationships",
      [...relationships.values()].map(({ item }) => item),
      perStatement,
    ),
    ...batches("write/remove-records", [...kept, ...removed.map(key => ({ id: idOf("Source", key), records: [] }))], few),
  ];
}

/** Statements that make the one state of the other. */
export function difference(
  { wanted, actual, successors }: Comparison,
  perStatement: number,
): { readonly written: Statement[]; readonly removed: Statement[] } {
  const gone = missing(wanted.nodes, actual.nodes);
  return {
    written: [
      ...batches("write/nodes", changed(wanted.nodes, actual.nodes).map(nodeRow), perStatement),
      ...batches("write/relationships", changed(wanted.relationships, actual.relationships), perStatement),
    ],
    removed: [
      ...batches(
        "write/redirects",
        gone.flatMap(({ id }) => (successors.has(id) ? [{ id, head: successors.get(id) }] : [])),
        perStatement,
      ),
      ...batches(
        "write/remove-relationships",
        missing(wanted.relationships, actual.relationships).map(({ type, tail, head }) => ({ type, tail, head })),
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
// A node whose type changed cannot be: the id begins with it.
const nodeRow = ({ id, type, properties }: WorldNode) => ({ id, type, properties: { ...properties, id } });
