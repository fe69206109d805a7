import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface Job {
  readonly url: string;
  readonly path: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** So long they are asked, in turns; without it, each once. */
  readonly ms?: number;
  /** Milliseconds between a response and the next request of a connection; default: 0. */
  readonly pauseMs?: number;
}
export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly clientCpuMs: number;
  /** How many requests failed, and the first failures. */
  readonly failed: number;
  readonly failures: readonly string[];
}

/** The process that asks. */
export class Client {
  readonly #process: ChildProcess = fork(fileURLToPath(new URL("client.js", import.meta.url)), { execArgv: [] });

  async load(job: Job): Promise<Load> {
    this.#process.send(job);
    const [load] = (await once(this.#process, "message")) as [Load];
    return load;
  }
  stop(): void {
    this.#process.disconnect();
  }
}
