import { Counter, Histogram, Registry } from "prom-client";

/** All metrics of this process. Every label has a bounded set of values: no text of a caller becomes one. */
export const registry = new Registry();

const registers = [registry];
/** Seconds: from a cached response to the time limit of a request. */
const durationBuckets = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

export const httpRequests = new Counter({
  name: "colloquia_http_requests_total",
  help: "HTTP requests, by route (graphql, page, health) and status code",
  labelNames: ["route", "status"],
  registers,
});

export const operations = new Counter({
  name: "colloquia_operations_total",
  help: "GraphQL operations, by name (`other` if it is not one of the example queries) and outcome (`success`, `partial`, or the code of the first error)",
  labelNames: ["operation", "outcome"],
  registers,
});

export const operationSeconds = new Histogram({
  name: "colloquia_operation_duration_seconds",
  help: "Seconds from the request to the response, by the name of the operation",
  labelNames: ["operation"],
  buckets: durationBuckets,
  registers,
});

export const operationPoints = new Histogram({
  name: "colloquia_operation_cost_points",
  help: "Points of an operation, by kind: `requested` (estimated before it runs) and `actual`",
  labelNames: ["kind"],
  buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000],
  registers,
});

export const statementSeconds = new Histogram({
  name: "colloquia_statement_duration_seconds",
  help: "Seconds of a statement at the database, by outcome (`success`, `limit`, `unavailable`, `cancelled`, `error`)",
  labelNames: ["outcome"],
  buckets: durationBuckets,
  registers,
});

export const queueSeconds = new Histogram({
  name: "colloquia_queue_wait_seconds",
  help: "Seconds that a statement waited for a queue slot",
  buckets: durationBuckets,
  registers,
});

export const refusals = new Counter({
  name: "colloquia_refusals_total",
  help: "Requests and connections that were refused, by reason: an error code, or a limit of connections",
  labelNames: ["reason"],
  registers,
});
