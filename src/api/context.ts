import type { Graph } from "../neo4j/database.js";
import { Reads } from "../query/execute/operation-reads.js";
import type { Shapes } from "../query/plan/plan-cache.js";
import type { Access } from "../keys/access.js";
import type { Actor } from "../store/actor.js";

/** What the log and the metrics say about a request. */
export interface RequestSummary {
  /** The name of the operation, as the caller gave it; undefined for an anonymous operation or none. */
  operation: string | undefined;
  /** The codes of the errors in the response, each once, in their order. */
  codes: readonly string[];
  /** Whether the response has data beside its errors. */
  hasData: boolean;
  /** The role of the caller's key in lower case; `anonymous` without a valid key. */
  callerClass: string;
}
export const emptySummary = (): RequestSummary => ({ operation: undefined, codes: [], hasData: false, callerClass: "anonymous" });

/** What one request carries: its reads, and the id that its log lines and its errors share; for what is more than a read, the graph and what it may do. */
export interface Context {
  readonly reads: Reads;
  readonly requestId: string;
  /** On whose behalf it came: queue slots and the budget of costs are the caller's. */
  readonly caller: string;
  readonly graph: Graph;
  /** Looks the key up only when something needs it: public reads are anonymous. */
  readonly access: Access;
  /** What the log and the metrics say about the request. */
  readonly summary: RequestSummary;
  /** When the request came, by `performance.now()`. */
  readonly startedAt: number;
}

/** What a field with an access rule gets, once the rule is kept. */
export interface AuthorizedContext extends Context {
  readonly actor: Actor;
}

export const contextOf = (graph: Graph, shapes: Shapes, requestId: string, access: Access, caller: string, summary: RequestSummary): Context => ({
  reads: new Reads(graph, shapes, caller),
  requestId,
  caller,
  graph,
  access,
  summary,
  startedAt: performance.now(),
});
