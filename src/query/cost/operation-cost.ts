import { getVariableValues } from "graphql/execution/values.js";
import {
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { hitsPerPoint } from "../../limits.js";
import type { Asked } from "../selection/selection.js";
import type { GraphSize } from "../../neo4j/graph-size.js";
import { longestPage } from "../selection/page.js";
import { hitsFor, itemsFor, priceOfAsked } from "./price.js";
import { rootsOf } from "../selection/collect-selection.js";

/** Points of every operation: reading it, and writing an answer, takes the service about a millisecond. */
const operationPoints = 1;
/** Points of fields that follow no fragment. */
const introspectionPoints: Readonly<Record<string, number>> = { __schema: 20, __type: 2 },
  /** A change is checked, written and recorded under a lock. */
  mutationPoints = 100;

/** What an operation is estimated to take, in points. */
export interface Cost {
  /** Whatever it finds. */
  readonly fixed: number;
  /** Of what it may find. */
  readonly reads: number;
}

/** For a size of the graph and one operation of a parsed document, costs by what decides them of its variables. Documents are kept, so what comes again is looked up. */
const known = new WeakMap<GraphSize, WeakMap<OperationDefinitionNode, Map<string, Cost>>>();
/** Costs that are remembered of one operation. */
const maxCostsPerOperation = 20;

/** Undefined where the variables are not what the operation declares: then nothing of it runs. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  size: GraphSize,
): Cost | undefined {
  const { variableDefinitions = [] } = operation,
    { coerced } = getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 });
  if (!coerced) return undefined;
  const operations = known.get(size) ?? new WeakMap<OperationDefinitionNode, Map<string, Cost>>(),
    costs = operations.get(operation) ?? new Map<string, Cost>(),
    key = variableDefinitions
      .map(({ variable, type }) => JSON.stringify(decisive(coerced[variable.name.value], typeFromAST(schema, type) as GraphQLInputType))) // validated
      .join();
  known.set(size, operations);
  operations.set(operation, costs);
  const found = costs.get(key) ?? estimate(schema, document, operation, coerced, size);
  if (costs.size >= maxCostsPerOperation) costs.clear();
  costs.set(key, found);
  return found;
}

function estimate(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Record<string, unknown>,
  size: GraphSize,
): Cost {
  const fragments = Object.fromEntries(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map(node => [node.name.value, node]),
  );
  let fixed = operationPoints,
    hits = 0;
  for (const { name, asked } of rootsOf(operation, { schema, fragments, variableValues })) {
    fixed += introspectionPoints[name] ?? (operation.operation === "mutation" ? mutationPoints : 0);
    for (const each of asked) hits += hitsOf(each, 1, size);
  }
  return { fixed, reads: hits / hitsPerPoint };
}

function hitsOf(asked: Asked, parents: number, size: GraphSize): number {
  const price = priceOfAsked(asked, size),
    items = itemsFor(price, parents);
  return (
    hitsFor(price, parents) + [asked.edge, ...asked.nodes].flatMap(({ below }) => below).reduce((sum, below) => sum + hitsOf(below, items, size), 0)
  );
}

/** Of a variable's value, what an estimate depends on: numbers, enums and truth values; of a text only that there is one. */
function decisive(value: unknown, type: GraphQLInputType): unknown {
  if (value == null) return null;
  if (isNonNullType(type)) return decisive(value, type.ofType);
  if (isListType(type))
    return Array.isArray(value) ? (value.length > longestPage ? value.length : value.map(each => decisive(each, type.ofType))) : value;
  if (isInputObjectType(type)) return Object.entries(value as object).map(([name, each]) => [name, decisive(each, type.getFields()[name]!.type)]); // coerced: its fields alone
  return isEnumType(type) || (isLeafType(type) && typeof value !== "string") ? value : "";
}
