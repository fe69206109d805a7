import type { ServerResponse } from "node:http";
import { maxPendingBytes } from "../../limits.js";
import { refusals } from "../../metrics/metrics.js";

/** Bytes that are handed to a connection at a time: what a caller must read before it is seen to make progress. */
const partBytes = 64 * 1024;

interface Sending {
  readonly response: ServerResponse;
  readonly bytes: number;
  /** When the caller last took a part. */
  progressAt: number;
}

/** Sends answers part by part, as fast as callers read them, and bounds what waits for slow ones: beyond the bound the slowest are disconnected. */
export class PendingBytes {
  readonly #sending = new Set<Sending>();
  #total = 0;

  constructor(private readonly max = maxPendingBytes) {}

  /** Bytes of answers that are not sent completely. */
  get total(): number {
    return this.#total;
  }

  /** Ends the response with this body; its header must be written, with the body's length. */
  send(response: ServerResponse, body: Buffer): void {
    const sending: Sending = { response, bytes: body.length, progressAt: performance.now() };
    if (response.destroyed) return;
    this.#sending.add(sending);
    this.#total += sending.bytes;
    response.once("close", () => this.#forget(sending));
    sendParts(body, sending);
    while (this.#total > this.max && this.#sending.size) this.#disconnectSlowest();
  }

  #disconnectSlowest(): void {
    const slowest = [...this.#sending].reduce((slowest, each) => (each.progressAt < slowest.progressAt ? each : slowest));
    this.#forget(slowest);
    slowest.response.destroy();
    refusals.inc({ reason: "pending_bytes" });
  }

  #forget(sending: Sending): void {
    if (this.#sending.delete(sending)) this.#total -= sending.bytes;
  }
}

/** Goes on whenever the caller has taken a part, which it never does once the connection is closed. */
function sendParts(body: Buffer, sending: Sending, start = 0): void {
  const { response } = sending,
    end = start + partBytes;
  sending.progressAt = performance.now();
  if (end >= body.length) response.end(body.subarray(start));
  else if (response.write(body.subarray(start, end))) sendParts(body, sending, end);
  else response.once("drain", () => sendParts(body, sending, end));
}
