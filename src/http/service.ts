import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Graph } from "../graph/graph.js";
import { failed, pathOf, plain } from "./answers.js";
import { PendingBytes } from "./connections/pending-bytes.js";
import { graphql, type GraphqlOptions } from "./graphql.js";
import { pages } from "./pages.js";

export interface Service {
  readonly answer: RequestListener;
  readonly stop: () => Promise<void>;
}

/** The service over HTTP: `/graphql`, `/health/…` and the playground at `/`. Every answer has an id, and all but those of health a line in the log. */
export async function serve(graph: Graph, log: Logger, options: Partial<GraphqlOptions> = {}, pending = new PendingBytes()): Promise<Service> {
  const questions = await graphql(graph, log, pending, { reads: "auto", publicReads: true, introspection: true, ...options }),
    page = pages(pending);

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
      response.on("finish", () => {
        if (!path.startsWith("/health/"))
          log.info({ requestId, method: request.method, path, status: response.statusCode, ms: Math.round(performance.now() - started) }, "answered");
      });
      answer(request, response, path, requestId).catch((error: unknown) => {
        if (request.destroyed && !request.complete) return log.info({ requestId, path }, "The caller hung up"); // nobody to tell, nothing wrong here
        log.error({ requestId, err: error }, "A request failed outside GraphQL");
        if (!response.headersSent)
          failed(response, 500, "INTERNAL_SERVER_ERROR", `Something went wrong here; the log has it under the request id ${requestId}`);
        return undefined;
      });
    },
    stop: () => questions.stop(),
  };
}
