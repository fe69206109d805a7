import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { contextOf, type Context } from "./context.js";
import { CannotStart, type Code } from "./errors.js";
import { examples } from "./examples.js";
import type { Graph } from "./graph/graph.js";
import { largestBody, limitRules, mostTokens } from "./limits.js";
import { playground } from "./playground/serve.js";
import { schema } from "./schema.js";
import { projectFolder, type Settings } from "./settings.js";

export interface Service {
  readonly answer: RequestListener;
  readonly stop: () => Promise<void>;
}

/** Milliseconds that running requests have to end when the service stops. */
const drainMs = 10_000;

/** Listens at once, so that a port in use is known before a database starts: until there is a service, all but `/health/live` is told to come back. */
export async function listen({ port, host }: Settings): Promise<{ readonly http: Server; readonly open: (service: Service) => void }> {
  let answer: RequestListener = (request, response) =>
    request.url === "/health/live" ? plain(response, 200, "live") : plain(response.setHeader("retry-after", "5"), 503, "The service is starting");
  const http = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done, refused) => {
    http.once("error", ({ code }: NodeJS.ErrnoException) =>
      refused(
        new CannotStart(
          code === "EADDRINUSE"
            ? `Port ${port} on ${host} is in use: stop what runs there, or set PORT to another one`
            : `The service cannot listen on ${host}:${port} (${code}): set HOST and PORT to an address of this machine`,
        ),
      ),
    );
    http.listen(port, host, done);
  });
  return {
    http,
    open: service => {
      answer = service.answer;
    },
  };
}

/** Lets running requests end, up to a limit. */
export async function close(http: Server): Promise<void> {
  const closed = new Promise<void>(done => http.close(() => done()));
  http.closeIdleConnections();
  const late = setTimeout(() => http.closeAllConnections(), drainMs);
  await closed;
  clearTimeout(late);
}

/** The service over HTTP: `/graphql`, `/health/…` and the playground at `/`. Apollo behind node's own server: 1.2 times the requests of its standalone one. */
export async function serve(graph: Graph, log: Logger): Promise<Service> {
  const apollo = new ApolloServer<Context>({
    schema,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    validationRules: [...limitRules],
    parseOptions: { maxTokens: mostTokens },
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled()], // it would wrap every field's resolver
    formatError: formatted(log),
  });
  await apollo.start();
  const page = playground(join(projectFolder, "dist", "playground", "page")),
    tabs = JSON.stringify(examples());

  const listener: RequestListener = (request, response) => {
    const started = performance.now(),
      requestId = randomUUID(),
      path = (request.url ?? "/").split("?")[0]!;
    response.setHeader("x-request-id", requestId);
    response.on("finish", () => {
      if (!path.startsWith("/health/"))
        log.info({ requestId, method: request.method, path, status: response.statusCode, ms: Math.round(performance.now() - started) }, "answered");
    });
    answer(request, response, path, requestId).catch((error: unknown) => {
      log.error({ requestId, err: error }, "A request failed outside GraphQL");
      if (!response.headersSent)
        failed(response, 500, "INTERNAL_SERVER_ERROR", `Something went wrong here; the log has it under the request id ${requestId}`);
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse, path: string, requestId: string): Promise<void> {
    if (path === "/graphql") return graphql(request, response, requestId);
    if (path === "/health/live") return plain(response, 200, "live");
    if (path === "/health/ready") {
      const trouble = await graph.trouble();
      return plain(response, trouble ? 503 : 200, trouble ? "not ready: the database does not answer" : "ready");
    }
    if (request.method !== "GET" && request.method !== "HEAD") return plain(response, 405, "Only GET is answered here; ask questions at /graphql");
    if (path === "/playground/examples.json") {
      response.writeHead(200, { "content-type": "application/json", "cache-control": "no-cache" }).end(tabs);
      return;
    }
    const file = page(path, request.headers);
    if (!file) return plain(response, 404, "Nothing stands here; ask questions at /graphql, or open / in a browser");
    response.writeHead(file.status, file.headers).end(request.method === "HEAD" ? undefined : file.body);
  }

  async function graphql(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    // Reads are open to every page on the web. A page of a stranger can do no more than the stranger: there are no cookies, and writes will need a key.
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-expose-headers", "x-request-id");
    if (request.method === "OPTIONS") {
      response
        .writeHead(204, {
          "access-control-allow-methods": "GET, POST",
          "access-control-allow-headers": "content-type, apollo-require-preflight, x-apollo-operation-name",
          "access-control-max-age": "86400",
        })
        .end();
      return;
    }
    const text = await bodyOf(request);
    if (text === undefined) return failed(response, 413, "LIMIT_EXCEEDED", `A request must not be larger than ${largestBody} bytes`);
    let body: unknown = {};
    try {
      if (text !== "") body = JSON.parse(text);
    } catch {
      return failed(response, 400, "BAD_USER_INPUT", 'The body of a request must be JSON like {"query": "{ dataset { model } }"}');
    }
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? "POST", headers, search: new URL(request.url ?? "/", "http://localhost").search, body },
      context: async () => contextOf(graph, requestId),
    });
    response.statusCode = answered.status ?? 200;
    for (const [name, value] of answered.headers) response.setHeader(name, value);
    if (answered.body.kind === "complete") {
      response.end(answered.body.string);
      return;
    }
    for await (const part of answered.body.asyncIterator) response.write(part);
    response.end();
  }

  return { answer: listener, stop: () => apollo.stop() };
}

/** The body as text; undefined when it is larger than allowed. The rest is read and dropped, so that the caller sees the answer. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
    if (size > 4 * largestBody) break;
  }
  return size > largestBody ? undefined : Buffer.concat(chunks).toString();
}

const known: ReadonlySet<string> = new Set([
  "BAD_USER_INPUT",
  "SERVICE_UNAVAILABLE",
  "LIMIT_EXCEEDED",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** What is no known error is a bug: the caller gets an id to name it by, the log gets everything. */
const formatted =
  (log: Logger) =>
  (shown: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof GraphQLError && original.extensions["code"] === "LIMIT_EXCEEDED")
      return { ...shown, extensions: { ...shown.extensions, code: "LIMIT_EXCEEDED" } };
    if (shown.message.includes("Parsing aborted"))
      return { ...shown, message: `A document must not have more than ${mostTokens} tokens`, extensions: { code: "LIMIT_EXCEEDED" satisfies Code } };
    if (known.has(String(shown.extensions?.["code"]))) {
      if (shown.extensions?.["code"] === "SERVICE_UNAVAILABLE") log.warn({ err: original }, "The graph did not answer");
      return shown;
    }
    const errorId = randomUUID();
    log.error({ errorId, err: original }, "A question failed: this is a bug");
    return {
      ...shown,
      message: `Something went wrong here; the log has it under ${errorId}`,
      extensions: { code: "INTERNAL_SERVER_ERROR" satisfies Code, errorId },
    };
  };

const plain = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" }).end(`${text}\n`);
};
const failed = (response: ServerResponse, status: number, code: Code, message: string): void => {
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8" })
    .end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
};
