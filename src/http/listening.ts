import { createServer, type RequestListener, type Server } from "node:http";
import { CannotStart } from "../errors.js";
import { maxStallMs } from "../limits.js";
import type { Settings } from "../settings.js";
import { failed, openToAll, pathOf, plain } from "./answers.js";
import { answerClientErrors } from "./connections/client-errors.js";
import { ConnectionLimits } from "./connections/connection-limits.js";
import { Pipelining } from "./connections/pipelining.js";
import { closeStalledConnections } from "./connections/send-timeout.js";
import { Drain } from "./drain.js";
import type { Service } from "./service.js";

/** Milliseconds that a caller may take to send a request, its headers first: whoever sends a byte a minute holds no connection for long. */
const sendingMs = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000 };
/** Milliseconds that an idle connection is kept: longer than the 60 s of most proxies, so that theirs is the end that closes it, and no question meets a closed one. */
const idleMs = 75_000;

export interface Listening {
  readonly http: Server;
  /** Says from now on why there is no service yet. */
  readonly explain: (reason: string) => void;
  readonly open: (service: Service) => void;
  /** Stops in order, see `Drain`. */
  readonly close: () => Promise<void>;
}

/**
 * Listens at once, so that a port in use is known before a database starts: until there is a service, all but `/health/live` is told to come back. When
 * `stopping` is aborted, `/health/ready` answers 503 from that moment on.
 */
export async function listen(
  { port, host, connections }: Pick<Settings, "port" | "host" | "connections">,
  stopping: AbortSignal,
  { stallMs = maxStallMs, isTrustedProxy = (_address: string): boolean => false } = {},
): Promise<Listening> {
  let reason = "The service is starting";
  let answer: RequestListener = (request, response) => {
    const path = pathOf(request);
    if (path === "/health/live") return plain(response, 200, "live");
    response.setHeader("retry-after", "5");
    if (path === "/graphql") failed(openToAll(response), 503, "SERVICE_UNAVAILABLE", `${reason}: try again in a moment`);
    else plain(response, 503, reason);
  };
  const http = createServer({ ...sendingMs, keepAliveTimeout: idleMs }),
    limits = new ConnectionLimits(http, { ...connections, isTrustedProxy }),
    pipelining = new Pipelining(),
    drain = new Drain(http);
  closeStalledConnections(http, stallMs);
  answerClientErrors(http, socket => pipelining.isAnswering(socket));
  http.on("request", (request, response) => {
    response.setHeader("x-content-type-options", "nosniff");
    if (!limits.begin(request, response) || drain.answer(request, response)) return;
    pipelining.run(request, response, () => answer(request, response));
  });
  stopping.addEventListener("abort", () => drain.begin(), { once: true });
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
    explain: text => {
      reason = text;
    },
    open: service => {
      answer = service.answer;
    },
    close: () => drain.finish(),
  };
}
