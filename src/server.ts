import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { GraphQLError, Kind, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { contextOf, type Context } from "./context.js";
import { CannotStart, GraphUnavailable, LimitExceeded, type Code } from "./errors.js";
import { examples } from "./examples.js";
import type { Graph } from "./graph/graph.js";
import { clipped, largestBody, limitRules, longestMessage, mostTokens } from "./limits.js";
import { playground } from "./playground/serve.js";
import { schema } from "./schema.js";
import { projectFolder, type Settings } from "./settings.js";

export interface Service {
  readonly answer: RequestListener;
  readonly stop: () => Promise<void>;
}

/** Milliseconds that running requests have to end when the service stops. */
const drainMs = 10_000;
/** Milliseconds that a caller may take to send a request, its headers first: whoever sends a byte a minute holds no connection for long. */
const sendingMs = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000 };

/** Listens at once, so that a port in use is known before a database starts: until there is a service, all but `/health/live` is told to come back. */
export async function listen({ port, host }: Settings): Promise<{ readonly http: Server; readonly open: (service: Service) => void }> {
  let answer: RequestListener = (request, response) => {
    const path = pathOf(request);
    if (path === "/health/live") return plain(response, 200, "live");
    response.setHeader("retry-after", "5");
    if (path === "/graphql") failed(openToAll(response), 503, "SERVICE_UNAVAILABLE", "The service is starting: try again in a moment");
    else plain(response, 503, "The service is starting");
  };
  const http = createServer(sendingMs, (request, response) => void answer(request, response));
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
    plugins: [ApolloServerPluginCacheControlDisabled() /* it would wrap every field's resolver */, wholeAnswers],
    formatError: formatted(log),
  });
  await apollo.start();
  const page = playground(join(projectFolder, "dist", "playground", "page")),
    tabs = JSON.stringify(examples());

  const listener: RequestListener = (request, response) => {
    const started = performance.now(),
      requestId = randomUUID(),
      path = pathOf(request);
    response.setHeader("x-request-id", requestId);
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
  };

  async function answer(request: IncomingMessage, response: ServerResponse, path: string, requestId: string): Promise<void> {
    if (path === "/graphql") return graphql(request, response, requestId);
    if (path === "/health/live") return plain(response, 200, "live");
    if (path === "/health/ready") {
      const trouble = await graph.trouble();
      return plain(response, trouble ? 503 : 200, trouble ? "not ready: the database does not answer" : "ready");
    }
    if (request.method !== "GET" && request.method !== "HEAD")
      return plain(response.setHeader("allow", "GET, HEAD"), 405, "Only GET is answered here; ask questions at /graphql");
    if (path === "/playground/examples.json") {
      response.writeHead(200, { "content-type": "application/json", "cache-control": "no-cache" }).end(tabs);
      return;
    }
    const file = page(path, request.headers);
    if (!file) return plain(response, 404, "Nothing stands here; ask questions at /graphql, or open / in a browser");
    response.writeHead(file.status, file.headers).end(request.method === "HEAD" ? undefined : file.body);
  }

  async function graphql(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    openToAll(response);
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
    if (request.method !== "GET" && request.method !== "POST") {
      response.setHeader("allow", "GET, POST, OPTIONS");
      return failed(response, 405, "BAD_USER_INPUT", `A question must come by GET or POST, but got ${request.method}`);
    }
    const text = await bodyOf(request);
    if (text === undefined) return failed(response, 413, "LIMIT_EXCEEDED", `A request must not be larger than ${largestBody} bytes`);
    const body = request.method === "POST" ? parsed(text) : {};
    if (typeof body === "string")
      return failed(
        response,
        400,
        "BAD_USER_INPUT",
        `The body of a request must be one JSON object like {"query": "{ dataset { model } }"}, but got: ${body}`,
      );
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    const context = contextOf(graph, requestId);
    response.on("close", () => context.reads.stop());
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers, search: new URL(request.url ?? "/", "http://localhost").search, body },
      context: async () => context,
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

/** The body of a question; for anything else a word for what it is. */
function parsed(text: string): object | string {
  if (text === "") return "nothing";
  try {
    const body: unknown = JSON.parse(text);
    return Array.isArray(body) ? "a list" : typeof body === "object" && body ? body : `the ${body === null ? "value null" : typeof body} alone`;
  } catch {
    return "something that is not JSON";
  }
}

/** What Apollo leaves open about an answer as a whole. */
const wholeAnswers: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue: { reads }, operationName }) {
        if (operationName) reads.operation = clipped(operationName);
      },
      async willSendResponse({ request, contextValue: { reads }, response: { http, body }, errors = [] }) {
        if (body.kind !== "single") return;
        // As GraphQL over HTTP has it: in plain application/json a well-formed request is answered with 200, whatever is wrong with its question.
        const malformed = errors.some(({ extensions }) => extensions["code"] === "BAD_REQUEST"),
          tellsByStatus = /\bapplication\/graphql-response\+json\b/.test(request.http?.headers.get("accept") ?? "");
        if (http.status === 400 && !malformed && !tellsByStatus) http.status = 200;
        // A part of what was asked for, cut where the limit fell, would be taken for the whole.
        const { failure } = reads;
        if (failure) body.singleResult = { errors: [{ message: failure.message, extensions: failure.extensions }], data: null };
        if (failure instanceof GraphUnavailable) http.headers.set("retry-after", "1");
      },
    };
  },
};

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
function formatted(log: Logger) {
  // One statement that fails fails for all its parents: it is logged once.
  const logged = new WeakMap<object, string>();
  const once = (original: unknown, log: (errorId: string) => void): string => {
    const found = logged.get(original as object),
      errorId = found ?? randomUUID();
    if (found === undefined) log(errorId);
    if (typeof original === "object" && original) logged.set(original, errorId);
    return errorId;
  };
  return (shown: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error),
      limit = original instanceof GraphQLError ? (original.originalError ?? original) : original; // Apollo wraps what validation found
    if (limit instanceof LimitExceeded) return { ...shown, extensions: { code: "LIMIT_EXCEEDED" satisfies Code } };
    if (shown.message.includes("Parsing aborted"))
      return { ...shown, message: `A document must not have more than ${mostTokens} tokens`, extensions: { code: "LIMIT_EXCEEDED" satisfies Code } };
    if (isAboutVariables(original)) return { ...shown, message: said(shown.message), extensions: { code: "BAD_USER_INPUT" satisfies Code } };
    const code = String(shown.extensions?.["code"]);
    if (code === "SERVICE_UNAVAILABLE") once(original, () => log.warn({ err: original }, "The graph did not answer"));
    if (known.has(code)) return { ...shown, message: said(shown.message) };
    const errorId = once(original, errorId => log.error({ errorId, err: original }, "A question failed: this is a bug"));
    return {
      ...shown,
      message: `Something went wrong here; the log has it under ${errorId}`,
      extensions: { code: "INTERNAL_SERVER_ERROR" satisfies Code, errorId },
    };
  };
}

/** graphql-js on what the caller gave, where Apollo does not see it: too much is wrong with the variables, or a null in one is where none may be. */
const isAboutVariables = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.extensions["code"] === undefined &&
  (error.message.startsWith("Too many errors processing variables") ||
    error.nodes?.[0]?.kind.endsWith("Value") ||
    error.nodes?.[0]?.kind === Kind.VARIABLE);

/** Other people's messages: cut to a length, and for a date with what must hold. */
function said(message: string): string {
  const wanted = message.replace(
    /Value is not (?:a valid LocalDate|string): |Can only validate strings as local dates but got a: /,
    "A LocalDate must be a date like 2025-01-13, but got: ",
  );
  return clipped(wanted, longestMessage);
}

const pathOf = ({ url = "/" }: IncomingMessage): string => url.split("?")[0]!;

/** Reads are open to every page on the web. A page of a stranger can do no more than the stranger: there are no cookies, and writes will need a key. */
const openToAll = (response: ServerResponse): ServerResponse =>
  response.setHeader("access-control-allow-origin", "*").setHeader("access-control-expose-headers", "x-request-id");

const plain = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" }).end(`${text}\n`);
};
const failed = (response: ServerResponse, status: number, code: Code, message: string): void => {
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8" })
    .end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
};
