import { GraphQLError } from "graphql/error/GraphQLError.js"; // all of graphql takes a tenth of a second to load

/** The closed list of codes that an answer can carry; everything else is Apollo's own (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED). */
export type Code =
  "BAD_USER_INPUT" | "UNAUTHENTICATED" | "FORBIDDEN" | "RATE_LIMITED" | "SERVICE_UNAVAILABLE" | "LIMIT_EXCEEDED" | "INTERNAL_SERVER_ERROR";

/** The caller gave something that cannot be: the message says what must hold and what was got. */
export class InvalidArgument extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "BAD_USER_INPUT" satisfies Code } });
  }
}

/** What is asked for needs a key, and none came that holds: the message says how to send one. */
export class Unauthenticated extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "UNAUTHENTICATED" satisfies Code } });
  }
}

/** Nobody may do this here, or not with this key: the message says what would have to be different. */
export class Forbidden extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "FORBIDDEN" satisfies Code } });
  }
}

/** The caller has done this too often: the message names the limit. The answer has a header `retry-after`, in seconds. */
export class RateLimited extends GraphQLError {
  constructor(message: string, retryAfterSeconds: number) {
    super(message, {
      extensions: { code: "RATE_LIMITED" satisfies Code, http: { headers: new Map([["retry-after", String(retryAfterSeconds)]]) } },
    });
  }
}

/** The database did not answer, or has too much to answer: asking again later is right, asking differently is not. */
export class GraphUnavailable extends GraphQLError {
  constructor(message: string, { cause }: { cause?: unknown } = {}) {
    super(message, { extensions: { code: "SERVICE_UNAVAILABLE" satisfies Code } });
    this.cause = cause;
  }
}

/** The question is larger than the service answers: the message names the limit. */
export class LimitExceeded extends GraphQLError {
  constructor(message: string, status?: number) {
    super(message, { extensions: { code: "LIMIT_EXCEEDED" satisfies Code, ...(status ? { http: { status } } : {}) } });
  }
}

/** Something outside the program keeps it from running: one sentence that says what to do, and no stack. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
