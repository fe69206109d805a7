import { isAbstractType, isListType, isNonNullType, type GraphQLNamedType, type GraphQLSchema } from "graphql";
import { bind } from "./bind.js";
import { mergedFact } from "./merged-fact.js";
import { positionOf, type Args } from "./page.js";
import type { Statement } from "./statement.js";
import { orderOf, possibleTypes, shapeOf, startKey, stored, type Traversal } from "./traversal.js";

/** A field's fragment, wrapped so that it answers for many parents at once (`$keys`), or for none at the root. One row a parent: `key`, `value`. */
export function level(schema: GraphQLSchema, field: Traversal, args: Args, wanted: { readonly total: boolean }): Statement {
  const { fragment } = field.extensions,
    { from, name } = fragment;
  const value = items(schema, field, args, wanted),
    parameters = bound(field, args);
  if (!from) return { name, text: `RETURN ${value} AS value`, parameters };
  const parents =
    from.label === "List"
      ? "UNWIND range(0, size($keys) - 1) AS key\nWITH key, $keys[key] AS parent"
      : `UNWIND $keys AS key\nMATCH (parent:Node {id: key})\nWHERE parent:${from.label}`;
  // Not `RETURN key, value` at once: an aggregate below would make Neo4j take the whole expression for one ("implicit grouping expressions").
  return { name, text: `${parents}\nWITH key, parent, ${value} AS value\nRETURN key, value`, parameters };
}

/** One use of a fragment as a list; for a connection, a map of its edges and, when asked for, their number. */
function items(schema: GraphQLSchema, field: Traversal, args: Args, wanted: { readonly total: boolean }): string {
  const { fragment } = field.extensions,
    { connection } = shapeOf(field),
    write = (cypher: string) => fragment.write(cypher, 1, "parent");
  const item = write(fragment.to.name),
    { terms } = orderOf(field, args),
    backward = args["last"] != null;
  const names = [item, ...[...fragment.columns.keys()].map(write)];
  const carried = [
    item,
    ...[...fragment.columns].map(([name, expression]) => (name === expression ? write(name) : `${write(expression)} AS ${write(name)}`)),
  ];
  const order = terms.map(({ by, descending }) => ({ by: write(by), down: descending }));
  const filters = given(args).map(([name]) => write(fragment.filters.get(name)!.condition));
  const bounds = ["after", "before"]
    .filter(name => args[name] != null)
    .map(name => beyond(order.map(({ by, down }, at) => ({ by, down: down !== (name === "before"), than: `$${name}_1_${at}` }))));
  const conditions = [...filters, ...bounds],
    body = write(fragment.body);
  const lines = [
    body,
    `WITH ${carried.join(", ")}`,
    ...(conditions.length ? [`WHERE ${conditions.join(" AND ")}`, `WITH ${names.join(", ")}`] : []),
    ...(order.length ? [`ORDER BY ${order.map(({ by, down }) => by + (down !== backward ? " DESC" : "")).join(", ")}`] : []),
    ...(args["first"] != null || backward ? ["LIMIT $size_1"] : []),
    `RETURN ${mapOf(
      schema,
      field,
      item,
      order.map(({ by }) => by),
    )}`,
  ];
  const list = `COLLECT {\n${lines.join("\n")}\n}`;
  if (!connection) return list;
  const total = wanted.total
    ? `, totalCount: COUNT {\n${body}\nWITH ${carried.join(", ")}${filters.length ? `\nWHERE ${filters.join(" AND ")}` : ""}\nRETURN ${item}\n}`
    : "";
  return `{edges: ${list}${total}}`;
}

/** One item as a map of all that its type stores; a node stands inside its edge. */
function mapOf(schema: GraphQLSchema, field: Traversal, item: string, position: readonly string[]): string {
  const { fragment } = field.extensions,
    { connection, edge, node } = shapeOf(field),
    write = (cypher: string) => fragment.write(cypher, 1, "parent");
  if (!edge) return nodeMap(schema, node!, item); // an item is an edge or a node
  const property = (name: string) => {
    const { type } = edge.getFields()[name] ?? {},
      list = isNonNullType(type) && isListType(type.ofType);
    const value = fragment.columns.has(name)
      ? write(name)
      : name === fragment.to.name
        ? item
        : fragment.relationship
          ? `${write(fragment.relationship)}.${name}`
          : fragment.facts
            ? mergedFact(name, write(fragment.facts))
            : "null";
    return list ? `coalesce(${value}, [])` : value;
  };
  const { properties, starts } = stored(edge);
  return `{${[
    ...(connection ? [`cursor: [${position.join(", ")}]`] : []),
    ...properties.map(name => `${name}: ${property(name)}`),
    ...starts.map(name => `${startKey(name)}: ${property(name)}`),
    ...(node ? [`node: ${nodeMap(schema, node, item)}`] : []),
  ].join(", ")}}`;
}

/** For an interface or a union one map for every type, which names it. */
function nodeMap(schema: GraphQLSchema, type: GraphQLNamedType, item: string): string {
  const maps = possibleTypes(schema, type).map(each => {
    const { properties, starts } = stored(each);
    return {
      name: each.name,
      map: `${item} {${[...properties.map(name => `.${name}`), ...starts.map(name => `${startKey(name)}: ${item}.${name}`), `__typename: '${each.name}'`].join(", ")}}`,
    };
  });
  return isAbstractType(type) ? `CASE ${maps.map(({ name, map }) => `WHEN ${item}:${name} THEN ${map}`).join(" ")} END` : maps[0]!.map;
}

/** Keyset in the one form that an index can serve: `a >= $a AND (a > $a OR b > $b)`. */
function beyond([first, ...rest]: readonly { by: string; down: boolean; than: string }[]): string {
  const { by, down, than } = first!,
    past = `${by} ${down ? "<" : ">"} ${than}`;
  return rest.length ? `${by} ${down ? "<=" : ">="} ${than} AND (${past} OR ${beyond(rest)})` : past;
}

const given = (args: Args): [string, unknown][] =>
  Object.entries((args["filter"] as Args | undefined) ?? {})
    .filter(([, value]) => value != null)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The parameters of one use. A connection asks for one item more than its page, which says that there is another page. */
function bound(field: Traversal, args: Args): Record<string, unknown> {
  const { fragment } = field.extensions,
    { name, terms } = orderOf(field, args),
    size = args["first"] ?? args["last"];
  const parameters: Record<string, unknown> = {};
  for (const [parameter, type] of fragment.parameters) parameters[`${parameter}_1`] = bind(type, args[parameter], parameter, args);
  for (const [filter, value] of given(args)) parameters[`${filter}_1`] = bind(fragment.filters.get(filter)!.type, value, filter, args);
  for (const argument of ["after", "before"])
    if (args[argument] != null)
      positionOf(args[argument], name, terms.length, argument).forEach((value, at) => {
        parameters[`${argument}_1_${at}`] = value;
      });
  if (size != null) parameters["size_1"] = Number(size) + (shapeOf(field).connection ? 1 : 0);
  return parameters;
}
