import type { IncomingMessage } from "node:http";
import { largestBody } from "../limits.js";

/** Bytes of a body too large that are read and dropped, so that a caller who sends all before it reads sees the answer. */
const maxDropped = 32 * largestBody;

/** The body as text; undefined when it is larger than allowed. */
export function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    let size = 0;
    if (Number(request.headers["content-length"] ?? 0) > maxDropped) done(undefined);
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
      if (size > maxDropped) request.destroy();
    });
    request.once("end", () => done(size > largestBody ? undefined : Buffer.concat(chunks).toString()));
    request.once("error", failed);
    request.once("close", () => failed(new Error("The connection was closed before the request was complete")));
  });
}

/** The body of a question; for anything else a word for what it is. */
export function parsed(text: string): object | string {
  if (text === "") return "nothing";
  try {
    const body: unknown = JSON.parse(text);
    return Array.isArray(body) ? "a list" : typeof body === "object" && body ? body : `the ${body === null ? "value null" : typeof body} alone`;
  } catch {
    return "something that is not JSON";
  }
}
