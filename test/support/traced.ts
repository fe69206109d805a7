import { execute, parse, validate, type DocumentNode } from "graphql";
import { pino } from "pino";
import { contextOf, emptySummary } from "../../src/api/context.js";
import type { Graph } from "../../src/neo4j/database.js";
import { Shapes } from "../../src/query/plan/plan-cache.js";
import { Access } from "../../src/keys/access.js";
import { KeyActivity } from "../../src/keys/key-activity.js";
import { schema } from "../../src/api/schema.js";
import type { Mode } from "../../src/settings.js";

export interface Answer {
  readonly data?: any; // whatever was asked
  readonly extensions?: any; // as the answer has them
  readonly errors?: { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/**
 * Answers reads in waves: all that are asked in one turn are answered together, before anything is asked again. How quick the database is makes no
 * difference then to what a loader gathers, and a trace is the same every time.
 */
function inWaves({ read }: Pick<Graph, "read">): Pick<Graph, "read"> {
  let wave: (() => Promise<() => void>)[] = [];
  const flush = async () => {
    const now = wave;
    wave = [];
    for (const settle of await Promise.all(now.map(run => run()))) settle();
  };
  return {
    read: statement =>
      new Promise((done, failed) => {
        if (!wave.length) setImmediate(() => void flush());
        wave.push(() =>
          read(statement).then(
            rows => () => done(rows),
            (error: unknown) => () => failed(error),
          ),
        );
      }),
  };
}

/** A question inside this process, with the statements that it took. However long they take: a Neo4j that has just begun plans slowly. */
export async function tracedOn(
  graph: Graph,
  query: string | DocumentNode,
  mode: Mode | Shapes,
  variableValues: Record<string, unknown> = {},
): Promise<{ readonly answer: Answer; readonly trace: readonly string[] }> {
  const document = typeof query === "string" ? parse(query) : query,
    invalid = validate(schema, document);
  if (invalid.length) throw invalid[0]!;
  const context = contextOf(
      Object.assign(Object.create(graph) as Graph, inWaves({ read: statement => graph.readWhole(statement) })),
      typeof mode === "string" ? new Shapes(graph, mode) : mode,
      "test",
      new Access(graph, new KeyActivity(graph, pino({ level: "silent" })), undefined), // anonymous
      "test",
      emptySummary(),
    ),
    found = await execute({ schema, document, variableValues, contextValue: context });
  return { answer: JSON.parse(JSON.stringify(found)) as Answer, trace: context.reads.trace };
}
