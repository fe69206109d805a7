import type { ProfiledOperator } from "../../neo4j/profile.js";
import { formatCount } from "../../query/print/print-plan.js";
import type { OperationProfile, StatementProfile } from "./profile-operation.js";

/** Operators of a statement that are printed, those with the most hits. */
const maxOperators = 5;
/** Characters of what an operator does. */
const maxDetails = 100;

/** What the database counted, statement by statement, in comments as the plan above it. */
export function printProfile({ statements, errors }: OperationProfile): string {
  const hits = statements.reduce((sum, { operators }) => sum + sumHits(operators), 0);
  return [
    `Profile: ${formatCount(statements.length, "statement")}, ${formatCount(hits, "database hit")}`,
    ...statements.flatMap(printStatement),
    ...errors.map(message => `Error in the answer: ${message}`),
  ]
    .map(line => `// ${line}\n`)
    .join("");
}

function printStatement({ name, parents, rows, operators }: StatementProfile): string[] {
  const hits = sumHits(operators);
  const most = operators
    .filter(operator => operator.hits > 0)
    .sort((one, other) => other.hits - one.hits)
    .slice(0, maxOperators);
  const of = parents === undefined ? "" : ` for ${formatCount(parents, "parent")}`;
  return [
    `${name}${of}: ${formatCount(rows, "row")}, ${formatCount(hits, "database hit")}`,
    ...most.map(operator => `  ${printOperator(operator, hits)}`),
  ];
}

function printOperator({ name, details, rows, hits }: ProfiledOperator, all: number): string {
  const text = details.replace(/\s+/g, " ");
  const shown = text.length > maxDetails ? `${text.slice(0, maxDetails)}…` : text;
  return `${formatCount(hits, "hit")} (${Math.round((100 * hits) / all)} %), ${formatCount(rows, "row")}: ${name}${shown && ` ${shown}`}`;
}

const sumHits = (operators: readonly ProfiledOperator[]): number => operators.reduce((sum, { hits }) => sum + hits, 0);
