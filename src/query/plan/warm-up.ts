import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLSchema } from "graphql";
import type { Graph } from "../../neo4j/database.js";
import { unknownSize } from "../../neo4j/graph-size.js";
import { forParents, level } from "./level-plan.js";
import type { Statement } from "../../neo4j/statement.js";
import { checkArguments } from "../selection/check-arguments.js";
import { shapeOf } from "../selection/connection-types.js";
import { isTraversal, type Traversal } from "../selection/traversal-field.js";

/** Lets the database plan what answers a question of a new shape, one statement at a time, with pauses for whoever asks meanwhile. */
export async function warm(schema: GraphQLSchema, graph: Pick<Graph, "read">, stopping: AbortSignal): Promise<void> {
  const texts = new Set<string>();
  for (const statement of levels(schema)) {
    if (stopping.aborted) return;
    if (texts.has(statement.text)) continue; // several types share what an interface of theirs follows
    texts.add(statement.text);
    const started = performance.now();
    await graph.read(statement, { operation: "warming up", signal: stopping }).catch(() => {}); // whoever asks is told
    await wait(performance.now() - started, undefined, { ref: false });
  }
}

/** The statement of every traversal as it is asked without further arguments, for no parent: planned all the same. */
export function* levels(schema: GraphQLSchema): Generator<Statement> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()).filter(isTraversal))
      for (const counts of shapeOf(field).connection ? [[], ["totalCount"]] : [[]])
        yield forParents(level(schema, field, usualArguments(field), { edges: true, counts, names: new Set() }, unknownSize), []);
  }
}

const usualArguments = (field: Traversal) =>
  checkArguments(field, Object.fromEntries(field.args.map(argument => [argument.name, argument.defaultValue ?? required(argument)])));

/** Something of the right kind: what it finds does not matter. */
function required({ type }: GraphQLArgument): unknown {
  if (!isNonNullType(type)) return undefined;
  const named = getNamedType(type);
  if (isListType(type.ofType)) return isEnumType(named) ? [named.getValues()[0]!.value] : [];
  if (isEnumType(named)) return named.getValue("DOI")?.value ?? named.getValues()[0]!.value;
  return named.name === "ID" ? "event_aaaaaaaaaaaaaaaa" : "10.1000/1";
}
