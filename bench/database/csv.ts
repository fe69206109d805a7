import { mkdirSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { Properties, World } from "../../src/projection/world.js";

/** Between the items of a list: a character that nothing printed has. */
export const listSeparator = "\u001f";
/** Characters kept until they are written. */
const bufferLength = 1 << 20;

/** What the importer is to read. Neo4j's CSV cannot say that a list is empty: those are named here, and set when the graph runs. */
export interface Csv {
  /** `--nodes=…` and `--relationships=…`, as neo4j-admin takes them. */
  readonly files: readonly string[];
  readonly emptyLists: readonly EmptyList[];
}
export interface EmptyList {
  readonly of: "node" | "evidence" | "relationship";
  readonly type: string;
  readonly property: string;
}

/**
 * Writes a graph as CSV, one file for each shape: a label or type with a set of properties. So a file has no cell that is absent, and one walk over the
 * facts is enough.
 */
export async function writeCsv(world: World, folder: string): Promise<Csv> {
  mkdirSync(folder, { recursive: true });
  const shapes = new Map<string, Shape>(),
    emptyLists = new Map<string, EmptyList>();
  const write = async (of: EmptyList["of"], type: string, properties: Properties, fixed: readonly (readonly [column: string, cell: string])[]) => {
    const columns: string[] = [],
      cells: string[] = [];
    for (const [name, value] of Object.entries(properties)) {
      if (Array.isArray(value) && value.length === 0) {
        emptyLists.set(`${of} ${type} ${name}`, { of, type, property: name });
        continue;
      }
      columns.push(`${name}:${typeOf(value)}`);
      cells.push(cellOf(value));
    }
    const header = [...fixed.map(([column]) => column), ...columns].join(","),
      key = `${of} ${type} ${header}`;
    let shape = shapes.get(key);
    if (!shape) {
      const path = join(folder, `${of}-${type}-${shapes.size}.csv`);
      shape = new Shape(of, type, path, await open(path, "w"));
      shapes.set(key, shape);
      await shape.add(header);
    }
    await shape.add([...fixed.map(([, cell]) => cell), ...cells].join(","));
  };
  for (const { id, type, properties } of world.nodes.values()) await write("node", type, properties, [["id:ID", id]]);
  for (const { id, type, properties } of world.evidence.values()) await write("evidence", type, properties, [["id:ID", id]]);
  for (const [, { type, tail, head, properties }] of world.relationships())
    await write("relationship", type, properties, [
      [":START_ID", tail],
      [":END_ID", head],
    ]);
  for (const shape of shapes.values()) await shape.close();
  return { files: [...shapes.values()].map(({ argument }) => argument), emptyLists: [...emptyLists.values()] };
}

class Shape {
  #buffer: string[] = [];
  #length = 0;
  constructor(
    readonly of: EmptyList["of"],
    readonly type: string,
    readonly path: string,
    readonly file: FileHandle,
  ) {}
  get argument(): string {
    const labels = this.of === "node" ? `Node:${this.type}` : this.type; // evidence is beside the graph, no node of it
    return `--${this.of === "relationship" ? "relationships" : "nodes"}=${labels}=${this.path}`;
  }
  async add(line: string): Promise<void> {
    this.#buffer.push(line, "\n");
    this.#length += line.length;
    if (this.#length > bufferLength) await this.#flush();
  }
  async close(): Promise<void> {
    await this.#flush();
    await this.file.close();
  }
  async #flush(): Promise<void> {
    await this.file.write(this.#buffer.join(""));
    this.#buffer = [];
    this.#length = 0;
  }
}

/** As the writer's parameters become: what is whole is an integer. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `${typeOf(value[0])}[]`;
  if (typeof value === "number") return Number.isInteger(value) ? "long" : "double";
  return typeof value;
}
const cellOf = (value: unknown): string => {
  const text = Array.isArray(value) ? value.join(listSeparator) : String(value);
  return typeof value === "number" || typeof value === "boolean" ? text : `"${text.replaceAll('"', '""')}"`;
};
