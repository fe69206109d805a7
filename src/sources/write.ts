import type { Graph } from "../graph/graph.js";
import { cypherNames, statement, type Statement } from "../graph/statement.js";
import { CannotStart } from "../errors.js";
import type { Description } from "./description.js";
import type { Decision } from "./decisions.js";
import { project } from "./derive/project.js";
import { changed, changesOf, missing, noChanges, together, type Changes, type Comparison } from "./changes.js";
import { stateOf, storedState, type Run } from "./state.js";
import { storedDecisions, storedDescriptions } from "./stored.js";

/** The version of the graph model. A graph of an older one is derived anew from its records; a newer one is not touched. */
export const modelVersion = 1;
export interface Limits {
  /** Rows per statement: larger ones hold locks long enough to stall readers. */
  readonly perStatement: number;
  /** Rows per transaction: about 100 MB of Neo4j's memory. More are written in several, and an interrupted write is finished by the next one. */
  readonly perTransaction: number;
}
const usualLimits: Limits = { perStatement: 5_000, perTransaction: 50_000 };

export interface Change {
  /** Sources that are new or have a new version: each takes the place of the one with its key. */
  readonly descriptions?: readonly Description[];
  /** Keys of sources that are taken out. */
  readonly removed?: readonly string[];
  /** Decisions of one origin: they take the place of all earlier ones of that origin. */
  readonly decisions?: { readonly origin: string; readonly made: readonly Decision[] };
  /** What of the files that ship with the project is in the graph after this. */
  readonly shipped?: string;
}
/**
 * The only writer. It computes the graph that all records and decisions give, compares it with the graph that is there, and writes the difference: so
 * it is idempotent, the order of imports makes no difference, and whatever an interrupted or a damaged write left is put right by the next one.
 */
export async function write(graph: Graph, change: Change, limits: Limits = usualLimits): Promise<Changes> {
  let changes: Changes = noChanges;
  for (;;) {
    const { found, later } = await graph.write(run => begin(run, change, limits));
    changes = together(changes, found);
    if (!later.length) return changes;
    // Another writer may have come between these; so the loop looks again, and ends when nothing is left to do.
    for (const transaction of chunks(later, limits.perTransaction / limits.perStatement))
      await graph.write(async run => {
        await run(statement("write/lock"));
        for (const each of transaction) await run(each);
      });
  }
}

/** What `write` would change, now. Nothing is written. */
export const preview = async (graph: Graph, change: Pick<Change, "descriptions" | "removed">): Promise<Changes> =>
  changesOf(await compared(statement => graph.readWhole(statement), change));

/** The first transaction: everything, when one transaction can hold it. */
async function begin(run: Run, change: Change, limits: Limits): Promise<{ found: Changes; later: Statement[] }> {
  const { decisions, shipped } = change,
    [dataset] = await run(statement("write/lock"));
  const model = dataset!["model"] as number | null; // written below
  if (model !== null && model > modelVersion)
    throw new CannotStart(
      `The graph is of model version ${model}, made by a newer Colloquia; this one knows version ${modelVersion}: update it, or use another database`,
    );
  if (decisions) {
    const rows = decisions.made.map(({ kind, ...decision }) => ({ kind, text: JSON.stringify(decision) }));
    await run(statement("write/remove-decisions", { origin: decisions.origin }));
    await run(statement("write/decisions", { origin: decisions.origin, rows }));
  }
  const comparison = await compared(run, change);
  const [now = [], ...later] = chunks(difference(comparison, limits.perStatement), limits.perTransaction / limits.perStatement);
  for (const each of now) await run(each);
  const state = later.length ? { state: "UNFINISHED", shipped: null } : { state: "WHOLE", shipped: shipped ?? dataset!["shipped"] };
  await run(statement("write/state", { ...state, model: modelVersion }));
  return { found: changesOf(comparison), later: later.flat() };
}

/** The graph that should be, and the one that is. */
async function compared(run: Run, { descriptions = [], removed = [] }: Change): Promise<Comparison> {
  const going = new Set([...removed, ...descriptions.map(({ source }) => source.key)]),
    kept = (await storedDescriptions(run)).filter(({ source }) => !going.has(source.key));
  const { world, successors } = project([...kept, ...descriptions], await storedDecisions(run));
  return { wanted: stateOf(world), actual: await storedState(run), successors };
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / Math.max(1, size)) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** Statements that make the one state of the other. Sources and records come first: whoever is cut off after them loses nothing. */
function difference({ wanted, actual, successors }: Comparison, perStatement: number): Statement[] {
  const batches = (name: string, rows: readonly object[]) => chunks(rows, perStatement).map(rows => statement(name, { rows }));
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

/** Constraints and indexes, those that are missing. */
export async function prepare(graph: Graph): Promise<void> {
  for (const name of cypherNames("constraints")) await graph.define(statement(name));
}
