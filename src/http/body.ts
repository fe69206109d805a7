import type { IncomingMessage } from "node:http";
import { largestBody } from "../limits.js";

/** The body as text; undefined when it is larger than allowed. The rest is read and dropped, so that the caller sees the answer. */
export async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
    if (size > 4 * largestBody) break;
  }
  return size > largestBody ? undefined : Buffer.concat(chunks).toString();
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
