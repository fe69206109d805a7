import { gunzipSync } from "node:zlib";
import type { Graph } from "../../src/neo4j/database.js";

/** One text of the graph: the properties of a node or a relationship, as JSON, with its labels or its type. */
export interface TextInGraph {
  readonly of: string;
  readonly text: string;
}

/** Every property of every node and of every relationship, what is packed too. */
export async function textsInGraph(graph: Graph): Promise<TextInGraph[]> {
  const statements = [
    "MATCH (node) RETURN labels(node) AS of, properties(node) AS properties",
    "MATCH ()-[fact]->() RETURN [type(fact)] AS of, properties(fact) AS properties",
  ];
  const found: TextInGraph[] = [];
  for (const text of statements)
    for (const { of, properties } of await graph.readWhole({ name: "test/all", text, parameters: {} }))
      found.push({ of: (of as string[]).join(" "), text: JSON.stringify(properties, unpacked) });
  return found;
}

/** All of these texts that have a word, whatever its case. Whoever adds a place where texts are kept (a record of acts, a backup) adds its lines to `texts`. */
export function textsWith(word: string, texts: readonly TextInGraph[]): TextInGraph[] {
  return texts.filter(({ text }) => text.toLowerCase().includes(word.toLowerCase()));
}

const unpacked = (_: string, value: unknown) => (value instanceof Int8Array ? gunzipSync(value).toString() : value);
