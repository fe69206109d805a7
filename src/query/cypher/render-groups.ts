import { conditionsMet } from "../fragment/conditions.js";
import { namesBeside, type Fragment } from "../fragment/fragment.js";
import { narrowTypes } from "../fragment/relationship-types.js";
import type { Args } from "../selection/page.js";
import type { Asked } from "../selection/selection.js";
import { orderOf } from "../selection/order.js";
import { type Traversal } from "../selection/traversal-field.js";
import { cypher, join, Subquery, type Cypher } from "./cypher-tree.js";
import { FragmentInstance } from "./fragment-instance.js";
import { groupedItem, groupedNumber, nameExpression, renderFilter } from "./render-filter.js";

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
const textOf = ({ columns }: Fragment, column: string): string => columns.get(column)!.text;
/** A key is a node where it stands for a variable, and else a text. */
const isNode = (fragment: Fragment, key: string): boolean => /^\w+$/.test(textOf(fragment, key));
const valueAt = (n: number, column: string) => `value_${n}_${column}`;
const lines = (nodes: readonly Cypher[]): Cypher => join(nodes, "\n");

/** The items, filtered. */
function renderItems(field: Traversal, args: Args, n: number, parent: Cypher): Cypher[] {
  const { of } = groupingOf(field);
  const { conditions, columns } = renderFilter(field, args, n, parent);
  const item = groupedItem(of, n);
  const { types } = narrowTypes(of.narrowedTypes, args);
  return [
    new FragmentInstance(of, groupedNumber(n), parent).renderBody({ holding: new Set(conditionsMet(of, args)), types }),
    cypher`WITH ${join([item, ...columns.map(nameExpression)], ", ")}`,
    ...(conditions.length ? [cypher`WHERE ${join(conditions, " AND ")}`, cypher`WITH ${item}`] : []),
  ];
}

interface Reached {
  readonly lines: readonly Cypher[];
  readonly expressionOf: (column: string) => Cypher;
  /** What an aggregate counts: `event` of `count(DISTINCT event)`. */
  readonly countedBy: (column: string) => Cypher;
}

/** The lines of the grouping that lead from an item to these columns, and what the columns are then. */
function reach(field: Traversal, n: number, names: readonly string[]): Reached {
  const { fragment, of } = groupingOf(field);
  const instance = new FragmentInstance(fragment, n, groupedItem(of, n));
  const body = fragment.body.length ? instance.renderBody({ holding: new Set(names), types: fragment.narrowedTypes }) : [];
  return {
    lines: Array.isArray(body) && !body.length ? [] : [body],
    expressionOf: column => instance.render(fragment.columns.get(column)!.tokens),
    countedBy: column => instance.render(withoutCount(fragment.columns.get(column)!.tokens)),
  };
}
const countTokens = ["count", "(", "DISTINCT", " "];
function withoutCount(tokens: Fragment["body"][number]["tokens"]): Fragment["body"][number]["tokens"] {
  const isCount = countTokens.every((text, at) => tokens[at]?.text === text) && tokens.at(-1)?.text === ")";
  return isCount ? tokens.slice(countTokens.length, -1) : tokens;
}
const countedText = (aggregate: string) => aggregate.replace(/^count\(DISTINCT (.+)\)$/, "$1");

/**
 * The items beside what they are grouped by: an item comes once with each combination, `value_n_YEAR`, `value_n_TOPIC` … Keys of one relationship are read
 * together, those of different ones apart: only their distinct values multiply. `counts` are read together with such keys.
 */
function renderKeyed(field: Traversal, args: Args, n: number, parent: Cypher, counts: readonly string[] = []): Cypher[] {
  const item = groupedItem(groupingOf(field).of, n);
  const values = groupByRelationship(field, [...keysOf(args), ...counts]).map((columns, at) => renderValues(field, n, columns, at));
  return [
    ...renderItems(field, args, n, parent),
    cypher`WITH ${join([item, ...values.map(({ list }) => list)], ", ")}`,
    ...values.map(({ unwind }) => unwind),
    cypher`WITH ${join([item, ...values.flatMap(({ names }) => names)], ", ")}`,
  ];
}

/** The distinct values of columns of one relationship as a list, and the rows that it is unwound to. */
function renderValues(field: Traversal, n: number, columns: readonly string[], at: number) {
  const reached = reach(field, n, columns);
  const all = join(
    columns.map(column => (isKey(column) ? reached.expressionOf(column) : reached.countedBy(column))),
    ", ",
  );
  const isRow = columns.length > 1;
  const list = `values_${n}_${at}`;
  const names = columns.map(column => valueAt(n, column));
  return {
    list: cypher`${new Subquery("COLLECT", [...reached.lines, cypher`RETURN DISTINCT ${isRow ? cypher`[${all}]` : all}`])} AS ${list}`,
    unwind: isRow ? `UNWIND ${list} AS row_${list}` : `UNWIND ${list} AS ${names[0]!}`,
    names: isRow ? names.map((name, at) => `row_${list}[${at}] AS ${name}`) : names,
  };
}

/** Columns in sets: those of one relationship. */
function groupByRelationship(field: Traversal, columns: readonly string[]): string[][] {
  const sets: string[][] = [];
  for (const column of columns) {
    const beside = namesBeside(groupingOf(field).fragment, column);
    const set = sets.find(others => others.some(other => beside.has(other)));
    if (set) set.push(column);
    else sets.push([column]);
  }
  return sets;
}

/** Groups as maps that hold only what orders them and what renderGroupProperty() reads: rows are many until the page is cut. */
export function renderGroups({ field, args, nodes }: Pick<Asked, "field" | "args" | "nodes">, n: number, parent: Cypher): Cypher {
  const { fragment, of } = groupingOf(field);
  const keys = keysOf(args);
  const group = new FragmentInstance(fragment, n, "").item;
  const item = groupedItem(of, n);
  const { together, apart } = splitCounts(field, args);
  const all = keys.map(key => valueAt(n, key));
  const needsItems = (name: string) => isCounted(fragment, name) && !together.includes(name) && keyCounted(fragment, args, name) < 0;
  const holdsItems = [...apart, ...namesOf(nodes)].some(name => name === "members" || needsItems(name));
  const distinct = together.length ? "DISTINCT " : "";
  const aggregates = [
    cypher`count(${together.length ? cypher`DISTINCT ${item}` : "*"}) AS count_${String(n)}`,
    ...together.map(name => `count(DISTINCT ${valueAt(n, name)}) AS ${name}_${n}`),
    ...(holdsItems ? [cypher`collect(${distinct}${item}) AS items_${String(n)}`] : []),
  ];
  const parts = [
    `key: ${keys.map(key => renderKeyText(fragment, n, key)).join(" + '; ' + ")}`,
    `values: [${all.join(", ")}]`,
    ...["count", ...together, ...(holdsItems ? ["items"] : [])].map(name => `${name}: ${name}_${n}`),
  ];
  return lines([
    ...renderKeyed(field, args, n, parent, together),
    cypher`WITH ${join([...all, ...aggregates], ", ")}`,
    cypher`WITH {${parts.join(", ")}} AS ${group}`,
    // In two steps: in one, Neo4j takes the map for an aggregate.
    ...apart.flatMap(name => [
      cypher`WITH ${group}, ${renderCounting(field, args, n, name)} AS ${name}_${String(n)}`,
      cypher`WITH ${group} {.*, ${name}: ${name}_${String(n)}} AS ${group}`,
    ]),
  ]);
}

const renderKeyText = (fragment: Fragment, n: number, key: string): string => {
  const value = valueAt(n, key);
  return isNode(fragment, key) ? `coalesce(${value}.sortName + ' ' + ${value}.id, '~')` : `coalesce(${value}, '~')`;
};

/** What the groups are ordered by: a count of the keys' own relationship is read together with them; another one takes a subquery over the items. */
function splitCounts(field: Traversal, args: Args): { readonly together: string[]; readonly apart: string[] } {
  const { fragment } = groupingOf(field);
  const isTogether = (name: string) => isOfKeys(field, args, name) && keyCounted(fragment, args, name) < 0;
  const ordering = countsOrderedBy(field, args);
  return { together: ordering.filter(isTogether), apart: ordering.filter(name => !isTogether(name)) };
}

const namesOf = (nodes: Asked["nodes"]) =>
  nodes.flatMap(({ properties, starts, below }) => [
    ...properties,
    ...starts,
    ...below.map(({ field }) => field.extensions.fragment.from!.name), // below a group, every fragment starts from something
  ]);
const isCounted = ({ columns }: Fragment, name: string) => columns.has(name) && !isKey(name) && name !== "count";
/** What is counted for every group, since the groups are ordered by it. */
const countsOrderedBy = (field: Traversal, args: Args) =>
  orderOf(field, args)
    .terms.map(({ by }) => by.replace("group.", ""))
    .filter(name => isCounted(field.extensions.fragment, name));

/** What a group says under this name, as an expression over its map. */
export function renderGroupProperty(field: Traversal, args: Args, n: number, name: string): Cypher {
  const { fragment, of } = groupingOf(field);
  const group = new FragmentInstance(fragment, n, "").item;
  const item = groupedItem(of, n);
  if (name === "members") return cypher`[${item} IN ${group}.items[..${String(maxMembers)}] | ${item}.id]`;
  if (name === "keys")
    return cypher`[${join(
      keysOf(args).map((key, at) => renderKey(fragment, group, key, at)),
      ", ",
    )}]`;
  return isCounted(fragment, name) && !countsOrderedBy(field, args).includes(name) ? renderCounting(field, args, n, name) : cypher`${group}.${name}`;
}

function renderKey(fragment: Fragment, group: Cypher, key: string, at: number): Cypher {
  const value = cypher`${group}.values[${String(at)}]`;
  return isNode(fragment, key)
    ? cypher`{by: '${key}', value: coalesce(${value}.name, ${value}.title), of: ${value}.id}`
    : cypher`{by: '${key}', value: ${value}, of: null}`;
}

/** Keys come of the same relationship as what is counted. */
const isOfKeys = (field: Traversal, args: Args, name: string) => {
  const beside = namesBeside(groupingOf(field).fragment, name);
  return keysOf(args).some(key => beside.has(key));
};
/** The key that is what is counted: `EVENT` of `eventCount`. */
const keyCounted = (fragment: Fragment, args: Args, name: string) =>
  keysOf(args).findIndex(key => textOf(fragment, key) === countedText(textOf(fragment, name)));

/** Counts over a group's items. Where keys come of the same relationship as what is counted, only what has the group's values counts. */
function renderCounting(field: Traversal, args: Args, n: number, name: string): Cypher {
  const { fragment, of } = groupingOf(field);
  const group = new FragmentInstance(fragment, n, "").item;
  const beside = namesBeside(fragment, name);
  const bound = keysOf(args).flatMap((key, at) => (beside.has(key) ? [{ key, value: cypher`${group}.values[${String(at)}]` }] : []));
  const key = keyCounted(fragment, args, name);
  if (key >= 0) return cypher`CASE WHEN ${group}.values[${String(key)}] IS NULL THEN 0 ELSE 1 END`;
  const reached = reach(field, n, [name, ...bound.map(({ key }) => key)]);
  const same = bound.map(({ key, value }) => renderSame(reached.expressionOf(key), value));
  const subquery = new Subquery("COLLECT", [
    cypher`UNWIND ${group}.items AS ${groupedItem(of, n)}`,
    ...reached.lines,
    ...(bound.length ? ["WITH *", cypher`WHERE ${join(same, " AND ")}`] : []),
    cypher`RETURN ${reached.expressionOf(name)}`,
  ]);
  return cypher`${subquery}[0]`;
}
const renderSame = (one: Cypher, other: Cypher) => cypher`coalesce(${one} = ${other}, ${one} IS NULL AND ${other} IS NULL)`;

/** Items and groups that a list of groups counts, as the body of a COUNT. */
export function renderGroupCount(field: Traversal, args: Args, n: number, parent: Cypher, name: string): Cypher {
  const keys = keysOf(args);
  const item = groupedItem(groupingOf(field).of, n);
  if (name === "totalCount") return lines([...renderKeyed(field, args, n, parent), `RETURN DISTINCT ${keys.map(key => valueAt(n, key)).join(", ")}`]);
  return lines([
    ...renderItems(field, args, n, parent),
    ...(name === "unknown"
      ? [
          cypher`WITH ${item}`,
          cypher`WHERE ${join(
            keys.map(key => renderGap(field, n, key)),
            " OR ",
          )}`,
        ]
      : []),
    cypher`RETURN DISTINCT ${item}`,
  ]);
}

/** Each key by itself: whether one of them is not known does not depend on the others. */
function renderGap(field: Traversal, n: number, key: string): Cypher {
  const reached = reach(field, n, [key]);
  const gap = cypher`${reached.expressionOf(key)} IS NULL`;
  const item = groupedItem(groupingOf(field).of, n);
  return reached.lines.length ? new Subquery("EXISTS", [...reached.lines, "WITH *", cypher`WHERE ${gap}`, cypher`RETURN ${item}`]) : gap;
}
