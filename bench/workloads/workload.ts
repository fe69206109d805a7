import type { Graph } from "../../src/neo4j/database.js";
import type { Chance } from "../world/random.js";

export const sides = ["ours", "hand", "peer"] as const;
/** Our service; one hand-written statement behind a bare server; @neo4j/graphql. */
export type Side = (typeof sides)[number];

/** What one request takes, on each side. */
export type Parameters = Readonly<Record<Side, Readonly<Record<string, unknown>>>>;
export type Answer = Readonly<Record<string, unknown>>;

/** A question that all sides answer: each has its text in the folder of this name, `ours.graphql`, `hand.cypher` and `peer.graphql`. */
export interface Workload {
  readonly name: string;
  readonly about: string;
  /** Requests per second that ours must have, as a part of each other side's. */
  readonly targets: { readonly hand: number; readonly peer: number };
  /** So many requests, of chance. */
  readonly parameters: (world: Asked, chance: Chance, count: number) => Promise<Parameters[]>;
  /** What an answer says, in one form for all sides. */
  readonly plain: Readonly<Record<Side, (data: Answer) => unknown>>;
}

/** What parameters are taken from. */
export interface Asked {
  readonly rows: (cypher: string, parameters?: Readonly<Record<string, unknown>>) => ReturnType<Graph["readWhole"]>;
  /** A question to our service, as a client has it. */
  readonly ours: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

/** Connections as lists, and what edges know beside the node's own fields. */
export function flat(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flat);
  if (typeof value !== "object" || value === null) return value;
  const { edges, node, ...rest } = value as Record<string, unknown>;
  if (edges !== undefined) return flat(edges);
  const own = Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, flat(inner)]));
  return node === undefined ? own : { ...own, ...(flat(node) as object) };
}

/** The same ids on all sides, drawn from all that the statement finds; sorted first, because a database's order is no order. */
export async function byId({ rows }: Asked, chance: Chance, count: number, cypher: string): Promise<Parameters[]> {
  const ids = (await rows(cypher)).map(({ id }) => String(id)).sort();
  return Array.from({ length: count }, () => {
    const id = chance.of(ids);
    return { ours: { id }, hand: { id }, peer: { id } };
  });
}
