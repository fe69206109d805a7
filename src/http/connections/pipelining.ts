import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Requests that may wait on one connection for those before them. Nobody sends as many but to fill the memory. */
const maxWaiting = 100;

/** Answers the requests of each connection one after the other, so that no answer is made for a caller that has not read the one before it. */
export class Pipelining {
  readonly #waiting = new WeakMap<Socket, (() => void)[]>();
  readonly #current = new WeakMap<Socket, ServerResponse>();

  /** Whether a part of an answer is sent, so that nothing else can be said on the connection. */
  isAnswering(socket: Socket): boolean {
    return this.#current.get(socket)?.headersSent ?? false;
  }

  run({ socket }: IncomingMessage, response: ServerResponse, answer: () => void): void {
    const start = () => {
      this.#current.set(socket, response);
      response.once("close", () => this.#next(socket));
      answer();
    };
    const waiting = this.#waiting.get(socket);
    if (!waiting) {
      this.#waiting.set(socket, []);
      start();
    } else if (waiting.length < maxWaiting) waiting.push(start);
    else socket.destroy();
  }

  #next(socket: Socket): void {
    const start = socket.destroyed ? undefined : this.#waiting.get(socket)?.shift();
    if (start) start();
    else {
      this.#waiting.delete(socket);
      this.#current.delete(socket);
    }
  }
}
