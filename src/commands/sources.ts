import { CannotStart } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { statement, type Row } from "../neo4j/statement.js";
import { findShipped, planRemoval } from "../store/plan-import.js";
import type { Call } from "./command.js";
import { formatChanges, makeChange, toJson } from "./make-change.js";
import { print, printJson } from "./print.js";
import { withGraph } from "./with-graph.js";

interface JsonOption {
  readonly json: boolean;
}

export async function listSources({ settings, log, options: { json } }: Call<JsonOption>): Promise<void> {
  await withGraph(settings, log, async graph => {
    const sources = await readSources(graph);
    if (json) printJson({ sources });
    else print(sources.map(formatLine).join(""));
  });
}

export async function showSource({ settings, log, operands: [key = ""], options: { json } }: Call<JsonOption>): Promise<void> {
  await withGraph(settings, log, async graph => {
    const source = await findSource(graph, key);
    if (json) printJson(source);
    else print(formatSource(source));
  });
}

export async function removeSource(call: Call<JsonOption & { readonly dryRun: boolean }>): Promise<void> {
  const [key = ""] = call.operands;
  const { json, dryRun } = call.options;
  await withGraph(call.settings, call.log, async graph => {
    await findSource(graph, key);
    const isShipped = findShipped(key) !== undefined;
    const changes = await makeChange(graph, { removed: [key] }, { action: "REMOVAL", dryRun, plan: planRemoval(key) });
    if (json) return printJson({ dryRun, changes: toJson(changes), isShipped });
    print(formatChanges(changes, dryRun));
    if (isShipped) print("It ships with Colloquia. A start does not bring it back; to take it in again, import its document in data/.\n");
  });
}

const readSources = (graph: Graph) => graph.readWhole(statement("read/sources"));

async function findSource(graph: Graph, key: string): Promise<Row> {
  const source = (await readSources(graph)).find(each => each["key"] === key);
  if (!source) throw new CannotStart(`The key must be one of a source in the graph (colloquia sources list), but got: ${key}`);
  return source;
}

/** A source is one line, whatever its title holds. */
const formatLine = ({ key, records, title }: Row) => `${String(key)}\t${String(records)}\t${String(title).replace(/\s+/g, " ")}\n`;

const formatSource = (source: Row) =>
  Object.entries(source)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map(each => [name, each]) : [[name, value]]))
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${String(name)}: ${String(value)}\n`)
    .join("");
