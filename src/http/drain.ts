import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import { failed, pathOf, plain } from "./answers.js";

/** Milliseconds of the phases of a stop. */
export interface DrainTimes {
  /** How long the server goes on accepting and answering behind a load balancer, which has to see the 503 of `/health/ready` first. */
  readonly noticeMs: number;
  /** The same where no load balancer is known, but connections are open: their owners learn from `connection: close` that they must not be used again. */
  readonly shortNoticeMs: number;
  /** After this time, counted from the beginning, a request that still runs is answered with 503. */
  readonly maxMs: number;
}

/** HAProxy takes a server out after 3 failed checks, 2 s apart; Kubernetes needs a few seconds to tell all nodes. Docker kills 10 s after SIGTERM. */
const usualTimes: DrainTimes = { noticeMs: 5_000, shortNoticeMs: 1_000, maxMs: 10_000 };
/** Milliseconds since the last request for `/health/ready` within which a load balancer or an orchestrator is taken to be there: three periods of Kubernetes. */
const watchedMs = 30_000;
/** Milliseconds that callers have to close connections that the server has ended. */
const closingMs = 500;

/**
 * Stops an HTTP server so that no request is reset. From `begin` on `/health/ready` answers 503 and every response carries `connection: close`, while
 * other requests are answered as before, on new connections too. `finish` waits until nobody sends requests any more, stops listening, and waits for the
 * requests that run.
 */
export class Drain {
  /** Every open connection with the responses that its requests still wait for. */
  readonly #connections = new Map<Socket, Set<ServerResponse>>();
  #lastProbe = -Infinity;
  #begun: number | undefined;

  constructor(private readonly http: Server) {
    http.on("connection", (socket: Socket) => {
      this.#connections.set(socket, new Set());
      socket.once("close", () => this.#connections.delete(socket));
    });
  }

  /** To be called for every request before it is answered. True when this has answered it. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const running = this.#connections.get(request.socket),
      isProbe = pathOf(request) === "/health/ready";
    running?.add(response);
    response.once("close", () => {
      running?.delete(response);
      if (!this.http.listening && !running?.size) request.socket.end(); // its headers were sent before `begin`, and promised to keep the connection
    });
    if (isProbe) this.#lastProbe = performance.now();
    if (this.#begun === undefined) return false;
    response.setHeader("connection", "close");
    if (!isProbe) return false;
    plain(response, 503, "not ready: the service is stopping");
    return true;
  }

  begin(): void {
    if (this.#begun !== undefined) return;
    this.#begun = performance.now();
    for (const response of this.#running()) if (!response.headersSent) response.setHeader("connection", "close");
  }

  /** Resolves when every connection is closed. */
  async finish({ noticeMs, shortNoticeMs, maxMs } = usualTimes): Promise<void> {
    this.begin();
    const begun = this.#begun!,
      isWatched = begun - this.#lastProbe < watchedMs,
      left = (ms: number) => Math.max(0, begun + ms - performance.now());
    if (isWatched) await wait(left(noticeMs));
    else while (this.#connections.size && left(shortNoticeMs) > 0) await wait(Math.min(20, left(shortNoticeMs)));
    await turn(); // connections and requests that the system has taken already are read first: closing would reset them
    const closed = new Promise<void>(done => this.http.close(() => done()));
    for (const socket of this.#connections.keys()) if (socket.bytesRead === 0) socket.destroy(); // opened in advance, as browsers do
    const late = setTimeout(() => this.#giveUp(), left(maxMs));
    await closed;
    clearTimeout(late);
  }

  #running(): ServerResponse[] {
    return [...this.#connections.values()].flatMap(running => [...running]);
  }

  #giveUp(): void {
    for (const response of this.#running())
      if (!response.headersSent)
        failed(
          response.setHeader("retry-after", "1"),
          503,
          "SERVICE_UNAVAILABLE",
          "The service stopped before this request was finished: ask again. Whether a mutation was made, `decisions` tells",
        );
    setTimeout(() => this.http.closeAllConnections(), closingMs);
  }
}
