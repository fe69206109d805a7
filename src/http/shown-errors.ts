import { randomUUID } from "node:crypto";
import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, Kind, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { Context } from "../api/context.js";
import { Forbidden, LimitExceeded, type Code } from "../errors.js";
import { clipped, longestMessage, mostTokens } from "../limits.js";

/** Errors after which graphql-js stops validating. */
const maxErrors = 100;

const known: ReadonlySet<string> = new Set([
  "BAD_USER_INPUT",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "RATE_LIMITED",
  "SERVICE_UNAVAILABLE",
  "LIMIT_EXCEEDED",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** What is no known error is a bug: the caller gets the id of the request to name it by, the log gets everything under the same id. */
export function shownErrors(log: Logger) {
  const requests = new WeakMap<object, string>(),
    logged = new WeakSet<object>();
  /** Apollo formats an error without saying whose it is. */
  const listener: GraphQLRequestListener<Context> = {
    async didEncounterErrors({ errors, contextValue: { requestId } }) {
      for (const error of errors) requests.set(error, requestId);
    },
  };
  const errorsOfRequests: ApolloServerPlugin<Context> = { requestDidStart: async () => listener };
  /** One statement that fails fails for all its parents: it is logged once. */
  const isNew = (original: unknown): boolean => {
    if (typeof original !== "object" || !original) return true;
    const isNew = !logged.has(original);
    logged.add(original);
    return isNew;
  };
  const formatError = (shown: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error),
      limit = original instanceof GraphQLError ? (original.originalError ?? original) : original; // Apollo wraps what validation found
    if (limit instanceof LimitExceeded || limit instanceof Forbidden) return { ...shown, extensions: { code: limit.extensions["code"] } };
    if (shown.message.endsWith("Validation aborted."))
      return {
        ...shown,
        message: `A document must not have more than ${maxErrors} errors, but this one has: correct those that are listed, and send it again`,
      };
    if (shown.message.includes("Parsing aborted"))
      return { ...shown, message: `A document must not have more than ${mostTokens} tokens`, extensions: { code: "LIMIT_EXCEEDED" satisfies Code } };
    if (isAboutVariables(original)) return { ...shown, message: said(shown.message), extensions: { code: "BAD_USER_INPUT" satisfies Code } };
    const code = String(shown.extensions?.["code"]),
      requestId = requests.get(error as object) ?? randomUUID(); // one that Apollo itself made, outside any question
    if (code === "SERVICE_UNAVAILABLE" && isNew(original)) log.warn({ requestId, err: original }, "The graph did not answer");
    if (known.has(code)) return { ...shown, message: said(shown.message) };
    if (isNew(original)) log.error({ requestId, err: original }, "A question failed: this is a bug");
    return {
      ...shown,
      message: `Something went wrong here; the log has it under the request id ${requestId}`,
      extensions: { code: "INTERNAL_SERVER_ERROR" satisfies Code, errorId: requestId },
    };
  };
  return { formatError, errorsOfRequests };
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
