import {
  getNamedType,
  getOperationAST,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { collectFields } from "graphql/execution/collectFields.js"; // as graphql-js itself collects the fields that it resolves
import { getVariableValues } from "graphql/execution/values.js";
import { InvalidArgument } from "../../errors.js";
import { hitsPerPoint } from "../../limits.js";
import { unknownSize, type GraphSize } from "../../neo4j/graph-size.js";
import type { Statement } from "../../neo4j/statement.js";
import { costOf, type Cost } from "../cost/operation-cost.js";
import { hitsFor } from "../cost/price.js";
import { argumentsOf, questionOf } from "../selection/collect-selection.js";
import type { Asked } from "../selection/selection.js";
import { isTraversal, type Traversal } from "../selection/traversal-field.js";
import { planComposed, type ComposedPlan } from "./composed-plan.js";
import { planLevels, traversalsBelow, type PlannedField, type PlannedLevel } from "./plan-levels.js";

/** Items that a composed answer can have: larger ones are answered by level. The same as in execute/operation-reads.ts. */
const maxComposedItems = 250_000;

/** How an operation is answered, before anything of it runs. */
export interface OperationPlan {
  /** That the operation asks the fields of. */
  readonly type: GraphQLObjectType;
  readonly roots: readonly RootPlan[];
  readonly cost: Cost;
}

/** How one field of the operation's root is answered. */
export interface RootPlan {
  /** Its name in the answer. */
  readonly key: string;
  readonly fieldName: string;
  readonly plan: "composed" | "levels";
  /** Why it is not composed, where it could be. */
  readonly reason: string | undefined;
  /** Undefined for a field that follows no fragment: statements may answer what is below it. */
  readonly selection: Asked | undefined;
  /** In the order in which they run. A level runs only where the levels above find something, and a field without a fragment can have other statements. */
  readonly statements: readonly PlannedStatement[];
  /** Database hits of all of them. */
  readonly estimatedHits: number;
}

/** A statement as it is sent to the database. */
export interface PlannedStatement extends Statement {
  /** Of a level: the parents that it answers for are not known before it runs, and are `$of.keys` then; so many at most. */
  readonly parents: number | undefined;
}

export interface PlanOptions {
  readonly operationName?: string | undefined;
  /** Composed where that is possible; what a service answers until the database has planned that, otherwise. */
  readonly reads?: "composed" | "levels";
  /** Of the graph that answers: estimates depend on it, texts do not. */
  readonly size?: GraphSize;
}

/** Plans a valid document. The error says which variable or argument is wrong. */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  { operationName, reads = "composed", size = unknownSize }: PlanOptions = {},
): OperationPlan {
  const operation = findOperation(document, operationName);
  const rootType = schema.getRootType(operation.operation)!; // the document is valid
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (!coerced) throw new InvalidArgument(errors![0]!.message); // either of them is there
  const shared = { schema, operation, fragments: fragmentsOf(document), variableValues: coerced, rootValue: undefined };
  const estimate = (selections: readonly FieldNode[]) =>
    costOf(schema, document, { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, variables, size)!.reads * hitsPerPoint; // coerced
  const fields = collectFields(schema, shared.fragments, coerced, rootType, operation.selectionSet);
  const roots = [...fields].flatMap(([key, fieldNodes]) => {
    const field = rootType.getFields()[fieldNodes[0]!.name.value];
    if (!field) return []; // the schema about itself
    const info: GraphQLResolveInfo = {
      ...shared,
      fieldName: field.name,
      fieldNodes,
      returnType: field.type,
      parentType: rootType,
      path: { prev: undefined, key, typename: rootType.name },
    };
    const planned = isTraversal(field) ? planTraversal(field, info, reads, size) : planBelow(field.type, info, size);
    return [{ key, fieldName: field.name, estimatedHits: estimate(fieldNodes), ...planned }];
  });
  return { type: rootType, roots, cost: costOf(schema, document, operation, variables, size)! }; // coerced
}

type PlannedRoot = Pick<RootPlan, "plan" | "reason" | "selection" | "statements">;

/** A field that follows a fragment, composed or by level. */
function planTraversal(field: Traversal, info: GraphQLResolveInfo, reads: "composed" | "levels", size: GraphSize): PlannedRoot {
  const args = argumentsOf(field, info.fieldNodes[0]!, info.variableValues); // a field has a node
  const composed = reads === "composed" ? planComposed(field, args, info, size) : undefined;
  const root = { field, fieldNodes: info.fieldNodes, parents: 1 };
  if (composed && composed.statement.items <= maxComposedItems) {
    const levels = planLevels([{ ...root, selection: composed.selection }], info, size, composed.nested);
    const statements = [{ ...composed.statement, parents: undefined }, ...levels.map(toStatement)];
    return { plan: "composed", reason: undefined, selection: composed.selection, statements };
  }
  return {
    plan: "levels",
    reason: reads === "levels" ? undefined : explainLevels(composed),
    selection: questionOf(field, args, info).root,
    statements: planLevels([{ ...root, selection: undefined }], info, size, new Set()).map(toStatement),
  };
}

const explainLevels = (composed: ComposedPlan | undefined): string =>
  composed
    ? `a composed answer could have ${composed.statement.items} items, and must not have more than ${maxComposedItems}`
    : "one name in the answer stands for different arguments in several types";

/** A field that has a resolver of its own: only what is asked below it is planned. */
function planBelow(type: GraphQLOutputType, info: GraphQLResolveInfo, size: GraphSize): PlannedRoot {
  const fields: PlannedField[] = traversalsBelow(getNamedType(type), info.fieldNodes, info).map(({ field, fieldNodes }) => ({
    field,
    fieldNodes,
    parents: 1,
    selection: undefined,
  }));
  return { plan: "levels", reason: undefined, selection: undefined, statements: planLevels(fields, info, size, new Set()).map(toStatement) };
}

/** A statement for parents has a price for them; that of a root field has its hits. */
function toStatement({ statement, parents }: PlannedLevel): PlannedStatement {
  const { name, text, parameters, price, hits = 0 } = statement;
  return { name, text, parameters, hits: price ? hitsFor(price, parents) : hits, parents: price && parents };
}

function findOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const found = getOperationAST(document, name);
  if (found) return found;
  const names = document.definitions.flatMap(each =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? "an operation without a name"] : [],
  );
  throw new InvalidArgument(
    `The operation must be one of ${names.join(", ") || "a document that has one"}, but got: ${name ?? "none, and there are several"}`,
  );
}

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(document.definitions.flatMap(each => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));
