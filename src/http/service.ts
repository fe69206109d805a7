import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Graph } from "../neo4j/database.js";
import { examples } from "./shipped-examples.js";
import { usualFairUse } from "../settings.js";
import { failed, pathOf, plain } from "./answers.js";
import { PendingBytes } from "./connections/pending-bytes.js";
import { graphql, type ServiceSettings } from "./graphql.js";
import { logRequest } from "./request-log.js";
import { countRequest, type Route } from "./request-summary.js";
import { pages } from "./pages.js";

export interface Service {
  readonly answer: RequestListener;
  readonly stop: () => Promise<void>;
}

const usualSettings: ServiceSettings = { reads: "auto", publicReads: true, introspection: true, logAddresses: false, fairUse: usualFairUse };

/** The service over HTTP: `/graphql`, `/health/…` and the playground at `/`. Every answer has an id, and all but those of health a line in the log. */
export async function serve(graph: Graph, log: Logger, given: Partial<ServiceSettings> = {}, pending = new PendingBytes()): Promise<Service> {
  const settings = { ...usualSettings, ...given },
    questions = await graphql(graph, log, pending, settings),
    tabs = examples(),
    page = pages(pending, tabs),
    named = new Set(tabs.map(({ operation }) => operation));

  async function answer(request: IncomingMessage, response: ServerResponse, path: string, requestId: string): Promise<void> {
    if (path === "/graphql") return questions.answer(request, response, requestId);
    if (path === "/health/live") return plain(response, 200, "live");
    if (path === "/health/ready") {
      const trouble = await graph.trouble();
      return plain(response, trouble ? 503 : 200, trouble ? "not ready: the database does not answer" : "ready");
    }
    page(request, response, path);
  }

  return {
    answer: (request, response) => {
      const started = performance.now(),
        requestId = randomUUID(),
        path = pathOf(request);
      response.setHeader("x-request-id", requestId);
      response.setHeader("x-content-type-options", "nosniff");
      response.on("close", () => {
        const ms = performance.now() - started;
        countRequest(routeOf(path), response, ms / 1_000, named);
        logRequest(
          log,
          request,
          response,
          { requestId, path, ms: Math.round(ms) },
          { logAddresses: settings.logAddresses, trustedProxies: settings.fairUse.trustedProxies },
        );
      });
      answer(request, response, path, requestId).catch((error: unknown) => {
        if (request.destroyed && !request.complete) return; // nobody to answer, nothing wrong here
        log.error({ requestId, err: error }, "A request failed outside GraphQL");
        if (!response.headersSent)
          failed(response, 500, "INTERNAL_SERVER_ERROR", `Something went wrong here; the log has it under the request id ${requestId}`);
      });
    },
    stop: () => questions.stop(),
  };
}

const routeOf = (path: string): Route => (path === "/graphql" ? "graphql" : path.startsWith("/health/") ? "health" : "page");
