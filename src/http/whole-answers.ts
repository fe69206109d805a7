import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { Context } from "../context.js";
import { GraphUnavailable } from "../errors.js";
import { clipped } from "../limits.js";
import type { GraphStatus, UnfinishedStatus } from "../neo4j/graph-status.js";

const listener = (status: GraphStatus, before: Promise<UnfinishedStatus | undefined>): GraphQLRequestListener<Context> => ({
  async didResolveOperation({ contextValue: { reads }, operationName }) {
    if (operationName) reads.operation = clipped(operationName);
    await before;
  },
  async willSendResponse({ request, contextValue: { reads }, response: { http, body }, errors = [] }) {
    if (body.kind !== "single") return;
    // Asked before and after the reads: the graph was complete for all of them only if it was at both times.
    const unfinished = (await before) ?? (await status.unfinished());
    if (unfinished && body.singleResult.data) body.singleResult.extensions = { ...body.singleResult.extensions, unfinishedChange: unfinished };
    // As GraphQL over HTTP has it: in plain application/json a well-formed request is answered with 200, whatever is wrong with its question.
    if (http.status === 400) {
      const malformed = errors.some(({ extensions }) => extensions["code"] === "BAD_REQUEST"),
        tellsByStatus = /\bapplication\/graphql-response\+json\b/.test(request.http?.headers.get("accept") ?? "");
      if (!malformed && !tellsByStatus) http.status = 200;
    }
    // A part of what was asked for, cut where the limit fell, would be taken for the whole.
    const { failure } = reads;
    if (failure) body.singleResult = { errors: [{ message: failure.message, extensions: failure.extensions }], data: null };
    if (failure instanceof GraphUnavailable) http.headers.set("retry-after", "1");
  },
});

/** What Apollo leaves open about an answer as a whole. While a change of the graph is unfinished, `extensions.unfinishedChange` says so. */
export const wholeAnswers = (status: GraphStatus): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => listener(status, status.unfinished()),
});
