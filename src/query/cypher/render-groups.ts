import type { Asked } from "../selection/selection.js";
import { filtered, itemOf, place } from "./render-filter.js";
import { conditionsHeld, type Fragment } from "./fragment.js";
import type { Args } from "../selection/page.js";
import { carrying } from "./relationship-types.js";
import { orderOf, type Traversal } from "../selection/traversal-field.js";

/**
 * Groups of a list. Its items are matched with their keys alone, each combination once per item; a group holds its items. What a group counts is a
 * subquery over these items, so that two relationships never multiply, and runs behind the cut of the page unless the groups are ordered by it.
 */

/** Members of a group that can be listed: their ids are one value, which a page of groups holds up to a hundred times. */
const maxMembers = 10_000;

const groupingOf = ({ extensions: { fragment, grouped } }: Traversal) => ({ fragment, of: grouped! }); // asked of lists of groups alone

/** By what the items are grouped, in the order in which it was asked for. */
const keysOf = (args: Args) => args["by"] as readonly string[]; // checked by then

const isKey = (column: string): boolean => /^[A-Z]/.test(column);
/** A key is a node where it stands for a variable, and else a text. */
const isNode = ({ columns }: Fragment, key: string): boolean => /^\w+$/.test(columns.get(key)!);

/** The items, filtered. */
function items(field: Traversal, args: Args, n: number, parent: string): string[] {
  const { of } = groupingOf(field),
    { conditions, columns } = filtered(field, args, n, parent),
    item = itemOf(of, n),
    { types } = carrying(of.types, args);
  return [
    of.write(of.body(new Set(conditionsHeld(of, args)), types), place(n), parent),
    `WITH ${[item, ...columns].join(", ")}`,
    ...(conditions.length ? [`WHERE ${conditions.join(" AND ")}`, `WITH ${item}`] : []),
  ];
}

/** The lines of the grouping that lead from an item to these columns, and what the columns are then. */
function reached(field: Traversal, n: number, names: readonly string[]) {
  const { fragment, of } = groupingOf(field),
    write = (cypher: string) => fragment.write(cypher, n, itemOf(of, n)),
    body = write(fragment.body(new Set(names), fragment.types));
  return { lines: body ? [body] : [], expression: (name: string) => write(fragment.columns.get(name)!) };
}

/**
 * The items beside what they are grouped by: an item comes once with each combination, `value_n_YEAR`, `value_n_TOPIC` … Keys of one relationship are read
 * together, those of different ones apart: only their distinct values multiply. `counts` are read together with such keys.
 */
function keyed(field: Traversal, args: Args, n: number, parent: string, counts: readonly string[] = []): string[] {
  const item = itemOf(groupingOf(field).of, n),
    values = relatedColumns(field, [...keysOf(args), ...counts]).map((columns, at) => {
      const { lines, expression } = reached(field, n, columns),
        all = columns.map(column => (isKey(column) ? expression(column) : whatCounts(expression(column)))).join(", "),
        list = `values_${n}_${at}`,
        text = `COLLECT {\n${[...lines, `RETURN DISTINCT ${columns.length > 1 ? `[${all}]` : all}`].join("\n")}\n} AS ${list}`,
        names = columns.map(column => valueAt(n, column));
      return columns.length > 1
        ? { text, unwind: `UNWIND ${list} AS row_${list}`, names: names.map((name, at) => `row_${list}[${at}] AS ${name}`) }
        : { text, unwind: `UNWIND ${list} AS ${names[0]!}`, names };
    });
  return [
    ...items(field, args, n, parent),
    `WITH ${[item, ...values.map(({ text }) => text)].join(", ")}`,
    ...values.map(({ unwind }) => unwind),
    `WITH ${[item, ...values.flatMap(({ names }) => names)].join(", ")}`,
  ];
}
/** What an aggregate counts: `event` of `count(DISTINCT event)`. */
const whatCounts = (aggregate: string) => aggregate.replace(/^count\(DISTINCT (.+)\)$/, "$1");

/** Columns in sets: those of one relationship. */
function relatedColumns(field: Traversal, columns: readonly string[]): string[][] {
  const sets: string[][] = [];
  for (const column of columns) {
    const beside = groupingOf(field).fragment.beside(column),
      set = sets.find(others => others.some(other => beside.has(other)));
    if (set) set.push(column);
    else sets.push([column]);
  }
  return sets;
}
const valueAt = (n: number, column: string) => `value_${n}_${column}`;

/** Groups as maps that hold only what orders them and what propertyOf() reads: rows are many until the page is cut. */
export function groups({ field, args, nodes }: Pick<Asked, "field" | "args" | "nodes">, n: number, parent: string): string {
  const { fragment, of } = groupingOf(field),
    keys = keysOf(args),
    group = fragment.write(fragment.to.name, n, ""),
    item = itemOf(of, n),
    ordering = orderedBy(field, args);
  const text = (key: string) =>
    isNode(fragment, key) ? `coalesce(${valueAt(n, key)}.sortName + ' ' + ${valueAt(n, key)}.id, '~')` : `coalesce(${valueAt(n, key)}, '~')`;
  // A count of the keys' own relationship is read with them; another one takes a subquery over the items.
  const [together, apart] = [true, false].map(isTogether =>
      ordering.filter(name => isTogether === (isBound(field, args, name) && keyOf(fragment, args, name) < 0)),
    ) as [string[], string[]],
    distinct = together.length ? "DISTINCT " : "",
    all = keys.map(key => valueAt(n, key)),
    needsItems = (name: string) => isCounted(fragment, name) && !together.includes(name) && keyOf(fragment, args, name) < 0,
    holdsItems = [...apart, ...namesOf(nodes)].some(name => name === "members" || needsItems(name));
  const aggregates = [
    `count(${together.length ? `DISTINCT ${item}` : "*"}) AS count_${n}`,
    ...together.map(name => `count(DISTINCT ${valueAt(n, name)}) AS ${name}_${n}`),
    ...(holdsItems ? [`collect(${distinct}${item}) AS items_${n}`] : []),
  ];
  const parts = [
    `key: ${keys.map(text).join(" + '; ' + ")}`,
    `values: [${all.join(", ")}]`,
    ...["count", ...together, ...(holdsItems ? ["items"] : [])].map(name => `${name}: ${name}_${n}`),
  ];
  return [
    ...keyed(field, args, n, parent, together),
    `WITH ${[...all, ...aggregates].join(", ")}`,
    `WITH {${parts.join(", ")}} AS ${group}`,
    // In two steps: in one, Neo4j takes the map for an aggregate.
    ...apart.flatMap(name => [
      `WITH ${group}, ${counting(field, args, n, name)} AS ${name}_${n}`,
      `WITH ${group} {.*, ${name}: ${name}_${n}} AS ${group}`,
    ]),
  ].join("\n");
}

const namesOf = (nodes: Asked["nodes"]) =>
  nodes.flatMap(({ properties, starts, below }) => [
    ...properties,
    ...starts,
    ...below.map(({ field }) => field.extensions.fragment.from!.name), // below a group, every fragment starts from something
  ]);
const isCounted = ({ columns }: Fragment, name: string) => columns.has(name) && !isKey(name) && name !== "count";
/** What is counted for every group, since the groups are ordered by it. */
const orderedBy = (field: Traversal, args: Args) =>
  orderOf(field, args)
    .terms.map(({ by }) => by.replace("group.", ""))
    .filter(name => isCounted(field.extensions.fragment, name));

/** What a group says under this name, as an expression over its map. */
export function propertyOf(field: Traversal, args: Args, n: number, name: string): string {
  const { fragment, of } = groupingOf(field),
    group = fragment.write(fragment.to.name, n, "");
  if (name === "members") return `[${itemOf(of, n)} IN ${group}.items[..${maxMembers}] | ${itemOf(of, n)}.id]`;
  if (name === "keys") {
    const keys = keysOf(args).map((name, at) => {
      const value = `${group}.values[${at}]`;
      return isNode(fragment, name)
        ? `{by: '${name}', value: coalesce(${value}.name, ${value}.title), of: ${value}.id}`
        : `{by: '${name}', value: ${value}, of: null}`;
    });
    return `[${keys.join(", ")}]`;
  }
  return isCounted(fragment, name) && !orderedBy(field, args).includes(name) ? counting(field, args, n, name) : `${group}.${name}`;
}

/** Keys come of the same relationship as what is counted. */
const isBound = (field: Traversal, args: Args, name: string) => {
  const beside = groupingOf(field).fragment.beside(name);
  return keysOf(args).some(key => beside.has(key));
};
/** The key that is what is counted: `EVENT` of `eventCount`. */
const keyOf = ({ columns }: Fragment, args: Args, name: string) => keysOf(args).findIndex(key => columns.get(key) === whatCounts(columns.get(name)!));

/** Counts over a group's items. Where keys come of the same relationship as what is counted, only what has the group's values counts. */
function counting(field: Traversal, args: Args, n: number, name: string): string {
  const { fragment, of } = groupingOf(field),
    group = fragment.write(fragment.to.name, n, ""),
    beside = fragment.beside(name),
    bound = keysOf(args).flatMap((key, at) => (beside.has(key) ? [{ key, value: `${group}.values[${at}]` }] : [])),
    { lines, expression } = reached(field, n, [name, ...bound.map(({ key }) => key)]);
  const key = keyOf(fragment, args, name);
  if (key >= 0) return `CASE WHEN ${group}.values[${key}] IS NULL THEN 0 ELSE 1 END`;
  return `COLLECT {\n${[
    `UNWIND ${group}.items AS ${itemOf(of, n)}`,
    ...lines,
    ...(bound.length ? ["WITH *", `WHERE ${bound.map(({ key, value }) => isSame(expression(key), value)).join(" AND ")}`] : []),
    `RETURN ${expression(name)}`,
  ].join("\n")}\n}[0]`;
}
const isSame = (one: string, other: string) => `coalesce(${one} = ${other}, ${one} IS NULL AND ${other} IS NULL)`;

/** Items and groups that a list of groups counts, as the body of a COUNT. */
export function countedGroups(field: Traversal, args: Args, n: number, parent: string, name: string): string {
  const keys = keysOf(args),
    item = itemOf(groupingOf(field).of, n);
  if (name === "totalCount") return [...keyed(field, args, n, parent), `RETURN DISTINCT ${keys.map(key => valueAt(n, key)).join(", ")}`].join("\n");
  // Each key by itself: whether one of them is not known does not depend on the others.
  const gaps = keys.map(key => {
    const { lines, expression } = reached(field, n, [key]),
      gap = `${expression(key)} IS NULL`;
    return lines.length ? `EXISTS {\n${[...lines, "WITH *", `WHERE ${gap}`, `RETURN ${item}`].join("\n")}\n}` : gap;
  });
  return [
    ...items(field, args, n, parent),
    ...(name === "unknown" ? [`WITH ${item}`, `WHERE ${gaps.join(" OR ")}`] : []),
    `RETURN DISTINCT ${item}`,
  ].join("\n");
}
