import { existsSync, readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { GraphQLError, parse, type DocumentNode } from "graphql";
import { CannotStart } from "../../errors.js";
import { clipped, mostTokens } from "../../limits.js";

/** The document of a file, or of standard input for `-`. */
export async function readDocument(file: string): Promise<DocumentNode> {
  if (file === "") throw new CannotStart("colloquia explain must get a file with an operation, or - for standard input, but got neither");
  const source = file === "-" ? await text(process.stdin) : readFileSync(file, "utf8");
  try {
    return parse(source, { maxTokens: mostTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    throw new CannotStart(`${file === "-" ? "Standard input" : file} must be GraphQL, but line ${line}, column ${column}, is not: ${error.message}`);
  }
}

/** Variables, from JSON or from the file that has it. */
export function readVariables(given: string): Readonly<Record<string, unknown>> {
  const variables = parseJson(existsSync(given) ? readFileSync(given, "utf8") : given);
  if (typeof variables === "object" && variables !== null && !Array.isArray(variables)) return variables as Record<string, unknown>;
  throw new CannotStart(`--variables must be one JSON object like {"first": 3}, or a file that holds one, but got: ${clipped(given)}`);
}

/** Undefined for what is not JSON. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
