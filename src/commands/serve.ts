import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { warm } from "../query/plan/warm-up.js";
import { isTrustedProxy } from "../http/client-address.js";
import { listen } from "../http/listening.js";
import { listenForMetrics, type MetricsServer } from "../http/metrics-server.js";
import { serve as answer } from "../http/service.js";
import { openGraph } from "../neo4j/open-database.js";
import { schema } from "../api/schema.js";
import { bringUpToDate } from "./bring-up-to-date.js";
import type { Call } from "./command.js";
import { leave } from "./leave.js";

/** The service, until a signal stops it. */
export async function serve({ settings, log }: Call): Promise<void> {
  const stopping = stopSignal(log),
    stopped = new Promise<void>(done => stopping.addEventListener("abort", () => done()));
  const { http, open, explain, close } = await listen(settings, stopping, {
    isTrustedProxy: address => isTrustedProxy(address, settings.fairUse.trustedProxies),
  });
  let metrics: MetricsServer | undefined;
  try {
    const opened = await openGraph(settings, "own", line => log.info(line), stopping);
    try {
      await Promise.race([bringUpToDate(opened.graph, log, explain, stopping), stopped]);
      stopping.throwIfAborted(); // what is cut off is finished by the next start
      const service = await answer(opened.graph, log, settings);
      open(service);
      if (settings.metrics) metrics = await listenForMetrics(settings.metrics, opened.graph);
      if (metrics) log.info(`Metrics are at http://${settings.metrics!.host}:${metrics.port}/metrics`);
      const { port } = http.address() as AddressInfo; // listening on TCP
      log.info({ port }, `Ready: open http://${settings.host}:${port}/`);
      void warm(schema, opened.graph, stopping);
      await stopped;
      await close();
      await service.stop();
    } finally {
      metrics?.close();
      await opened.close();
    }
  } catch (error) {
    if ((error as Error).name !== "AbortError") throw error;
  } finally {
    http.close();
    leave();
  }
}

/** Under `npm start` a Ctrl-C comes twice: from the terminal, and passed on by npm. */
const sameSignalMs = 500;

/** The first signal stops in order, during the start too; a later one ends at once. */
function stopSignal(log: Logger): AbortSignal {
  const stopping = new AbortController();
  let first: number | undefined;
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => {
      if (first !== undefined && performance.now() - first > sameSignalMs) process.exit(1);
      if (first !== undefined) return;
      first = performance.now();
      log.info(`Stopping: ${name}`);
      stopping.abort();
    });
  return stopping.signal;
}
