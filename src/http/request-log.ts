import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { summaryOf } from "./request-summary.js";

interface Request {
  readonly requestId: string;
  readonly path: string;
  /** Milliseconds from its headers to the end of the response. */
  readonly ms: number;
}

/**
 * Writes the line of a request: GraphQL at the level info, pages and static files at debug, health not at all. It never has a key, and the caller's
 * address only if that is set.
 */
export function logRequest(
  log: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  { requestId, path, ms }: Request,
  logAddresses: boolean,
): void {
  if (path.startsWith("/health/")) return;
  const line = {
    requestId,
    method: request.method,
    path,
    status: response.statusCode,
    ms,
    ...(logAddresses ? { address: request.socket.remoteAddress } : {}),
  };
  const outcome = response.writableFinished ? "answered" : "The caller closed the connection before the response was sent";
  if (path !== "/graphql") return log.debug(line, outcome);
  const { operation, codes, caller } = summaryOf(response);
  log.info({ ...line, caller: caller(), ...(operation === undefined ? {} : { operation }), ...(codes.length ? { errors: codes } : {}) }, outcome);
}
