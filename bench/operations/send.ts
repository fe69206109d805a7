import { request } from "node:http";
import type { Sent } from "./mutate.js";

export interface Outcome {
  /** Undefined if the connection was closed without a response. */
  readonly status: number | undefined;
  /** The codes of the errors in the response. */
  readonly codes: readonly string[];
  readonly ms: number;
  /** The data of the response, if there is any. */
  readonly data: unknown;
}

/** Sends a request on a connection of its own from this loopback address. */
export function send(url: string, { body, headers }: Sent, localAddress: string): Promise<Outcome> {
  const began = performance.now();
  return new Promise(done => {
    const finish = (status: number | undefined, text: string) => done({ status, ...parseResponse(text), ms: performance.now() - began });
    const sent = request(
      `${url}/graphql`,
      {
        method: "POST",
        agent: false,
        localAddress,
        headers: { accept: "application/graphql-response+json", ...headers, "content-length": Buffer.byteLength(body) },
      },
      response => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => finish(response.statusCode, Buffer.concat(chunks).toString()));
        response.on("error", () => finish(undefined, ""));
      },
    );
    sent.on("error", () => finish(undefined, ""));
    sent.end(body);
  });
}

function parseResponse(text: string): Pick<Outcome, "codes" | "data"> {
  try {
    const { errors = [], data } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[]; data?: unknown };
    return { codes: errors.map(({ extensions }) => extensions?.code ?? "without a code"), data };
  } catch {
    return { codes: ["no JSON"], data: undefined };
  }
}
