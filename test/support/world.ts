import { readFileSync } from "node:fs";
import { execute, parse, validate } from "graphql";
import { contextOf } from "../../src/context.js";
import { Graph } from "../../src/graph/graph.js";
import { schema } from "../../src/schema.js";
import { Shapes } from "../../src/graph/shapes.js";
import type { Mode, RemoteSettings } from "../../src/settings.js";

/** The service that the run started, over HTTP. */
export const url = process.env["WORLD_URL"]!;

export interface Answer {
  readonly data?: any; // whatever was asked
  readonly errors?: { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** The answer's data; an error fails the test with its message. */
export async function answer(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data;
}

let graph: Graph | undefined;
export const worldGraph = (): Graph => (graph ??= new Graph(JSON.parse(process.env["WORLD_CONNECTION"]!) as RemoteSettings));
export const closeWorldGraph = async () => graph?.close();

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

/** The same question inside this process, with the statements that it took. */
export async function traced(query: string, mode: Mode = "levels"): Promise<{ readonly answer: Answer; readonly trace: readonly string[] }> {
  const document = parse(query),
    invalid = validate(schema, document);
  if (invalid.length) throw invalid[0]!;
  const context = contextOf(inWaves({ read: statement => worldGraph().read(statement) }), new Shapes(worldGraph(), mode), "test"),
    found = await execute({ schema, document, contextValue: context });
  return { answer: JSON.parse(JSON.stringify(found)) as Answer, trace: context.reads.trace };
}

export const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
