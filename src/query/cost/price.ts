import { getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLInputObjectType, type GraphQLInputType } from "graphql";
import type { Asked } from "../selection/selection.js";
import { fragmentOf } from "../cypher/filter-renderer.js";
import { conditionsMet } from "../fragment/conditions.js";
import type { Fragment } from "../fragment/fragment.js";
import type { Range, Weights } from "../fragment/weights.js";
import { type GraphSize } from "../../neo4j/graph-size.js";
import { atMost, weightsIn } from "./bounded-weights.js";
import type { Args } from "../selection/page.js";
import { shapeOf } from "../selection/connection-types.js";
import { orderOf } from "../selection/order.js";
import { type Traversal } from "../selection/traversal-field.js";

/** What one traversal takes of the database, in its hits. */
export interface Price {
  /** For a parent, beside the items that are returned. */
  readonly parent: Range;
  /** For one item that is returned. */
  readonly item: number;
  /** Items that a parent can have in the answer. */
  readonly items: Range;
}

/** What decides it. */
interface Priced extends Pick<Asked, "field" | "args" | "counts" | "edges"> {
  /** Whether a column is asked for. */
  readonly asks: (column: string) => boolean;
}
export const priceOfAsked = (asked: Asked, size: GraphSize): Price =>
  priceOf({ ...asked, asks: column => [asked.edge, ...asked.nodes].some(({ properties }) => properties.includes(column)) }, size);

/** Hits of a filter's condition on one item: of its properties, and of what a subquery looks for. */
const propertyHits = 2,
  subqueryHits = 10;

/** From the weights of the fragment (`@cost`), the size of the graph and the arguments: a page bounds the items; filters, counts, groups and unusual orders look at all of them. */
export function priceOf({ field, args, counts, edges, asks }: Priced, size: GraphSize): Price {
  const { fragment, grouped } = field.extensions,
    weights = weightsIn(size, fragment),
    { parent, all } = grouped ? weightsIn(size, grouped) : weights,
    filter = filterHits(field, args, size),
    items = edges ? itemsOf(field, args, weights) : none,
    parts = (weights.parts.size ? partHits(fragment, weights, args, asks) : 0) + passedHits(field, args, size);
  if (grouped) {
    // Each key multiplies the rows that the others made.
    const keys = (args["by"] as readonly unknown[] | undefined)?.length ?? 1,
      one = plus(parent, times(all, 1 + filter + weights.parent.usual + keys * parts + orderHits(field, args, weights)));
    return { parent: times(one, Number(edges) + counts.length), item: weights.item, items };
  }
  // Lists of all items of a type have an index for each order.
  const looksAtAll = filter > 0 || (fragment.from !== undefined && !orderOf(field, args).isUsual),
    whole = plus(parent, times(all, 1 + filter)),
    counted = counts.filter(name => name !== "totalCount" || !isKept(fragment, args, filter)).length;
  return {
    parent: plus(
      plus(edges ? (looksAtAll ? whole : parent) : none, times(whole, counted)),
      times({ usual: parts, largest: parts }, Number(edges) + counted),
    ),
    item: weights.item,
    items,
  };
}

/** For so many parents. */
export const hitsFor = (price: Price, parents: number): number => sumOver(price.parent, parents) + price.item * itemsFor(price, parents);
export const itemsFor = ({ items }: Price, parents: number): number => sumOver(items, parents);

/**
 * The sum over the parents with the largest values. The value at rank r is taken to be the usual one and r^-1/4 of what the largest has beyond it: a few
 * people, topics and events have far more than the others, and a question can choose just these. The sum of r^-1/4 over n ranks is at most (4n^3/4 - 1) / 3.
 */
const sumOver = ({ usual, largest }: Range, parents: number): number =>
  parents < 1 ? parents * largest : parents * usual + ((largest - usual) * (4 * parents ** 0.75 - 1)) / 3;

const none: Range = { usual: 0, largest: 0 };
const plus = (one: Range, other: Range): Range => ({ usual: one.usual + other.usual, largest: one.largest + other.largest });
const times = (range: Range, factor: number): Range => ({ usual: range.usual * factor, largest: range.largest * factor });

/** Of what is priced apart: columns that are asked for, things to group by, and arguments by name, or by name and value. */
function partHits(fragment: Fragment, { parts }: Weights, args: Args, asks: Priced["asks"]): number {
  const held = conditionsMet(fragment, args),
    by = (args["by"] as readonly string[] | undefined) ?? [],
    isValue = (name = "", value?: string) => value !== undefined && typeof args[name] !== "object" && String(args[name]) === value;
  let hits = 0;
  for (const [name, more] of parts)
    if (asks(name) || by.includes(name) || held.includes(name) || isValue(...(name.split(" ") as [string, string?]))) hits += more;
  return hits;
}

/** A count that groups are ordered by is worked out for every group before the page is cut: an item stands in several groups. */
const groupsOfItem = 3;
const orderHits = (field: Traversal, args: Args, { parts }: Weights): number =>
  orderOf(field, args).terms.reduce((hits, { by }) => hits + groupsOfItem * (parts.get(by.replace("group.", "")) ?? 0), 0);

/** At most a page, or as many as a parent has where the list has no pages. */
function itemsOf(field: Traversal, args: Args, { all }: Weights): Range {
  const isList = isListType(getNullableType(field.type)) || shapeOf(field).connection !== undefined,
    ids = args["ids"];
  if (!isList) return { usual: 1, largest: 1 };
  if (Array.isArray(ids)) return { usual: ids.length, largest: ids.length };
  return atMost(all, Number(args["first"] ?? args["last"] ?? Infinity));
}

/** Whether the number of all items is a property of the parent. */
const isKept = (fragment: Fragment, args: Args, filter: number): boolean => {
  const { count } = fragment;
  return count !== undefined && filter === 0 && !(count.unless !== undefined && conditionsMet(fragment, args).includes(count.unless));
};

const typeOfArgument = ({ args }: Traversal, name: string): GraphQLInputType | undefined => args.find(each => each.name === name)?.type;

/** Hits that an argument that is a filter takes for one item. */
function filterHits(field: Traversal, args: Args, size: GraphSize, name = "filter"): number {
  const type = typeOfArgument(field, name);
  return type && args[name] != null ? conditionsIn(args[name] as Args, type, size) : 0;
}
/** Hits of the filters of what the fragment passes on its way. */
function passedHits(field: Traversal, args: Args, size: GraphSize): number {
  const { wheres, weights } = field.extensions.fragment;
  let hits = 0;
  for (const name of wheres.keys()) {
    const { to } = fragmentOf(getNamedType(typeOfArgument(field, name)) as GraphQLInputObjectType), // @where names a filter
      passed = Math.min(weights.passed.get(name) ?? weights.all.usual, size.nodes.get(to.label) ?? Infinity);
    hits += passed * filterHits(field, args, size, name);
  }
  return hits;
}

/** A relationship leads to as many items as usual, each with the conditions that stand behind it. */
function conditionsIn(given: Args, type: GraphQLInputType, size: GraphSize): number {
  const input = getNamedType(type) as GraphQLInputObjectType, // as filters.ts makes them
    { filters } = fragmentOf(input);
  let hits = 0;
  for (const [name, value] of Object.entries(given)) {
    const below = getNamedType(input.getFields()[name]!.type);
    if (value == null) continue;
    if (!isInputObjectType(below)) hits += filters.get(name)?.hasSubquery ? subqueryHits : propertyHits;
    else if (below === input)
      for (const each of [value].flat()) hits += conditionsIn(each as Args, below, size); // and, or, not
    else hits += relatedTo(value as Args, below, size);
  }
  return hits;
}
function relatedTo({ where }: Args, type: GraphQLInputObjectType, size: GraphSize): number {
  const { all, any } = weightsIn(size, fragmentOf(type)),
    inside = where == null ? 0 : conditionsIn(where as Args, type.getFields()["where"]!.type, size);
  return any + all.usual * (propertyHits + inside);
}
