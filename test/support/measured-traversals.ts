import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, type GraphQLArgument } from "graphql";
import type { Graph } from "../../src/neo4j/database.js";
import { unknownSize } from "../../src/neo4j/graph-size.js";
import { forParents, level } from "../../src/query/plan/level-plan.js";
import { checkArguments } from "../../src/query/selection/check-arguments.js";
import { shapeOf } from "../../src/query/selection/connection-types.js";
import { isTraversal, type Traversal } from "../../src/query/selection/traversal-field.js";
import { schema } from "../../src/api/schema.js";
import type { Plans } from "./plans.js";

/** Parents of each label that a traversal is measured from: those with the most relationships, and as many that chance chose (ids are hashes). */
const largestParents = 4,
  usualParents = 8;
const pageSizes = [1, 20, 100];

/** What one fragment takes, measured from one parent at a time. */
export interface Measured {
  readonly name: string;
  readonly parents: number;
  /** Hits and items by page size: of parents that chance chose, the mean; of the largest ones, the largest. */
  readonly usual: readonly Point[];
  readonly largest: readonly Point[];
  /** All items of one parent. */
  readonly usualCount: number;
  readonly largestCount: number;
  readonly countHits: number;
}
interface Point {
  readonly hits: number;
  readonly items: number;
}

/** Measures the fragment of every traversal that starts from a node or from nothing. One that starts from a list is measured with what its list comes from. */
export async function measureWeights(graph: Graph, plans: Plans): Promise<Measured[]> {
  const measured = new Map<string, Measured>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()).filter(isTraversal)) {
      const { fragment, grouped } = field.extensions,
        name = grouped ? `${grouped.name} by ${fragment.name}` : fragment.name;
      if (measured.has(name) || fragment.from?.label === "List") continue;
      const args = requiredArguments(field, await exampleOf(graph));
      if (!args) continue;
      measured.set(name, await measure(field, name, args, fragment.from ? await parentsOf(graph, fragment.from.label) : undefined, plans));
    }
  }
  return [...measured.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function measure(
  field: Traversal,
  name: string,
  args: Record<string, unknown>,
  parents: { readonly largest: readonly string[]; readonly usual: readonly string[] } | undefined,
  plans: Plans,
): Promise<Measured> {
  const isPaged = field.args.some(({ name }) => name === "first"),
    { connection } = shapeOf(field),
    names = field.extensions.grouped ? new Set(["count"]) : new Set<string>();
  const ask = async (size: number | undefined, keys: readonly string[], counts: readonly string[]): Promise<Point[]> => {
    const given = checkArguments(field, size === undefined ? args : { ...args, first: size }),
      whole = level(schema, field, given, { edges: true, counts, names }, unknownSize);
    const found: Point[] = [];
    for (const key of parents ? keys : [""]) {
      const { hits, rows } = await plans.profile(parents ? forParents(whole, [key]) : whole),
        value = rows[0]?.["value"] as unknown[] | { edges: unknown[]; totalCount?: number } | undefined;
      found.push({ hits, items: Array.isArray(value) ? value.length : (value?.edges.length ?? 0) });
    }
    return found;
  };
  const counted = async (keys: readonly string[]): Promise<Point[]> => {
    if (!connection) return ask(undefined, keys, []);
    const given = checkArguments(field, { ...args, first: 1 }),
      found: Point[] = [];
    for (const key of parents ? keys : [""]) {
      const whole = level(schema, field, given, { edges: true, counts: ["totalCount"], names }, unknownSize),
        { hits, rows } = await plans.profile(parents ? forParents(whole, [key]) : whole);
      found.push({ hits, items: Number((rows[0]?.["value"] as { totalCount?: number } | undefined)?.totalCount ?? 0) });
    }
    return found;
  };
  const sizes = isPaged ? pageSizes : [undefined],
    usual: Point[] = [],
    largest: Point[] = [];
  for (const size of sizes) {
    usual.push(mean(await ask(size, parents?.usual ?? [], [])));
    largest.push(most(await ask(size, parents?.largest ?? [], [])));
  }
  const usualCounts = await counted(parents?.usual ?? []),
    largestCounts = await counted(parents?.largest ?? []);
  return {
    name,
    parents: parents ? parents.usual.length + parents.largest.length : 0,
    usual,
    largest,
    usualCount: mean(usualCounts).items,
    largestCount: most(largestCounts).items,
    countHits: most(largestCounts).hits,
  };
}

const mean = (points: readonly Point[]): Point => ({
  hits: points.reduce((sum, { hits }) => sum + hits, 0) / (points.length || 1),
  items: points.reduce((sum, { items }) => sum + items, 0) / (points.length || 1),
});
const most = (points: readonly Point[]): Point => ({
  hits: Math.max(0, ...points.map(({ hits }) => hits)),
  items: Math.max(0, ...points.map(({ items }) => items)),
});

const known = new Map<string, { largest: string[]; usual: string[] }>();
async function parentsOf(graph: Graph, label: string) {
  const found = known.get(label);
  if (found) return found;
  const ids = async (order: string, limit: number) =>
    (
      await graph.readWhole({
        name: "bench/parents",
        text: `MATCH (node:Node) WHERE node:${label} WITH node, ${order} AS place ORDER BY place LIMIT $limit RETURN node.id AS id`,
        parameters: { limit },
      })
    ).map(({ id }) => String(id));
  const parents = { largest: await ids("-COUNT { (node)--() }", largestParents), usual: await ids("node.id", usualParents) };
  known.set(label, parents);
  return parents;
}

/** Ids of the largest nodes, for arguments that need one. */
let examples: { readonly events: readonly string[]; readonly people: readonly string[] } | undefined;
async function exampleOf(graph: Graph) {
  return (examples ??= { events: (await parentsOf(graph, "Event")).largest, people: (await parentsOf(graph, "Person")).largest });
}

/** Values for the arguments without which the field cannot be asked. */
function requiredArguments(field: Traversal, { events, people }: NonNullable<typeof examples>): Record<string, unknown> | undefined {
  const given: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of field.args) {
    if (defaultValue !== undefined) given[name] = defaultValue;
    if (!isNonNullType(type) || defaultValue !== undefined) continue;
    given[name] = valueOf(name, type, field.name, events, people);
  }
  return given;
}

function valueOf(name: string, type: GraphQLArgument["type"], field: string, events: readonly string[], people: readonly string[]): unknown {
  const named = getNamedType(type),
    ids = field === "linkingPeople" ? events : people;
  if (isNonNullType(type) && isListType(type.ofType)) return isEnumType(named) ? [named.getValues()[0]!.value] : ids.slice(0, 2);
  if (isEnumType(named)) return named.getValue("DOI")?.value ?? named.getValues()[0]!.value;
  if (named.name === "ID") return name === "other" ? ids[1] : ids[0];
  if (named.name === "Int") return 2;
  return field === "search" || field === "suggestions" ? "learning" : "10.1000/1";
}
