import type { Row } from "../graph/graph.js";
import { statement, type Statement } from "../graph/statement.js";
import { createHash } from "node:crypto";
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

/** What the graph in memory says. */
export function stateOf(world: World): State {
  return state(world.nodes.values(), world.relationships());
}

/** What Neo4j holds; decisions and redirects are no part of it. */
export async function storedState(run: Run): Promise<State> {
  // The casts: cypher/read/nodes and read/relationships return these columns.
  const nodes = (await run(statement("read/nodes"))) as unknown as { id: string; type: WorldNode["type"]; properties: Record<string, unknown> }[];
  const relationships = (await run(statement("read/relationships"))) as unknown as WorldRelationship[];
  return state(
    nodes.map(({ properties: { id: _, ...properties }, ...node }) => ({ ...node, properties })),
    relationships,
  );
}

/** One fact a line, sorted: equal graphs have equal dumps, whatever made them. */
export const dump = ({ nodes, relationships }: State): string[] => [...nodes.values(), ...relationships.values()].map(({ line }) => line).sort();

function state(nodes: Iterable<WorldNode>, relationships: Iterable<WorldRelationship>): State {
  const found = { nodes: new Map<string, Fact<WorldNode>>(), relationships: new Map<string, Fact<WorldRelationship>>() };
  for (const item of nodes) found.nodes.set(item.id, { item, line: `${item.id} ${item.type} ${text(item.properties)}` });
  for (const item of relationships)
    found.relationships.set(`${item.tail} ${item.type} ${item.head}`, {
      item,
      line: `${item.tail} -${item.type}-> ${item.head} ${text(item.properties)}`,
    });
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
