import { createServer } from "node:http";
import { collectDefaultMetrics } from "prom-client";
import { CannotStart } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { addGraphMetrics } from "../metrics/graph-metrics.js";
import { registry } from "../metrics/metrics.js";
import type { MetricsSettings } from "../settings.js";
import { pathOf, plain } from "./answers.js";

export interface MetricsServer {
  readonly port: number;
  readonly close: () => void;
}

/** Serves `/metrics` in the text format of Prometheus, on an address of its own: what it says is for the operator alone. */
export async function listenForMetrics({ port, host }: MetricsSettings, graph: Graph): Promise<MetricsServer> {
  const http = createServer((request, response) => {
    if (pathOf(request) !== "/metrics") return plain(response, 404, "Metrics are at /metrics");
    if (request.method !== "GET") return plain(response.setHeader("allow", "GET"), 405, "Only GET is supported at /metrics");
    registry.metrics().then(
      text => response.writeHead(200, { "content-type": registry.contentType }).end(text),
      (error: unknown) => plain(response, 500, `The metrics could not be read: ${String(error)}`),
    );
  });
  await new Promise<void>((done, failed) => {
    http.once("error", ({ code }: NodeJS.ErrnoException) =>
      failed(
        new CannotStart(
          `Metrics cannot be served on ${host}:${port} (${code}): set COLLOQUIA_METRICS_PORT and COLLOQUIA_METRICS_HOST to a free address`,
        ),
      ),
    );
    http.listen(port, host, done);
  });
  collectDefaultMetrics({ register: registry });
  addGraphMetrics(graph);
  const { port: listening } = http.address() as { port: number }; // listening on TCP
  return {
    port: listening,
    close: () => {
      http.close();
      http.closeAllConnections();
    },
  };
}
