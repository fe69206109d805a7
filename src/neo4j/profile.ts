import type { ProfiledPlan } from "neo4j-driver";

/** An operator of a statement's plan, as the database counted it. */
export interface ProfiledOperator {
  readonly name: string;
  /** What it does: a pattern, an expression, an index. */
  readonly details: string;
  readonly rows: number;
  readonly hits: number;
}

/** Every operator of a plan, from the result down to where it begins. */
export const operatorsOf = ({ operatorType, arguments: { Details }, rows, dbHits, children }: ProfiledPlan): ProfiledOperator[] => [
  { name: operatorType.replace(/@.*/, ""), details: String(Details ?? ""), rows: Number(rows), hits: Number(dbHits) },
  ...children.flatMap(operatorsOf),
];
