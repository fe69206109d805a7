import { specifiedRules, validate, type DocumentNode } from "graphql";
import type { Logger } from "pino";
import { schema } from "../api/schema.js";
import { CannotStart } from "../errors.js";
import { limitRules } from "../limits.js";
import { graphSizeOf, unknownSize } from "../neo4j/graph-size.js";
import { statement } from "../neo4j/statement.js";
import { planOperation } from "../query/plan/plan-operation.js";
import { printPlan } from "../query/print/print-plan.js";
import type { Settings } from "../settings.js";
import { printProfile } from "./explain/print-profile.js";
import { profileOperation, type Operation } from "./explain/profile-operation.js";
import { readDocument, readVariables } from "./explain/read-operation.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";

/** A command line, parsed. */
export interface ExplainCall {
  readonly settings: Settings;
  readonly log: Logger;
  /** A file with an operation, or `-` for standard input. */
  readonly operands: readonly string[];
  readonly options: {
    /** A JSON object, or a file that holds one. */
    readonly variables?: string | undefined;
    /** The operation of a document that has several. */
    readonly operation?: string | undefined;
    /** Whether the operation is run, to count rows and database hits. */
    readonly profile?: boolean;
  };
}

/** Prints how an operation is answered: selection, plan, statements, estimated cost. Needs a database only to profile it. */
export async function explain(call: ExplainCall): Promise<void> {
  const operation = await readOperation(call);
  if (!call.options.profile) return print(explainOperation(operation));
  await withGraph(call.settings, call.log, async graph => {
    print(explainOperation(operation, graphSizeOf(await graph.read(statement("read/graph-size")))));
    print(`\n${printProfile(await profileOperation(graph, call.log, operation))}`);
  });
}

/** What is printed of the plan. */
export const explainOperation = ({ document, variables, ...options }: Operation, size = unknownSize): string =>
  printPlan(planOperation(schema, document, variables, { ...options, size }));

/** The operation that the command line names; the error says what is wrong with it. */
export async function readOperation({ settings, operands: [file = ""], options }: Omit<ExplainCall, "log">): Promise<Operation> {
  return {
    document: checkDocument(await readDocument(file)),
    variables: options.variables === undefined ? {} : readVariables(options.variables),
    operationName: options.operation,
    reads: settings.reads === "levels" ? "levels" : "composed", // `auto` composes what it has planned
  };
}

function checkDocument(document: DocumentNode): DocumentNode {
  const [error] = validate(schema, document, [...specifiedRules, ...limitRules], { maxErrors: 1 });
  if (!error) return document;
  const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
  throw new CannotStart(`The operation must be valid, but line ${line}, column ${column}, is not: ${error.message}`);
}
