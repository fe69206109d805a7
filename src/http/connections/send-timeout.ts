import type { Server } from "node:http";
import type { Socket } from "node:net";
import { refusals } from "../../metrics/metrics.js";

interface Progress {
  /** Bytes that the system has accepted. */
  accepted: number;
  /** When it last accepted some while others waited, by `performance.now()`. */
  at: number;
}

/**
 * Closes connections whose callers do not read: those with bytes to send of which the system accepts none for so long. Node's own timeout of a socket does
 * not do that, since bytes that such a caller sends renew it.
 */
export function closeStalledConnections(http: Server, maxStallMs: number): void {
  const open = new Map<Socket, Progress>();
  const check = () => {
    const now = performance.now();
    for (const [socket, progress] of open) {
      const accepted = socket.bytesWritten - socket.writableLength;
      if (socket.writableLength === 0 || accepted !== progress.accepted) Object.assign(progress, { accepted, at: now });
      else if (now - progress.at >= maxStallMs) {
        socket.destroy();
        refusals.inc({ reason: "not_reading" });
      }
    }
  };
  const timer = setInterval(check, Math.min(1_000, maxStallMs / 4)).unref();
  http.on("connection", (socket: Socket) => {
    open.set(socket, { accepted: 0, at: performance.now() });
    socket.once("close", () => open.delete(socket));
  });
  http.once("close", () => clearInterval(timer));
}
