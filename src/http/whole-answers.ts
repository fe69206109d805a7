import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { Context } from "../context.js";

const listener: GraphQLRequestListener<Context> = {
  async willSendResponse({ request, contextValue: { reads }, response: { http, body }, errors = [] }) {
    if (body.kind !== "single") return;
    // As GraphQL over HTTP has it: in plain application/json a well-formed request is answered with 200, whatever is wrong with its question.
    if (http.status === 400) {
      const malformed = errors.some(({ extensions }) => extensions["code"] === "BAD_REQUEST"),
        tellsByStatus = /\bapplication\/graphql-response\+json\b/.test(request.http?.headers.get("accept") ?? "");
      if (!malformed && !tellsByStatus) http.status = 200;
    }
    // A part of what was asked for, cut where the limit fell, would be taken for the whole.
    if (reads.excess) body.singleResult = { errors: [{ message: reads.excess.message, extensions: reads.excess.extensions }], data: null };
  },
};

/** What Apollo leaves open about an answer as a whole. */
export const wholeAnswers: ApolloServerPlugin<Context> = { requestDidStart: async () => listener };
