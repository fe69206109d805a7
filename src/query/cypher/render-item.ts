import { isAbstractType, isListType, isNonNullType, type GraphQLObjectType } from "graphql";
import type { Asked, Branch, Held } from "../selection/selection.js";
import { shapeOf } from "../selection/connection-types.js";
import { startKey } from "../selection/traversal-field.js";
import { cypher, join, printCypher, type Cypher } from "./cypher-tree.js";
import type { FragmentInstance } from "./fragment-instance.js";
import { renderFactsList, renderUnitedFacts } from "./merge-facts.js";

/** How a traversal below an item is rendered: as an expression over the item, or not at all, when its own statement answers it later. */
export type RenderBelow = (asked: Asked, parent: Cypher) => Cypher | undefined;

export interface ItemContext {
  readonly instance: FragmentInstance;
  /** The values of which a cursor is made. */
  readonly position: readonly Cypher[];
  readonly renderBelow: RenderBelow;
  /** Of groups: a property of the group, which is not stored. */
  readonly groupProperty: ((name: string) => Cypher) | undefined;
}

/** One item as a map; a node stands inside its edge. */
export function renderItem(asked: Asked, context: ItemContext): Cypher {
  const { edge, node } = shapeOf(asked.field);
  const { item } = context.instance;
  const isAbstract = isAbstractType(node);
  if (!edge) return renderNode(item, asked.nodes, isAbstract, context);
  const merged = new Map<string, string>();
  const parts = [
    ...(asked.cursor ? [cypher`cursor: [${join(context.position, ", ")}]`] : []),
    ...asked.edge.properties.flatMap(name => renderEdgeProperty(asked, edge, name, name, merged, context)),
    ...renderTraversals(asked.edge, {
      item,
      context,
      propertyOf: name => edgeProperty(asked, edge, name, context),
      renderStart: name => renderEdgeProperty(asked, edge, startKey(name), name, merged, context),
    }),
    ...(asked.nodes.length ? [cypher`node: ${renderNode(item, asked.nodes, isAbstract, context)}`] : []),
  ];
  const { facts } = asked.field.extensions.fragment;
  const listed = facts !== undefined && merged.size ? [renderFactsList(context.instance.variable(facts), merged)] : [];
  return cypher`{${join([...parts, ...listed], ", ")}}`;
}

/** A property of the edge under this key. What is merged of several relationships is noted in `merged`, and merged by the reader. */
function renderEdgeProperty(
  asked: Asked,
  edge: GraphQLObjectType,
  key: string,
  name: string,
  merged: Map<string, string>,
  context: ItemContext,
): Cypher[] {
  const { fragment } = asked.field.extensions;
  const isMerged = fragment.facts !== undefined && !fragment.columns.has(name) && name !== fragment.to.name;
  if (!isMerged) return [cypher`${key}: ${edgeProperty(asked, edge, name, context)}`];
  merged.set(key, name);
  if (name === "reasons") merged.set("inferred", "inferred"); // without which they cannot be merged
  return [];
}

function edgeProperty(asked: Asked, edge: GraphQLObjectType, name: string, { instance }: ItemContext): Cypher {
  const { type } = edge.getFields()[name] ?? {};
  const isList = isNonNullType(type) && isListType(type.ofType);
  const value = edgeValue(asked, name, instance);
  return isList ? cypher`coalesce(${value}, [])` : value;
}

function edgeValue({ field }: Asked, name: string, instance: FragmentInstance): Cypher {
  const { fragment } = field.extensions;
  if (fragment.columns.has(name)) return instance.variable(name);
  if (name === fragment.to.name) return instance.item;
  if (fragment.relationship !== undefined) return cypher`${instance.variable(fragment.relationship)}.${name}`;
  return fragment.facts === undefined ? "null" : renderUnitedFacts(name, instance.variable(fragment.facts));
}

/** For an interface or a union one map for all types of which the same is asked, naming the type. */
function renderNode(item: Cypher, branches: readonly Branch[], isAbstract: boolean, context: ItemContext): Cypher {
  const maps = branches.map(branch => ({ types: branch.types, map: renderBranch(item, branch, isAbstract, context) }));
  if (maps.length === 1) return maps[0]!.map;
  const cases = maps.map(({ types, map }) => cypher`WHEN ${item}:${types.join("|")} THEN ${map}`);
  return cypher`CASE ${join(cases, " ")} END`;
}

function renderBranch(item: Cypher, branch: Branch, isAbstract: boolean, context: ItemContext): Cypher {
  const { properties, present, types } = branch;
  const { groupProperty } = context;
  const listProperty = (name: string) => cypher`coalesce(${groupProperty?.(name) ?? cypher`${item}.${name}`}, [])`;
  const typename = types.length > 1 ? cypher`[label IN labels(${item}) WHERE label <> 'Node'][0]` : `'${types[0]}'`;
  const parts = [
    ...properties.map(name => (groupProperty ? cypher`${name}: ${groupProperty(name)}` : `.${name}`)),
    ...present.map(({ name, properties }) => renderPresence(item, name, properties)),
    ...renderTraversals(branch, {
      item,
      context,
      propertyOf: listProperty,
      renderStart: name => [cypher`${startKey(name)}: ${listProperty(name)}`],
    }),
    ...(isAbstract ? [cypher`__typename: ${typename}`] : []),
  ];
  return cypher`${item} {${parts.length ? join(withoutDuplicates(parts), ", ") : ".id"}}`;
}

/** Whether any of some properties is there. */
const renderPresence = (item: Cypher, name: string, properties: readonly string[]): Cypher =>
  cypher`${name}: coalesce(${join(
    properties.map(property => cypher`${item}.${property}`),
    ", ",
  )}) IS NOT NULL`;

interface TraversalsContext {
  readonly item: Cypher;
  readonly context: ItemContext;
  readonly propertyOf: (name: string) => Cypher;
  /** A list that a traversal starts from, under a key of its own. */
  readonly renderStart: (name: string) => Cypher[];
}

/** Answers of traversals below; where their own statements answer them, what those start from. */
function renderTraversals({ starts, below }: Held, { item, context, propertyOf, renderStart }: TraversalsContext): Cypher[] {
  const started = starts.flatMap(renderStart);
  const answers = below.flatMap(asked => {
    const from = asked.field.extensions.fragment.from!; // below an item, every fragment starts from something
    const isList = from.label === "List";
    const answer = context.renderBelow(asked, isList ? propertyOf(from.name) : item);
    if (answer !== undefined) return [cypher`${asked.key}: ${answer}`];
    return isList ? renderStart(from.name) : [".id"];
  });
  return [...started, ...answers];
}

/** Two traversals may start from the same list. */
const withoutDuplicates = (parts: readonly Cypher[]): Cypher[] => [...new Map(parts.map(part => [printCypher(part), part])).values()];
