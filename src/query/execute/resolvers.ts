import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import type { Row } from "../../neo4j/statement.js";
import type { AskedNames } from "../selection/selection.js";
import { compose } from "../plan/composed-plan.js";
import { level, type LevelStatement } from "../plan/level-plan.js";
import { withMergedFact } from "../cypher/merge-facts.js";
import { namesInside } from "../selection/names-inside.js";
import { page, type Args, type Found } from "../selection/page.js";
import { pathOf } from "../selection/collect-selection.js";
import { priceOf, type Price } from "../cost/price.js";
import type { Reads } from "./operation-reads.js";
import { widthOf } from "../selection/field-count.js";
import { checkArguments } from "../selection/check-arguments.js";
import { countsOf, shapeOf } from "../selection/connection-types.js";
import { orderOf } from "../selection/order.js";
import { derivationOf, isTraversal, startKey, type Derivation, type Traversal } from "../selection/traversal-field.js";

/** What the shared resolver needs of a context. */
export interface Reading {
  readonly reads: Reads;
}

/** Gives every field that follows a fragment, or is made of other properties, its resolver. type-graphql's own would be asynchronous for each field with an argument. */
export function wire(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = row => (row as { __typename: string }).__typename; // type-graphql's is asynchronous
    if (!isObjectType(type) || isIntrospectionType(type)) continue; // graphql's own types are the same object for every schema
    for (const [name, field] of Object.entries(type.getFields())) {
      inherit(
        field,
        type.getInterfaces().flatMap(above => above.getFields()[name] ?? []),
      );
      const derivation = derivationOf(field);
      // The casts: the context is ours, http/graphql.ts makes it.
      if (isTraversal(field)) field.resolve = resolver(field) as GraphQLFieldResolver<unknown, unknown>;
      else if (derivation) field.resolve = made(field, derivation) as GraphQLFieldResolver<unknown, unknown>;
      else if (isListOfLeaves(field)) field.resolve = counted as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}

/** What an interface's field follows, its types' fields follow too. */
function inherit(field: GraphQLField<unknown, unknown>, above: readonly GraphQLField<unknown, unknown>[]): void {
  for (const { extensions } of above) field.extensions = { ...extensions, ...field.extensions };
}

/** A list of texts or the like has values of its own. */
const isListOfLeaves = ({ type }: GraphQLField<unknown, unknown>) => isListType(getNullableType(type)) && isLeafType(getNamedType(type));
function counted(row: Row, _: unknown, { reads }: Reading, { fieldName }: GraphQLResolveInfo): unknown {
  const list = row[fieldName];
  return !Array.isArray(list) || reads.holds(list.length) ? list : [];
}

const noNames: ReadonlySet<string> = new Set();

/** What is made of other properties, at once or later. The items of a list have values of their own. */
function made(field: GraphQLField<unknown, unknown>, { make }: Derivation) {
  if (!isListType(getNullableType(field.type))) return (row: Row): unknown => make(row);
  return (row: Row, _: unknown, { reads }: Reading, info: GraphQLResolveInfo): unknown => {
    const held = (items: readonly unknown[]) => (reads.holds(widthOf(field, info) * items.length) ? items : []),
      items = make(row) as readonly unknown[] | Promise<readonly unknown[]>; // of a list
    return items instanceof Promise ? items.then(held) : held(items);
  };
}

/** A field at its place in a question: what is the same for all its parents. */
interface Place {
  readonly args: Args;
  readonly order: string;
  /** Values of one item. */
  readonly width: number;
  readonly asked: AskedNames;
  readonly price: Price;
  /** Where a composed answer stands in its parent's map. */
  readonly key: string;
  /** For parents whose answer does not stand there. */
  statement: LevelStatement | undefined;
}

function resolver(field: Traversal) {
  const {
      fragment: { from, facts, weights },
      grouped,
    } = field.extensions,
    { connection } = shapeOf(field);
  const many = isListType(getNullableType(field.type));
  // graphql-js hands the same list of nodes to all parents in one operation, and to no other operation.
  const known = new WeakMap<readonly FieldNode[], Place>();
  const namesOf = (info: GraphQLResolveInfo): AskedNames => {
    const direct = connection ? namesInside(info) : noNames;
    return {
      edges: !connection || direct.has("edges") || direct.has("pageInfo"),
      counts: connection ? countsOf(connection).filter(name => direct.has(name)) : [],
      names: grouped || weights.parts.size ? namesInside(info, { deep: true }) : noNames,
    };
  };
  const placeOf = (given: Args, reads: Reads, info: GraphQLResolveInfo): Place => {
    const args = checkArguments(field, given),
      asked = namesOf(info);
    return {
      args,
      asked,
      price: priceOf({ field, args, ...asked, asks: name => asked.names.has(name) }, reads.graphSize),
      order: connection ? orderOf(field, args).name : "",
      width: widthOf(field, info),
      key: (reads.keys.size && reads.keys.get(pathOf(info.path))) || field.name,
      statement: undefined,
    };
  };
  const byLevel = (place: Place, { graphSize }: Reads, info: GraphQLResolveInfo) =>
    (place.statement ??= level(info.schema, field, place.args, place.asked, graphSize));
  const shown = (found: unknown, { args, order, width, price }: Place, reads: Reads) => {
    const { edges = [], ...counts } = Array.isArray(found) ? { edges: found } : (found as Found),
      single = !many && !connection;
    reads.countHits(price.parent.usual + price.item * edges.length);
    const held = reads.holds(single ? width : width * edges.length) || single ? edges : [],
      items = facts ? held.map(withMergedFact) : held;
    return connection ? page({ edges: items, ...counts }, args, order) : many ? items : (items[0] ?? null);
  };
  const atRoot = async (place: Place, reads: Reads, info: GraphQLResolveInfo): Promise<unknown> => {
    const found = await reads.root(
      () => compose(field, place.args, info, reads.graphSize),
      () => byLevel(place, reads, info),
    );
    // It may be an id that the node had before.
    const { id } = place.args,
      successor = typeof id !== "string" || holdsAnything(found) ? undefined : await reads.successor(id);
    return successor === undefined ? found : atRoot({ ...place, args: { ...place.args, id: successor }, statement: undefined }, reads, info);
  };
  return (parent: unknown, given: Args, { reads }: Reading, info: GraphQLResolveInfo): unknown => {
    const place = known.get(info.fieldNodes) ?? placeOf(given, reads, info);
    known.set(info.fieldNodes, place);
    const show = (found: unknown) => reads.parts.inTurn(() => shown(found, place, reads));
    if (!from) return atRoot(place, reads, info).then(show);
    const row = parent as Row,
      found = row[place.key];
    if (found !== undefined) return show(found);
    const key = row[from.label === "List" ? startKey(from.name) : "id"];
    return key == null || (Array.isArray(key) && key.length === 0 && !connection)
      ? show([])
      : reads.load(byLevel(place, reads, info), key).then(show);
  };
}

const holdsAnything = (found: unknown): boolean =>
  Array.isArray(found) ? found.length > 0 : Object.values(found as Found).some(part => (Array.isArray(part) ? part.length : part));
