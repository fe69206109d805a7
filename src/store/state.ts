import type { Row } from "../neo4j/statement.js";
import { statement, type Statement } from "../neo4j/statement.js";
import { createHash } from "node:crypto";
import { countProperties } from "./counts.js";
import { everything } from "../projection/part.js";
import { relationshipKey, type World, type WorldEvidence, type WorldNode, type WorldRelationship } from "../projection/world.js";

export type Run = (statement: Statement) => Promise<Row[]>;
export type Fact = WorldNode | WorldRelationship | WorldEvidence;

/** Facts by key. */
export interface State {
  readonly nodes: ReadonlyMap<string, WorldNode>;
  readonly relationships: ReadonlyMap<string, WorldRelationship>;
  /** No facts, and in no dump. */
  readonly evidence: ReadonlyMap<string, WorldEvidence>;
}

export const keyOf = (fact: Fact): string => ("id" in fact ? fact.id : relationshipKey(fact));
/** The line that a fact has in the canonical dump: two facts are the same when their lines are. */
export const lineOf = (fact: Fact): string =>
  "id" in fact ? `${fact.id} ${fact.type} ${text(fact.properties)}` : `${fact.tail} -${fact.type}-> ${fact.head} ${text(fact.properties)}`;

/** What the graph in memory says. */
export const stateOf = (world: World): State => ({
  nodes: world.nodes,
  relationships: new Map(world.relationships()),
  evidence: world.evidence,
});

/** What Neo4j holds; decisions and redirects are no part of it. */
export const storedState = async (run: Run, part = everything): Promise<State> => ({
  nodes: byKey(part.kinds.includes("nodes") ? await storedNodes(run, part) : []),
  relationships: byKey(part.kinds.includes("relationships") ? await storedRelationships(run, part) : []),
  evidence: byKey(part.kinds.includes("evidence") ? await storedEvidence(run, part) : []),
});

// The casts: cypher/read/nodes, read/source and read/relationships return these columns.
export const storedNodes = async (run: Run, { letters } = everything): Promise<WorldNode[]> =>
  (await run(statement("read/nodes", { letters: [...letters] }))).map(row => nodeOf(row as unknown as WorldNode));
/** Its facts: an id is no property, and counts no source states. */
export function nodeOf<Item extends WorldNode | WorldEvidence>({ properties: { id: _, ...properties }, ...node }: Item): Item {
  for (const name of countProperties) delete (properties as Record<string, unknown>)[name];
  return { ...node, properties } as unknown as Item;
}
export const storedRelationships = async (run: Run, { letters } = everything): Promise<WorldRelationship[]> =>
  (await run(statement("read/relationships", { letters: [...letters] }))) as unknown as WorldRelationship[];
export const storedEvidence = async (run: Run, { letters } = everything): Promise<WorldEvidence[]> =>
  (await run(statement("read/evidence", { letters: [...letters] }))).map(row => nodeOf(row as unknown as WorldEvidence));

/** A source and its records as Neo4j holds them. */
export const storedSource = async (run: Run, id: string): Promise<State["nodes"]> =>
  byKey((await run(statement("read/source", { id }))).map(row => nodeOf(row as unknown as WorldNode)));

/** One fact a line, sorted: equal graphs have equal dumps, whatever made them. */
export const dump = ({ nodes, relationships }: State): string[] => [...nodes.values(), ...relationships.values()].map(lineOf).sort();

function byKey<Item extends Fact>(items: Iterable<Item>): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) found.set(keyOf(item), item);
  return found;
}

/** Properties in alphabetical order. A record's Description is long: its hash tells as well whether two are equal. */
const text = (properties: Readonly<Record<string, unknown>>) =>
  JSON.stringify(
    Object.fromEntries(
      Object.keys(properties)
        .sort()
        .map(name => {
          const value = properties[name];
          return [name, name === "description" ? createHash("sha256").update(String(value)).digest("hex") : value];
        }),
    ),
  );
