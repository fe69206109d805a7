import { parse } from "graphql";
import type { Graph } from "../../src/neo4j/database.js";
import type { Statement } from "../../src/neo4j/statement.js";
import type { Plans } from "./plans.js";
import { tracedOn } from "./traced.js";

/** The statements that a question takes, where its shape is known. */
export async function statementsOf(graph: Graph, query: string, variables: Record<string, unknown> = {}): Promise<Statement[]> {
  const found: Statement[] = [],
    noting = Object.assign(Object.create(graph) as Graph, {
      readWhole: (statement: Statement) => {
        found.push(statement);
        return graph.readWhole(statement);
      },
    });
  const { answer } = await tracedOn(noting, parse(query), "composed", variables);
  expect(answer.errors).toBeUndefined();
  return found;
}

/** Database hits of all statements of a question. */
export async function hitsOf(graph: Graph, plans: Plans, query: string, variables: Record<string, unknown> = {}): Promise<number> {
  let sum = 0;
  for (const statement of await statementsOf(graph, query, variables)) sum += await plans.hits(statement);
  return sum;
}
