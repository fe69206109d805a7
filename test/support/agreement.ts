import { parse, validate } from "graphql";
import { Chance } from "../../bench/world/random.js";
import type { Graph } from "../../src/neo4j/database.js";
import { schema } from "../../src/api/schema.js";
import { randomQuestion, type Pool } from "./random-question.js";
import { tracedOn } from "./traced.js";

const types = [
  "Event",
  "Session",
  "Talk",
  "Person",
  "Institution",
  "Topic",
  "Venue",
  "Project",
  "Work",
  "Series",
  "Source",
  "Record",
  "Mention",
  "Identifier",
];

/** What questions of chance can ask of this graph. */
export async function poolOf(graph: Graph): Promise<Pool> {
  const read = async (text: string) => (await graph.read({ name: "test/pool", text, parameters: {} })).map(row => row["value"] as string);
  const ids = new Map<string, string[]>();
  for (const type of types) ids.set(type, await read(`MATCH (node:${type}) RETURN node.id AS value ORDER BY value LIMIT 300`));
  const identifiers = await graph.read({
    name: "test/identifiers",
    text: "MATCH (identifier:Identifier&Node) RETURN identifier.scheme AS scheme, identifier.value AS value ORDER BY scheme, value LIMIT 50",
    parameters: {},
  });
  return {
    ids,
    texts: await read("MATCH (node:Person|Talk|Topic|Event) RETURN split(node.searchText, ' ')[0] AS value ORDER BY node.id LIMIT 100"),
    countries: await read("MATCH (place:Institution|Venue) WHERE place.country IS NOT NULL RETURN DISTINCT place.country AS value ORDER BY value"),
    identifiers: identifiers as unknown as Pool["identifiers"],
    cursors: new Map(),
  };
}

export interface Agreement {
  readonly questions: number;
  readonly values: number;
  readonly statements: { readonly composed: number; readonly levels: number };
}

/** Asks so many questions of chance composed and by levels, twice each with other variables; the first that is answered differently is thrown. */
export async function agree(graph: Graph, count: number, seed: number): Promise<Agreement> {
  const chance = new Chance(seed),
    pool = await poolOf(graph);
  let composed = 0,
    levels = 0,
    values = 0;
  for (let asked = 0; asked < count; asked++) {
    const size = { deepest: chance.whole(1, 3) }; // mostly what people ask: the largest take a second to plan
    let question = randomQuestion(chance, pool, size);
    while (validate(schema, parse(question.text)).length) question = randomQuestion(chance, pool, size); // two types' fields of one name can be of two kinds
    if (asked % 100 === 99) process.stderr.write(`${asked + 1} questions of chance agree\n`);
    const { text, variables } = question,
      document = parse(text);
    for (const turn of [0, 1]) {
      const given = turn ? { ...variables, ...("few" in variables ? { few: 2 } : {}), ...("yes" in variables ? { yes: false } : {}) } : variables;
      const one = await tracedOn(graph, document, "levels", given),
        other = await tracedOn(graph, document, "composed", given);
      if (JSON.stringify(one.answer) !== JSON.stringify(other.answer))
        throw new Error(`Question ${asked} of seed ${seed}: ${text}\n${JSON.stringify(given)}\n${difference(one.answer, other.answer)}`);
      levels += one.trace.length;
      composed += other.trace.length;
      values += keepCursors(one.answer, pool);
      if (!Object.keys(variables).length) break;
    }
  }
  return { questions: count, values, statements: { composed, levels } };
}

/** Keeps the cursors of an answer under the list and order that they name, for questions to come. Answers how many values there were, without nulls. */
export function keepCursors(value: unknown, pool: Pool): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return 1;
  let values = 0;
  for (const [name, below] of Object.entries(value)) {
    if (typeof below === "string" && /cursor$/i.test(name)) {
      const [order] = JSON.parse(Buffer.from(below, "base64url").toString()) as [string];
      const kept = pool.cursors.get(order) ?? [];
      pool.cursors.set(order, [...kept, below].slice(-20));
    }
    values += keepCursors(below, pool);
  }
  return values;
}

/** Where two answers part. */
function difference(one: unknown, other: unknown, path = ""): string {
  if (typeof one !== "object" || typeof other !== "object" || !one || !other)
    return Object.is(one, other) ? "" : `${path}: by levels ${JSON.stringify(one)}, composed ${JSON.stringify(other)}`;
  const [a, b] = [one, other] as Record<string, unknown>[];
  return [...new Set([...Object.keys(a!), ...Object.keys(b!)])].map(key => difference(a![key], b![key], `${path}.${key}`)).find(Boolean) ?? "";
}
