import type { Row } from "../graph/statement.js";
import { statement, type Statement } from "../graph/statement.js";
import { createHash } from "node:crypto";
import { everything } from "./derive/part.js";
import type { World, WorldNode, WorldRelationship } from "./derive/world.js";

export type Run = (statement: Statement) => Promise<Row[]>;

/** Facts by key, each with the line that it has in the canonical dump: how the graph that should be and the graph that is are compared. */
export interface State {
  readonly nodes: ReadonlyMap<string, Fact<WorldNode>>;
  readonly relationships: ReadonlyMap<string, Fact<WorldRelationship>>;
}
export interface Fact<Item> {
  readonly item: Item;
  readonly line: string;
}

/** A fact's key, and the line that it has in the canonical dump. */
export interface Line {
  readonly key: string;
  readonly line: string;
}
export const nodeLine = ({ id, type, properties }: WorldNode): Line => ({ key: id, line: `${id} ${type} ${text(properties)}` });
export const relationshipLine = ({ tail, type, head, properties }: WorldRelationship): Line => ({
  key: `${tail} ${type} ${head}`,
  line: `${tail} -${type}-> ${head} ${text(properties)}`,
});

/** What the graph in memory says. */
export function stateOf(world: World): State {
  return state(world.nodes.values(), world.relationships());
}

/** What Neo4j holds; decisions and redirects are no part of it. */
export const storedState = async (run: Run, part = everything): Promise<State> =>
  state(part.nodes ? await storedNodes(run, part) : [], part.relationships ? await storedRelationships(run, part) : []);

// The casts: cypher/read/nodes, read/source and read/relationships return these columns.
export const storedNodes = async (run: Run, { letters } = everything): Promise<WorldNode[]> =>
  (await run(statement("read/nodes", { letters: [...letters] }))).map(row => nodeOf(row as unknown as WorldNode));
const nodeOf = ({ properties: { id: _, ...properties }, ...node }: WorldNode): WorldNode => ({ ...node, properties });
export const storedRelationships = async (run: Run, { letters } = everything): Promise<WorldRelationship[]> =>
  (await run(statement("read/relationships", { letters: [...letters] }))) as unknown as WorldRelationship[];

/** One fact a line, sorted: equal graphs have equal dumps, whatever made them. */
export const dump = ({ nodes, relationships }: State): string[] => [...nodes.values(), ...relationships.values()].map(({ line }) => line).sort();

/** A source and its records as Neo4j holds them. */
export const storedSource = async (run: Run, id: string): Promise<State["nodes"]> =>
  byKey(
    (await run(statement("read/source", { id }))).map(row => nodeOf(row as unknown as WorldNode)),
    nodeLine,
  );

function state(nodes: Iterable<WorldNode>, relationships: Iterable<WorldRelationship>): State {
  return { nodes: byKey(nodes, nodeLine), relationships: byKey(relationships, relationshipLine) };
}
function byKey<Item>(items: Iterable<Item>, lineOf: (item: Item) => Line): Map<string, Fact<Item>> {
  const found = new Map<string, Fact<Item>>();
  for (const item of items) {
    const { key, line } = lineOf(item);
    found.set(key, { item, line });
  }
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
