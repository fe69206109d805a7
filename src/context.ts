import type { Graph } from "./graph/graph.js";
import { Reads } from "./graph/reads.js";
import type { Shapes } from "./graph/shapes.js";
import { callerOf, type Caller } from "./keys/caller.js";

/** What one request carries: its reads, and the id that its log lines and its errors share; for what is more than a read, the graph and who asks. */
export interface Context {
  readonly reads: Reads;
  readonly requestId: string;
  readonly graph: Graph;
  /** Looked up only when something needs it: reads are anonymous. An error where no key came that holds. */
  readonly caller: () => Promise<Caller>;
}

export const contextOf = (graph: Graph, shapes: Shapes, requestId: string, authorization?: string): Context => ({
  reads: new Reads(graph, shapes),
  requestId,
  graph,
  caller: () => callerOf(graph, authorization),
});
