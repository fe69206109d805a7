import type { Graph } from "./graph/graph.js";
import { Reads } from "./graph/reads.js";

/** What one request carries: its reads, and the id that its log lines and its errors share. */
export interface Context {
  readonly reads: Reads;
  readonly requestId: string;
}

export const contextOf = (graph: Pick<Graph, "read">, requestId: string): Context => ({ reads: new Reads(graph), requestId });
