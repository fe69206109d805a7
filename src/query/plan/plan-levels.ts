import { getNamedType, isCompositeType, type FieldNode, type GraphQLNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from "graphql";
import { collectSubfields } from "graphql/execution/collectFields.js"; // as graphql-js itself collects the fields that it resolves
import type { GraphSize } from "../../neo4j/graph-size.js";
import { itemsFor, priceOf } from "../cost/price.js";
import { collectAskedNames } from "../selection/asked-names.js";
import { argumentsOf } from "../selection/collect-selection.js";
import type { Args } from "../selection/page.js";
import type { Asked } from "../selection/selection.js";
import { possibleTypes, shapeOf } from "../selection/connection-types.js";
import { isTraversal, type Traversal } from "../selection/traversal-field.js";
import { level, type LevelStatement } from "./level-plan.js";

/** A traversal at its place in an operation. */
export interface PlannedField {
  readonly field: Traversal;
  readonly fieldNodes: readonly FieldNode[];
  /** Parents that it can have, were every page full. */
  readonly parents: number;
  /** What a composed statement asks of it; undefined where a level above it is not composed. */
  readonly selection: Asked | undefined;
}

/** A statement that answers one level, and how many parents it is asked for at most. */
export interface PlannedLevel {
  readonly statement: LevelStatement;
  readonly parents: number;
}

type LevelsByIdentity = Map<string, { readonly statement: LevelStatement; parents: number }>;

/**
 * The statements that answer these fields and all below them by level, from the root down, without those of `nested`. Each is there once, as operations
 * run it: whether it runs depends on what the levels above find.
 */
export function planLevels(fields: readonly PlannedField[], info: GraphQLResolveInfo, size: GraphSize, nested: ReadonlySet<Asked>): PlannedLevel[] {
  const levels: LevelsByIdentity = new Map();
  const queue = [...fields];
  for (const planned of queue) {
    const fieldInfo = { ...info, fieldNodes: planned.fieldNodes };
    const args = argumentsOf(planned.field, planned.fieldNodes[0]!, info.variableValues); // a field has a node
    if (!planned.selection || !nested.has(planned.selection)) addLevel(levels, planned, args, fieldInfo, size);
    queue.push(...fieldsBelow(planned, args, fieldInfo, size)); // a loop over a list goes on with what is added on the way
  }
  return [...levels.values()];
}

function addLevel(levels: LevelsByIdentity, { field, parents }: PlannedField, args: Args, info: GraphQLResolveInfo, size: GraphSize): void {
  const statement = level(info.schema, field, args, collectAskedNames(field, info), size);
  const identity = `${statement.text} ${JSON.stringify(statement.parameters)}`;
  const found = levels.get(identity);
  if (found) found.parents += parents;
  else levels.set(identity, { statement, parents });
}

function fieldsBelow({ field, fieldNodes, parents, selection }: PlannedField, args: Args, info: GraphQLResolveInfo, size: GraphSize): PlannedField[] {
  const names = collectAskedNames(field, info);
  const price = priceOf({ field, args, ...names, asks: name => names.names.has(name) }, size);
  const edge = shapeOf(field).edge;
  return traversalsBelow(getNamedType(field.type), fieldNodes, info).map(({ type, ...below }) => ({
    ...below,
    parents: itemsFor(price, parents),
    selection: selection && findSelection(type === edge ? [selection.edge] : branchesOf(selection, type), below, info),
  }));
}

const branchesOf = ({ nodes }: Asked, { name }: GraphQLObjectType) => nodes.filter(({ types }) => types.includes(name));

/** The selection of a field among those that a composed statement was made of: aliases of the same arguments share one. */
function findSelection(
  held: readonly Pick<Asked["edge"], "below">[],
  { field, fieldNodes }: Pick<PlannedField, "field" | "fieldNodes">,
  info: GraphQLResolveInfo,
): Asked | undefined {
  const identity = JSON.stringify(argumentsOf(field, fieldNodes[0]!, info.variableValues)); // a field has a node
  return held.flatMap(({ below }) => below).find(each => each.field.name === field.name && JSON.stringify(each.args) === identity);
}

interface FieldOfType extends Pick<PlannedField, "field" | "fieldNodes"> {
  readonly type: GraphQLObjectType;
}

/** The traversals that are asked inside these nodes, whatever plain objects stand between: for an interface, those of each of its types. */
export function traversalsBelow(type: GraphQLNamedType, nodes: readonly FieldNode[], info: GraphQLResolveInfo): FieldOfType[] {
  if (!isCompositeType(type)) return [];
  const { schema, fragments, variableValues } = info;
  return possibleTypes(schema, type).flatMap(objectType =>
    [...collectSubfields(schema, fragments, variableValues, objectType, nodes).values()].flatMap(fieldNodes => {
      const field = objectType.getFields()[fieldNodes[0]!.name.value]; // __typename is none
      if (!field) return [];
      return isTraversal(field) ? [{ type: objectType, field, fieldNodes }] : traversalsBelow(getNamedType(field.type), fieldNodes, info);
    }),
  );
}
