import { isAbstractType, isListType, isNonNullType } from "graphql";
import type { Asked, Branch, Held } from "../selection/selection.js";
import { bind } from "./bind-argument.js";
import { filtered, filteredInside, place, setsIn, setsOf } from "./render-filter.js";
import { countedGroups, groups, propertyOf } from "./render-groups.js";
import { conditionsHeld, withLengths } from "./fragment.js";
import { factsOf, unitedInCypher } from "./merge-facts.js";
import { positionOf, type Args } from "../selection/page.js";
import { carrying, rolesIn, typesIn } from "./relationship-types.js";
import { orderOf, shapeOf, startKey, type Traversal } from "../selection/traversal-field.js";

/** How a traversal below an item is written: as an expression over the item, or not at all, when its own statement answers it later. */
export type Below = (asked: Asked, parent: string) => string | undefined;

/** The n-th use of a fragment in a statement, as a list of maps below the expression `parent`; for a connection, a map of its edges and their number. */
export function use(asked: Asked, n: number, parent: string, below: Below): string {
  const { field, args, counts } = asked,
    { fragment, grouped: isGrouped } = field.extensions,
    { connection } = shapeOf(field),
    write = (cypher: string) => fragment.write(cypher, n, parent);
  const item = write(fragment.to.name),
    backward = args["last"] != null;
  const { terms, of, isUsual } = orderOf(field, args),
    order = terms.map(({ by, descending }) => ({ by: of.write(by, n, parent, item), down: descending })),
    // Groups are made of what is filtered: there is nothing left to filter.
    { conditions: filters, columns: worked } = isGrouped ? { conditions: [], columns: [] } : filtered(field, args, n, parent),
    // Lets an index give the order of all items of a type, and says nothing: sort keys are never empty.
    indexed = !fragment.from && /\.sort[A-Z]\w*$/.test(order[0]?.by ?? "") ? [`${order[0]!.by} IS NOT NULL`] : [];
  const bounds = ["after", "before"]
    .filter(name => args[name] != null)
    .map(name => beyond(order.map(({ by, down }, at) => ({ by, down: down !== (name === "before"), than: `$of.${name}_${n}_${at}` }))));
  const value = mapOf(
    asked,
    write,
    order.map(({ by }) => by),
    below,
    isGrouped && (name => propertyOf(field, args, n, name)),
  );
  const conditions = [...indexed, ...filters, ...bounds],
    sorting = [
      ...(order.length ? [`ORDER BY ${order.map(({ by, down }) => by + (down !== backward ? " DESC" : "")).join(", ")}`] : []),
      ...(args["first"] != null || backward ? [`LIMIT $of.size_${n}`] : []),
    ];

  // A column that nothing below mentions is not carried: reading it could cost more than the item.
  const carried = (...texts: string[]) =>
    [...(isGrouped ? [] : fragment.columns)]
      .map(([column, expression]) => ({ column, name: write(column), expression: write(expression) }))
      .filter(({ name }) => texts.some(text => new RegExp(`\\b${name}\\b`).test(text)));
  const holding = conditionsHeld(fragment, args),
    isFirstPage = args["first"] != null && isUsual && !bounds.length && !filters.length,
    wanted = [...(asked.nodes.length ? [fragment.to.name] : []), ...(isFirstPage ? ["first-page"] : [])],
    { types } = carrying(fragment.types, args),
    inside = filteredInside(field, args, n).conditions;
  const bodyFor = (columns: ReturnType<typeof carried>, wanted: readonly string[]) =>
    isGrouped
      ? groups(asked, n, parent)
      : write(withLengths(fragment.body(new Set([...holding, ...columns.map(({ column }) => column), ...wanted]), types), args)).replace(
          /\$of\.\w+/g,
          parameter => inside.get(parameter) ?? parameter,
        );
  const columns = carried(value, ...conditions, ...sorting),
    names = [item, ...columns.map(({ name }) => name)].join(", ");
  const withColumns = (columns: ReturnType<typeof carried>) =>
    `WITH ${[item, ...columns.map(({ name, expression }) => (name === expression ? name : `${expression} AS ${name}`)), ...worked].join(", ")}`;
  const list = () =>
    `COLLECT {\n${[
      bodyFor(columns, wanted),
      // The body of groups ends in such a line: a second one would keep Neo4j from cutting them while they are sorted.
      ...(!isGrouped && (columns.length || conditions.length || sorting.length) ? [withColumns(columns)] : []),
      ...(conditions.length ? [`WHERE ${conditions.join(" AND ")}`, ...(sorting.length ? [`WITH ${names}`] : [])] : []),
      ...sorting,
      // Not `RETURN value` at once: an aggregate below makes Neo4j take the whole map for one, unless all that it mentions stands beside it.
      ...(/\bCO(LLEC|UN)T \{/.test(value)
        ? [`WITH ${[item, ...carried(value).map(({ name }) => name), ...setsIn(value)].join(", ")}, ${value} AS answer_${n}`, `RETURN answer_${n}`]
        : [`RETURN ${value}`]),
    ].join("\n")}\n}`;
  if (!connection) return list();
  const counted = (name: string) => {
    if (isGrouped) return `COUNT {\n${countedGroups(field, args, n, parent, name)}\n}`;
    const columns = carried(...filters),
      filtered = filters.length ? [withColumns(columns), `WHERE ${filters.join(" AND ")}`] : [];
    return `COUNT {\n${[bodyFor(columns, []), ...filtered, `RETURN ${item}`].join("\n")}\n}`;
  };
  return `{${[...(asked.edges ? [`edges: ${list()}`] : []), ...counts.map(name => `${name}: ${counted(name)}`)].join(", ")}}`;
}

/** One item as a map; a node stands inside its edge. */
function mapOf(
  asked: Asked,
  write: (cypher: string) => string,
  position: readonly string[],
  below: Below,
  valueOf: ((name: string) => string) | undefined,
): string {
  const { field, nodes } = asked,
    { fragment } = field.extensions,
    { edge, node } = shapeOf(field),
    item = write(fragment.to.name);
  if (!edge) return nodeMap(item, nodes, isAbstractType(node), below, valueOf);
  const facts = fragment.facts && write(fragment.facts),
    ofFacts = new Map<string, string>();
  const merges = (name: string) => facts !== undefined && !fragment.columns.has(name) && name !== fragment.to.name;
  const property = (name: string) => {
    const { type } = edge.getFields()[name] ?? {},
      list = isNonNullType(type) && isListType(type.ofType);
    const value = fragment.columns.has(name)
      ? write(name)
      : name === fragment.to.name
        ? item
        : fragment.relationship
          ? `${write(fragment.relationship)}.${name}`
          : facts
            ? unitedInCypher(name, facts)
            : "null";
    return list ? `coalesce(${value}, [])` : value;
  };
  /** A property of the edge under this key; what is merged of several relationships is merged by the reader. */
  const written = (key: string, name: string): string[] => {
    if (!merges(name)) return [`${key}: ${property(name)}`];
    ofFacts.set(key, name);
    if (name === "reasons") ofFacts.set("inferred", "inferred"); // without which they cannot be merged
    return [];
  };
  const parts = [
    ...(asked.cursor ? [`cursor: [${position.join(", ")}]`] : []),
    ...asked.edge.properties.flatMap(name => written(name, name)),
    ...traversalsOf(asked.edge, item, property, name => written(startKey(name), name), below),
    ...(nodes.length ? [`node: ${nodeMap(item, nodes, isAbstractType(node), below, valueOf)}`] : []),
  ];
  return `{${[...parts, ...(facts && ofFacts.size ? [factsOf(facts, ofFacts)] : [])].join(", ")}}`;
}

/** For an interface or a union one map for all types of which the same is asked, naming the type. What is not stored with the item, `valueOf` says. */
function nodeMap(item: string, branches: readonly Branch[], abstract: boolean, below: Below, valueOf?: (name: string) => string): string {
  const maps = branches.map(branch => {
    const { properties, present, types } = branch,
      property = (name: string) => `coalesce(${valueOf?.(name) ?? `${item}.${name}`}, [])`;
    const typename = types.length > 1 ? `[label IN labels(${item}) WHERE label <> 'Node'][0]` : `'${types[0]}'`;
    const known = present.map(({ name, properties }) => `${name}: coalesce(${properties.map(each => `${item}.${each}`).join(", ")}) IS NOT NULL`);
    const parts = [
      ...properties.map(name => (valueOf ? `${name}: ${valueOf(name)}` : `.${name}`)),
      ...known,
      ...traversalsOf(branch, item, property, name => [`${startKey(name)}: ${property(name)}`], below),
      ...(abstract ? [`__typename: ${typename}`] : []),
    ];
    return { types, map: `${item} {${[...new Set(parts)].join(", ") || ".id"}}` };
  });
  if (maps.length === 1) return maps[0]!.map;
  return `CASE ${maps.map(({ types, map }) => `WHEN ${item}:${types.join("|")} THEN ${map}`).join(" ")} END`;
}

/** Answers of traversals below; where their own statements answer them, what those start from. */
function traversalsOf(
  { starts, below: asked }: Held,
  item: string,
  property: (name: string) => string,
  listed: (name: string) => string[],
  below: Below,
): string[] {
  return [
    ...starts.flatMap(listed),
    ...asked.flatMap(each => {
      const { from } = each.field.extensions.fragment, // below an item, every fragment starts from something
        list = from!.label === "List",
        answer = below(each, list ? property(from!.name) : item);
      return answer ? [`${each.key}: ${answer}`] : list ? listed(from!.name) : [".id"];
    }),
  ];
}

/** Keyset in the one form that an index can serve: `a >= $a AND (a > $a OR b > $b)`. */
function beyond([first, ...rest]: readonly { by: string; down: boolean; than: string }[]): string {
  const { by, down, than } = first!,
    past = `${by} ${down ? "<" : ">"} ${than}`;
  return rest.length ? `${by} ${down ? "<=" : ">="} ${than} AND (${past} OR ${beyond(rest)})` : past;
}

/** What of the arguments decides the text: two sets with the same form differ in parameters only. */
export const formOf = (field: Traversal, args: Args): string =>
  field.args.length
    ? [
        orderOf(field, args).name,
        ...["first", "last", "after", "before"].filter(name => args[name] != null),
        ...filtered(field, args, 0, "").conditions,
        ...filteredInside(field, args, 0).conditions.values(),
        ...setsOf(field, args, 0),
        ...conditionsHeld(field.extensions.grouped ?? field.extensions.fragment, args),
        ...rolesIn(args),
        ...((args["by"] as string[] | undefined) ?? []),
        ...typesIn(args),
        ...field.extensions.fragment.lengths.map(name => String(args[name])),
      ].join()
    : "";

/**
 * The parameters of the n-th use. A statement has one, the map `$of`: Neo4j keeps a plan for each set of types, where the length of a list or a text
 * counts as its type, and a map's parts do not.
 */
export function parametersOf(field: Traversal, args: Args, n: number, more: boolean): Record<string, unknown> {
  const { fragment, grouped: list } = field.extensions,
    { name, terms } = orderOf(field, args),
    size = args["first"] ?? args["last"];
  const parameters: Record<string, unknown> = {};
  const own = list ? place(n) : n;
  for (const [parameter, type] of (list ?? fragment).parameters) parameters[`${parameter}_${own}`] = bind(type, args[parameter], parameter, args);
  Object.assign(parameters, filtered(field, args, n, "").parameters, filteredInside(field, args, n).parameters);
  for (const argument of ["after", "before"])
    if (args[argument] != null)
      positionOf(args[argument], name, terms.length, argument).forEach((value, at) => {
        parameters[`${argument}_${n}_${at}`] = value;
      });
  if (size != null) parameters[`size_${n}`] = Number(size) + (more ? 1 : 0);
  return parameters;
}
