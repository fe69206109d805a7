import { Graph } from "../../src/neo4j/database.js";
import type { Mode, RemoteSettings } from "../../src/settings.js";
import { tracedOn, type Answer } from "./traced.js";

/** The service that the run started, over HTTP. */
export const url = process.env["WORLD_URL"]!;

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

export const traced = (query: string, mode: Mode = "levels") => tracedOn(worldGraph(), query, mode);

export { textOf } from "./text-of.js";
