import type { Graph } from "./graph/graph.js";
import { Reads } from "./graph/reads.js";
import type { Shapes } from "./graph/shapes.js";

/** What one request carries: its reads, and the id that its log lines and its errors share. */
export interface Context {
  readonly reads: Reads;
  readonly requestId: string;
}

export const contextOf = (graph: Pick<Graph, "read">, shapes: Shapes, requestId: string): Context => ({ reads: new Reads(graph, shapes), requestId });
