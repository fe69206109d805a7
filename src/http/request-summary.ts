import type { ServerResponse } from "node:http";
import { emptySummary, type RequestSummary } from "../api/context.js";
import { httpRequests, operations, operationSeconds, refusals } from "../metrics/metrics.js";

const summaries = new WeakMap<ServerResponse, RequestSummary>();

export function summaryOf(response: ServerResponse): RequestSummary {
  const summary = summaries.get(response) ?? emptySummary();
  summaries.set(response, summary);
  return summary;
}

/** The codes of errors with which a request is refused, rather than failed. */
const refusalCodes: ReadonlySet<string> = new Set(["UNAUTHENTICATED", "FORBIDDEN", "RATE_LIMITED", "LIMIT_EXCEEDED", "SERVICE_UNAVAILABLE"]);

export type Route = "graphql" | "page" | "health";

/** Counts a request of which the response is finished. `named` has the operation names that become labels. */
export function countRequest(route: Route, response: ServerResponse, seconds: number, named: ReadonlySet<string>): void {
  httpRequests.inc({ route, status: response.statusCode });
  if (route !== "graphql") return;
  const { operation: name, codes, hasData } = summaryOf(response);
  const operation = name !== undefined && named.has(name) ? name : "other";
  const [code] = codes;
  operations.inc({ operation, outcome: code === undefined ? "success" : hasData ? "partial" : code });
  operationSeconds.observe({ operation }, seconds);
  for (const reason of codes) if (refusalCodes.has(reason)) refusals.inc({ reason });
}
