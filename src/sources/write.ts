import type { Graph } from "../graph/graph.js";
import { cypherNames, statement, type Statement } from "../graph/statement.js";
import { CannotStart } from "../errors.js";
import type { Description } from "./description.js";
import type { Decision } from "./decisions.js";
import { project } from "./derive/project.js";
import { stateOf, storedState, type Fact, type Run, type State } from "./state.js";
import { storedDecisions, storedDescriptions } from "./stored.js";

/** The version of the graph model. A graph of an older one is derived anew from its records; a newer one is not touched. */
export const modelVersion = 1;
/** Rows per statement: larger ones hold locks long enough to stall readers. */
const rowsPerStatement = 5_000;
/** Rows per transaction: about 100 MB of Neo4j's memory. More are written in several, and an interrupted write is finished by the next one. */
const rowsPerTransaction = 50_000;

export interface Change {
  /** Sources that are new or have a new version: each takes the place of the one with its key. */
  readonly descriptions?: readonly Description[];
  /** Decisions of one origin: they take the place of all earlier ones of that origin. */
  readonly decisions?: { readonly origin: string; readonly made: readonly Decision[] };
  /** What of the files that ship with the project is in the graph after this. */
  readonly shipped?: string;
}
export interface Written {
  readonly nodes: number;
  readonly relationships: number;
  readonly removed: number;
}

/**
 * The only writer. It computes the graph that all records and decisions give, compares it with the graph that is there, and writes the difference: so
 * it is idempotent, the order of imports makes no difference, and whatever an interrupted or a damaged write left is put right by the next one.
 */
export async function write(graph: Graph, change: Change): Promise<Written> {
  for (;;) {
    const { written, more } = await graph.write(run => step(run, change));
    if (!more) return written;
  }
}

/** One transaction: everything, or as much as one transaction should hold. */
async function step(run: Run, { descriptions = [], decisions, shipped }: Change): Promise<{ written: Written; more: boolean }> {
  const [dataset] = await run(statement("write/lock"));
  const model = dataset!["model"] as number | null; // written below
  if (model !== null && model > modelVersion)
    throw new CannotStart(
      `The graph is of model version ${model}, made by a newer Colloquia; this one knows version ${modelVersion}: update it, or use another database`,
    );
  if (decisions) {
    await run(statement("write/remove-decisions", { origin: decisions.origin }));
    await run(
      statement("write/decisions", {
        origin: decisions.origin,
        rows: decisions.made.map(({ kind, ...decision }) => ({ kind, text: JSON.stringify(decision) })),
      }),
    );
  }
  const coming = new Set(descriptions.map(({ source }) => source.key));
  const kept = (await storedDescriptions(run)).filter(({ source }) => !coming.has(source.key));
  const { world, successors } = project([...kept, ...descriptions], await storedDecisions(run));
  const all = difference(stateOf(world), await storedState(run), successors),
    now = all.slice(0, Math.ceil(rowsPerTransaction / rowsPerStatement)),
    more = all.length > now.length;
  for (const each of now) await run(each);
  await run(
    statement("write/state", { state: more ? "UNFINISHED" : "WHOLE", model: modelVersion, shipped: more ? null : (shipped ?? dataset!["shipped"]) }),
  );
  const rows = (name: string) =>
    now.filter(each => each.name === name).reduce((sum, { parameters }) => sum + (parameters["rows"] as unknown[]).length, 0);
  return {
    more,
    written: {
      nodes: rows("write/nodes"),
      relationships: rows("write/relationships"),
      removed: rows("write/remove-nodes") + rows("write/remove-relationships"),
    },
  };
}

/** Statements that make the one state of the other. Sources and records come first: whoever is cut off after them loses nothing. */
function difference(wanted: State, actual: State, successors: ReadonlyMap<string, string>): Statement[] {
  const nodes = changed(wanted.nodes, actual.nodes),
    gone = missing(wanted.nodes, actual.nodes),
    isInput = (type: string) => type === "Source" || type === "Record";
  const relationships = changed(wanted.relationships, actual.relationships);
  const nodeRows = (input: boolean) =>
    nodes.filter(({ type }) => isInput(type) === input).map(({ id, type, properties }) => ({ id, type, properties: { ...properties, id } }));
  // A node whose type changed cannot be: the id begins with it.
  return [
    ...batches("write/nodes", nodeRows(true)),
    ...batches(
      "write/relationships",
      relationships.filter(({ type }) => type === "FROM"),
    ),
    ...batches("write/nodes", nodeRows(false)),
    ...batches(
      "write/relationships",
      relationships.filter(({ type }) => type !== "FROM"),
    ),
    ...batches(
      "write/redirects",
      gone.flatMap(({ id }) => (successors.has(id) ? [{ id, head: successors.get(id) }] : [])),
    ),
    ...batches(
      "write/remove-relationships",
      missing(wanted.relationships, actual.relationships).map(({ type, tail, head }) => ({ type, tail, head })),
    ),
    ...batches(
      "write/remove-nodes",
      gone.map(({ id }) => ({ id })),
    ),
  ];
}

const changed = <Item>(wanted: ReadonlyMap<string, Fact<Item>>, actual: ReadonlyMap<string, Fact<Item>>) =>
  [...wanted].filter(([key, { line }]) => actual.get(key)?.line !== line).map(([, { item }]) => item);
const missing = <Item>(wanted: ReadonlyMap<string, Fact<Item>>, actual: ReadonlyMap<string, Fact<Item>>) =>
  [...actual].filter(([key]) => !wanted.has(key)).map(([, { item }]) => item);
const batches = (name: string, rows: readonly object[]): Statement[] =>
  Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, at) =>
    statement(name, { rows: rows.slice(at * rowsPerStatement, (at + 1) * rowsPerStatement) }),
  );

/** Constraints and indexes, those that are missing. */
export async function prepare(graph: Graph): Promise<void> {
  for (const name of cypherNames("constraints")) await graph.define(statement(name));
}
