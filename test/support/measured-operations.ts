import { getOperationAST, parse, validate } from "graphql";
import type { Graph } from "../../src/neo4j/database.js";
import type { GraphSize } from "../../src/neo4j/graph-size.js";
import { costOf } from "../../src/query/cost/operation-cost.js";
import type { Row, Statement } from "../../src/neo4j/statement.js";
import { schema } from "../../src/api/schema.js";
import { tracedOn } from "./traced.js";

export interface MeasuredOperation {
  /** In points. */
  readonly estimate: number;
  readonly hits: number;
  readonly statements: readonly Statement[];
}

/** What an operation is estimated to cost in a graph of this size, and what it takes. */
export async function measureOperation(
  query: string,
  size: GraphSize,
  mode: "levels" | "composed",
  profile: (statement: Statement) => Promise<{ readonly hits: number; readonly rows: readonly Row[] }>,
): Promise<MeasuredOperation> {
  const document = parse(query),
    [invalid] = validate(schema, document);
  if (invalid) throw new Error(`${query}: ${invalid.message}`);
  const { fixed, reads } = costOf(schema, document, getOperationAST(document)!, {}, size)!,
    statements: Statement[] = [];
  let hits = 0;
  const read = async (statement: Statement) => {
    const profiled = await profile(statement);
    statements.push(statement);
    hits += profiled.hits;
    return profiled.rows;
  };
  const { answer } = await tracedOn({ read, readWhole: read } as unknown as Graph, document, mode);
  if (answer.errors) throw new Error(`${query}: ${answer.errors[0]!.message}`);
  return { estimate: fixed + reads, hits, statements };
}
