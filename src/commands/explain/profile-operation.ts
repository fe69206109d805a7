import { execute, getOperationAST, Kind, type DocumentNode } from "graphql";
import type { Logger } from "pino";
import { accessRuleOf } from "../../api/access-rule.js";
import { contextOf, emptySummary } from "../../api/context.js";
import { countRootFields } from "../../api/root-fields.js";
import { schema } from "../../api/schema.js";
import { CannotStart } from "../../errors.js";
import { Access } from "../../keys/access.js";
import { KeyActivity } from "../../keys/key-activity.js";
import type { Graph } from "../../neo4j/database.js";
import type { ProfiledOperator } from "../../neo4j/profile.js";
import type { Statement } from "../../neo4j/statement.js";
import { Shapes } from "../../query/plan/plan-cache.js";

export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  readonly reads: "composed" | "levels";
}

/** A statement that was run, as the database counted it. */
export interface StatementProfile {
  readonly name: string;
  /** That it answered for; undefined at the root. */
  readonly parents: number | undefined;
  readonly rows: number;
  readonly operators: readonly ProfiledOperator[];
}
export interface OperationProfile {
  /** In the order in which they ended. */
  readonly statements: readonly StatementProfile[];
  /** Of the answer. */
  readonly errors: readonly string[];
}

/** Answers an operation as the service does for an anonymous caller, each statement under PROFILE. */
export async function profileOperation(graph: Graph, log: Logger, operation: Operation): Promise<OperationProfile> {
  const { document, variables, operationName, reads } = operation;
  refuseProtectedFields(operation);
  const statements: StatementProfile[] = [];
  const read: Graph["read"] = async given => {
    const { rows, operators } = await graph.profile(given);
    statements.push({ name: given.name, parents: countParents(given), rows: rows.length, operators });
    return rows;
  };
  const profiling = Object.assign(Object.create(graph) as Graph, { read });
  const access = new Access(graph, new KeyActivity(graph, log), undefined); // no field that asks for it is run
  const context = contextOf(profiling, new Shapes(profiling, reads), "explain", access, "explain", emptySummary());
  const { errors = [] } = await execute({ schema, document, variableValues: variables, operationName, contextValue: context });
  const failure = context.reads.failure;
  return { statements, errors: [...new Set([...(failure ? [failure] : []), ...errors].map(({ message }) => message))] };
}

/** Mutations among them: a profile changes nothing. */
function refuseProtectedFields({ document, operationName }: Operation): void {
  const operation = getOperationAST(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (!type) return; // execution says what is missing
  const fragments = new Map(document.definitions.flatMap(each => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));
  const roots = countRootFields(operation.selectionSet, name => fragments.get(name));
  const names = [...roots.keys()].filter(name => {
    const field = type.getFields()[name]; // none for the schema about itself
    return field && accessRuleOf(field);
  });
  if (names.length)
    throw new CannotStart(
      `--profile must get an operation that needs no key, but got ${names.join(", ")}: leave the option out to see the plan alone`,
    );
}

function countParents({ parameters }: Statement): number | undefined {
  const { keys } = (parameters["of"] ?? {}) as { readonly keys?: readonly unknown[] }; // of a level
  return keys?.length;
}
