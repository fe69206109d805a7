import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { refusals } from "../../metrics/metrics.js";
import { networkOfAddress } from "../client-address.js";

export interface ConnectionBounds {
  /** Connections at a time. */
  readonly maxTotal: number;
  /** Of them, those of one address. */
  readonly maxPerAddress: number;
  /** Whether an address is that of a trusted proxy, which may have as many as there are in total. */
  readonly isTrustedProxy: (address: string) => boolean;
}

interface Caller {
  readonly address: string;
  open: number;
  /** Those without a request in progress, idle the longest first. */
  readonly idle: Set<Socket>;
}

/** Milliseconds that a refused connection is kept, so that its caller reads the answer before the connection is reset. */
const refusedMs = 500;
/** Refused connections kept for that at a time; further ones are closed at once. */
const maxRefused = 100;
const refusalText = "The service has as many connections as it keeps, and all are in use: try again in a moment\n";
const refusal = [
  "HTTP/1.1 503 Service Unavailable",
  "retry-after: 1",
  "connection: close",
  "content-type: text/plain; charset=utf-8",
  "x-content-type-options: nosniff",
  `content-length: ${Buffer.byteLength(refusalText)}`,
  "",
  refusalText,
].join("\r\n");

/**
 * Bounds the connections of each address and of all. A new connection beyond a bound closes the one that is idle the longest; where none is idle, the new
 * one is refused. So nobody is kept out by connections that do nothing.
 */
export class ConnectionLimits {
  readonly #callers = new Map<string, Caller>();
  readonly #callerOf = new Map<Socket, Caller>();
  /** Those without a request in progress, idle the longest first. */
  readonly #idle = new Set<Socket>();
  readonly #running = new Map<Socket, number>();
  readonly #refused = new Set<Socket>();

  constructor(
    http: Server,
    private readonly bounds: ConnectionBounds,
  ) {
    http.on("connection", (socket: Socket) => this.#accept(socket));
  }

  /** To be called for every request. False where its connection was refused or closed, so that it must not be answered. */
  begin({ socket }: IncomingMessage, response: ServerResponse): boolean {
    const caller = this.#callerOf.get(socket);
    if (!caller) return false;
    this.#running.set(socket, (this.#running.get(socket) ?? 0) + 1);
    this.#idle.delete(socket);
    caller.idle.delete(socket);
    response.once("close", () => {
      const running = this.#running.get(socket);
      if (running === undefined) return; // closed before
      this.#running.set(socket, running - 1);
      if (running === 1) this.#rest(socket, caller);
    });
    return true;
  }

  #accept(socket: Socket): void {
    const { remoteAddress = "" } = socket,
      address = networkOfAddress(remoteAddress),
      caller = this.#callers.get(address) ?? { address, open: 0, idle: new Set() },
      isFull = caller.open >= this.bounds.maxPerAddress && !this.bounds.isTrustedProxy(remoteAddress);
    if (isFull || this.#callerOf.size >= this.bounds.maxTotal) {
      const [oldest] = isFull ? caller.idle : this.#idle;
      if (!oldest) return this.#refuse(socket);
      this.#forget(oldest);
      oldest.destroy();
      refusals.inc({ reason: "idle" });
    }
    this.#callers.set(address, caller);
    this.#callerOf.set(socket, caller);
    caller.open++;
    this.#rest(socket, caller);
    socket.once("close", () => this.#forget(socket));
  }

  #rest(socket: Socket, caller: Caller): void {
    this.#idle.add(socket);
    caller.idle.add(socket);
  }

  #forget(socket: Socket): void {
    const caller = this.#callerOf.get(socket);
    if (!caller) return;
    for (const connections of [this.#callerOf, this.#idle, this.#running, caller.idle]) connections.delete(socket);
    if (--caller.open === 0) this.#callers.delete(caller.address);
  }

  #refuse(socket: Socket): void {
    refusals.inc({ reason: "connections" });
    if (this.#refused.size >= maxRefused) {
      socket.destroy();
      return;
    }
    this.#refused.add(socket);
    const late = setTimeout(() => socket.destroy(), refusedMs);
    socket.once("close", () => {
      clearTimeout(late);
      this.#refused.delete(socket);
    });
    socket.end(refusal);
  }
}
