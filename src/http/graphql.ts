import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { Logger } from "pino";
import { GraphQLError } from "graphql";
import { mutationLimit } from "../api/mutation-limit.js";
import { contextOf, type Context } from "../api/context.js";
import type { Code } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { Shapes } from "../query/plan/plan-cache.js";
import { Access } from "../keys/access.js";
import { KeyActivity } from "../keys/key-activity.js";
import { clipped, largestBody, limitRules, mostTokens } from "../limits.js";
import { GraphStatus } from "../neo4j/graph-status.js";
import { schema } from "../api/schema.js";
import type { Settings } from "../settings.js";
import { failed, openToAll } from "./answers.js";
import { bodyOf, parsed } from "./body.js";
import { Callers } from "./callers.js";
import type { PendingBytes } from "./connections/pending-bytes.js";
import { CostBuckets } from "./cost-buckets.js";
import { documents, persistedQueries } from "./documents.js";
import { fragmentCycleRule } from "./fragment-cycles.js";
import { bodyFor, type EncodedAnswer } from "./introspection/encoded-answer.js";
import { Introspection } from "./introspection/introspection.js";
import { introspectionRule } from "./introspection/introspection-rule.js";
import { costHeader, operationCosts } from "./operation-costs.js";
import { findMalformed, parametersOf, type RequestParameters } from "./request-shape.js";
import { summaryOf } from "./request-summary.js";
import { shownErrors } from "./shown-errors.js";
import { wholeAnswers } from "./whole-answers.js";

/** Statuses of a request that is refused as a whole, before anything of it is read. */
const statusOf: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, SERVICE_UNAVAILABLE: 503 } satisfies Partial<
  Record<Code, number>
>;

/** What of the settings decides how it answers. */
export type ServiceSettings = Pick<Settings, "reads" | "publicReads" | "introspection" | "fairUse" | "logAddresses">;

/** Answers at `/graphql`: Apollo behind node's own server, which takes 1.2 times the requests of its standalone one. */
export async function graphql(graph: Graph, log: Logger, pending: PendingBytes, settings: ServiceSettings) {
  const { reads, publicReads, introspection: isIntrospectionAllowed, fairUse } = settings;
  const { formatError, errorsOfRequests } = shownErrors(log),
    introspection = new Introspection(schema),
    shapes = new Shapes(graph, reads),
    activity = new KeyActivity(graph, log),
    status = new GraphStatus(graph),
    callers = new Callers(graph, fairUse.trustedProxies),
    buckets = new CostBuckets({ capacity: fairUse.costCapacity, restoreRate: fairUse.costRestoreRate, maxCallers: fairUse.maxCallers });
  const apollo = new ApolloServer<Context>({
    schema,
    includeStacktraceInErrorResponses: false,
    introspection: true, // refused by introspectionRule, with a sentence of ours
    hideSchemaDetailsFromClientErrors: !isIntrospectionAllowed,
    validationRules: [fragmentCycleRule, ...limitRules, mutationLimit, introspectionRule(isIntrospectionAllowed)],
    parseOptions: { maxTokens: mostTokens },
    documentStore: documents(),
    persistedQueries: { cache: persistedQueries() },
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // it would wrap every field's resolver
      ApolloServerPluginLandingPageDisabled(), // a page that runs another site's scripts; ours is the playground
      operationCosts(buckets, status),
      wholeAnswers(status),
      introspection.plugin,
      errorsOfRequests,
    ],
    formatError,
  });
  await apollo.start();

  async function answer(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    openToAll(response);
    if (request.method === "OPTIONS") {
      response
        .writeHead(204, {
          "access-control-allow-methods": "GET, POST",
          "access-control-allow-headers": `authorization, content-type, apollo-require-preflight, x-apollo-operation-name, ${costHeader}`,
          "access-control-max-age": "86400",
        })
        .end();
      return;
    }
    if (request.method !== "GET" && request.method !== "POST") {
      response.setHeader("allow", "GET, POST, OPTIONS");
      return failed(response, 405, "BAD_USER_INPUT", `A question must come by GET or POST, but got ${request.method}`);
    }
    if (request.method === "GET" && searchOf(request) === "" && request.headers.accept?.includes("text/html")) {
      response.writeHead(303, { location: "./" }).end(); // a person, who means the playground
      return;
    }
    const encoding = request.headers["content-encoding"] ?? "identity";
    if (encoding !== "identity")
      return failed(
        response,
        415,
        "BAD_USER_INPUT",
        `The body of a request must have no content encoding, but got ${clipped(encoding)}: send it as it is`,
      );
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
    const malformed = findMalformed(request.method === "POST" ? (body as RequestParameters) : parametersOf(searchOf(request)));
    if (malformed !== undefined) return failed(response, 400, "BAD_USER_INPUT", malformed);
    const summary = summaryOf(response),
      access = new Access(graph, activity, request.headers.authorization);
    if (!publicReads && !(await mayRead(access, response))) return;
    const { name, callerClass } = await callers.callerOf(request);
    summary.callerClass = callerClass;
    const context = contextOf(graph, shapes, requestId, access, name, summary);
    response.on("close", () => context.reads.stop());
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers: headersOf(request), search: searchOf(request), body },
      context: async () => context,
    });
    if (response.headersSent) return; // the service stopped meanwhile, and the caller was told so
    const prepared = introspection.answerOf(context);
    if (prepared && answered.body.kind === "complete") {
      const { errors, extensions } = JSON.parse(answered.body.string) as { readonly errors?: unknown; readonly extensions?: object };
      if (!errors) return sendPrepared(request, response, answered.headers, prepared, extensions); // otherwise it was refused
    }
    response.writeHead(answered.status ?? 200, Object.fromEntries(answered.headers));
    if (answered.body.kind === "complete") {
      pending.send(response, Buffer.from(answered.body.string)); // outside the heap, where it waits for its caller
      return;
    }
    for await (const part of answered.body.asyncIterator) response.write(part);
    response.end();
  }

  /** Sends a prepared answer with the extensions of this response; if there are any, the answer is not compressed. */
  async function sendPrepared(
    request: IncomingMessage,
    response: ServerResponse,
    headers: HeaderMap,
    answer: EncodedAnswer,
    extensions: object | undefined,
  ): Promise<void> {
    const { body, encoding } = extensions
      ? { body: withExtensions((await bodyFor(answer, undefined)).body, extensions), encoding: undefined }
      : await bodyFor(answer, request.headers["accept-encoding"] as string | undefined);
    headers.set("content-length", String(body.length)).set("vary", "accept, accept-encoding");
    if (encoding !== undefined) headers.set("content-encoding", encoding);
    response.writeHead(200, Object.fromEntries(headers));
    pending.send(response, body);
  }

  return {
    answer,
    stop: async () => {
      await apollo.stop();
      await activity.stop();
    },
  };
}

/** Whether the request may read where reads are not public; otherwise it is answered here: not even the schema is shown. */
async function mayRead(access: Access, response: ServerResponse): Promise<boolean> {
  try {
    await access.requireRole("READER");
    return true;
  } catch (error) {
    access.countRefusal(error);
    const code = error instanceof GraphQLError ? String(error.extensions["code"]) : "",
      status = statusOf[code];
    if (status === undefined) throw error;
    if (status === 401) response.setHeader("www-authenticate", "Bearer");
    if (status === 503) response.setHeader("retry-after", "1");
    failed(response, status, code as Code, (error as Error).message); // one of the codes above
    return false;
  }
}

/** A JSON object with this entry before the others. */
const withExtensions = (body: Buffer, extensions: object): Buffer =>
  Buffer.concat([Buffer.from(`{"extensions":${JSON.stringify(extensions)},`), body.subarray(1)]);

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
}

const searchOf = ({ url = "" }: IncomingMessage): string => (url.includes("?") ? url.slice(url.indexOf("?")) : "");
