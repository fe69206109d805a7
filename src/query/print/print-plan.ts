import { hitsPerPoint } from "../../limits.js";
import type { OperationPlan, PlannedStatement, RootPlan } from "../plan/plan-operation.js";
import { maxColumns, indentCypher } from "./indent-cypher.js";
import { printSelection } from "./print-selection.js";
import { printEntries, printValue } from "./print-value.js";

const formatNumber = (value: number): string => Math.round(value).toLocaleString("en");
/** A count with what is counted: `1 row`, `2 rows`. */
export const formatCount = (count: number, noun: string): string => `${formatNumber(count)} ${noun}${Math.round(count) === 1 ? "" : "s"}`;

/** All of a plan as Cypher: what is no statement stands in comments. */
export function printPlan({ roots, cost }: OperationPlan): string {
  const points = Math.ceil(cost.fixed + cost.reads);
  return [
    ...roots.map(printRoot),
    `// The operation is estimated at ${formatCount(points, "point")}: ${formatCount(cost.fixed, "point")}, and ${formatCount(cost.reads * hitsPerPoint, "database hit")}, of which ${formatNumber(hitsPerPoint)} are a point.\n`,
  ].join("\n");
}

function printRoot(root: RootPlan): string {
  const { key, fieldName, plan, reason, selection, statements, estimatedHits } = root;
  const name = key === fieldName ? key : `${key} (${fieldName})`;
  const comments = [
    selection
      ? `${name}: ${plan}${reason === undefined ? "" : ` (${reason})`}, ${formatCount(statements.length, "statement")}, estimated at ${formatCount(estimatedHits, "database hit")}`
      : `${name}: a resolver of its own, and ${formatCount(statements.length, "statement")} below it, estimated at ${formatCount(estimatedHits, "database hit")}`,
    ...(selection ? printSelection(selection, "  ") : []),
  ];
  return [`${comments.map(line => `// ${line}`).join("\n")}\n`, ...printStatements(statements)].join("\n");
}

/** Each with its name and its parameters in comments above it; what has the text of an earlier one refers to that. */
export function printStatements(statements: readonly PlannedStatement[], known: Set<string> = new Set()): string[] {
  return statements.map(statement => {
    const isKnown = known.has(statement.text);
    known.add(statement.text);
    return `${printHeading(statement, isKnown)}\n${isKnown ? "" : `${indentCypher(statement.text)}\n`}`;
  });
}

function printHeading({ name, parameters, parents }: PlannedStatement, isKnown: boolean): string {
  const { of = {} } = parameters as { readonly of?: object }; // the one parameter of a statement that answers a field
  const more = [
    ...(parents === undefined ? [] : [`for up to ${formatCount(parents, "parent")}: $of.keys`]),
    ...(isKnown ? ["the same text as above"] : []),
  ];
  return [`// ${[name, ...more].join(", ")}`, ...(Object.keys(of).length ? printParameters(of) : [])].join("\n");
}

/** As Neo4j Browser and cypher-shell take them, behind the slashes. */
function printParameters(of: object): string[] {
  const line = `// :param of => ${printValue(of)}`;
  if (line.length <= maxColumns) return [line];
  return ["// :param of => {", `//   ${printEntries(of).join(",\n//   ")}`, "// }"];
}
