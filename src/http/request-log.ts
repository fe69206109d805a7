import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { AddressRange } from "../settings.js";
import { clientAddressOf } from "./client-address.js";
import { summaryOf } from "./request-summary.js";

interface Request {
  readonly requestId: string;
  readonly path: string;
  /** Milliseconds from its headers to the end of the response. */
  readonly ms: number;
}

/**
 * Writes the line of a request: GraphQL at the level info, pages and static files at debug, health not at all. It never has a key, and the caller's
 * address, which is that of the client behind trusted proxies, only if that is set.
 */
export function logRequest(
  log: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  { requestId, path, ms }: Request,
  { logAddresses, trustedProxies }: { readonly logAddresses: boolean; readonly trustedProxies: readonly AddressRange[] },
): void {
  if (path.startsWith("/health/")) return;
  const line = {
    requestId,
    method: request.method,
    path,
    status: response.statusCode,
    ms,
    ...(logAddresses ? { address: clientAddressOf(request, trustedProxies) } : {}),
  };
  const outcome = response.writableFinished ? "answered" : "The caller closed the connection before the response was sent";
  if (path !== "/graphql") return log.debug(line, outcome);
  const { operation, codes, callerClass: caller } = summaryOf(response);
  log.info({ ...line, caller, ...(operation === undefined ? {} : { operation }), ...(codes.length ? { errors: codes } : {}) }, outcome);
}
