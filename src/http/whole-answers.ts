import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { Context } from "../api/context.js";
import type { Code } from "../errors.js";
import { clipped } from "../limits.js";
import type { GraphStatus, UnfinishedStatus } from "../neo4j/graph-status.js";

/** The statuses of errors that leave nothing of the answer, by code. They are told only in `application/graphql-response+json`. */
const statuses: ReadonlyMap<unknown, number> = new Map<Code, number>([
  ["SERVICE_UNAVAILABLE", 503],
  ["LIMIT_EXCEEDED", 400],
  ["RATE_LIMITED", 429],
]);
/** Seconds after which a caller may ask again when the database is unavailable. */
const retryAfter = "1";

const listener = (graphStatus: GraphStatus, before: Promise<UnfinishedStatus | undefined>): GraphQLRequestListener<Context> => ({
  async didResolveOperation({ contextValue: { reads, summary }, operationName }) {
    if (operationName) summary.operation = reads.operation = clipped(operationName);
    await before;
  },
  async willSendResponse({ request, contextValue: { reads, summary }, response: { http, body }, errors = [] }) {
    if (body.kind !== "single") return;
    // Asked before and after the reads: the graph was complete for all of them only if it was at both times.
    const unfinished = (await before) ?? (await graphStatus.unfinished());
    if (unfinished && body.singleResult.data) body.singleResult.extensions = { ...body.singleResult.extensions, unfinishedChange: unfinished };
    // What Apollo gives an error that a plugin throws.
    if (http.status === 500 && errors.every(({ extensions }) => statuses.has(extensions["code"]))) delete http.status;
    const hasStatus = /\bapplication\/graphql-response\+json\b/.test(request.http?.headers.get("accept") ?? "");
    // As GraphQL over HTTP has it: in plain application/json a well-formed request is answered with 200, whatever is wrong with its question.
    if (http.status === 400) {
      const malformed = errors.some(({ extensions }) => extensions["code"] === "BAD_REQUEST");
      if (!malformed && !hasStatus) http.status = 200;
    }
    // A part of what was asked for, cut where the limit fell, would be taken for the whole.
    const { failure } = reads,
      { extensions } = body.singleResult,
      kept = extensions ? { extensions } : {};
    if (failure) body.singleResult = { errors: [{ message: failure.message, extensions: withoutHttp(failure.extensions) }], data: null, ...kept };
    const { data, errors: shown = [] } = body.singleResult;
    summary.codes = [...new Set(shown.map(({ extensions }) => String(extensions?.["code"])))];
    summary.hasData = !isEmpty(data);
    if (shown.some(isUnavailable)) http.headers.set("retry-after", retryAfter);
    const status = isEmpty(data) ? statuses.get(shown.find(({ extensions }) => statuses.has(extensions?.["code"]))?.extensions?.["code"]) : undefined;
    if (status === undefined) return;
    if (http.status === 500) http.status = hasStatus ? status : 200; // Apollo's, for what is refused before it runs
    if (!hasStatus || (http.status ?? status) !== status) return;
    http.status = status;
    body.singleResult = { errors: shown, ...kept }; // an answer with an entry `data` must have a status of 2xx
  },
});

/** Headers and a status are for HTTP alone. */
const withoutHttp = ({ http: _, ...extensions }: GraphQLError["extensions"]) => extensions;

const isUnavailable = ({ extensions }: GraphQLFormattedError): boolean => extensions?.["code"] === ("SERVICE_UNAVAILABLE" satisfies Code);
/** Whether a request got nothing of what it asked for, at any of its root fields. */
const isEmpty = (data: Record<string, unknown> | null | undefined): boolean => Object.values(data ?? {}).every(value => value === null);

/** What Apollo leaves open about an answer as a whole. While a change of the graph is unfinished, `extensions.unfinishedChange` says so. */
export const wholeAnswers = (status: GraphStatus): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => listener(status, status.unfinished()),
});
