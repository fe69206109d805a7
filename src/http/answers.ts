import type { IncomingMessage, ServerResponse } from "node:http";
import type { Code } from "../errors.js";
import { summaryOf } from "./request-summary.js";

export const pathOf = ({ url = "/" }: IncomingMessage): string => url.split("?", 1)[0]!;

/** A line for a person or a probe. */
export const plain = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" }).end(`${text}\n`);
};

/** What GraphQL's callers expect, where the question never comes to GraphQL. */
export const failed = (response: ServerResponse, status: number, code: Code, message: string): void => {
  summaryOf(response).codes = [code];
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8" })
    .end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
};

/** Reads are open to every page on the web. A page of a stranger can do no more than the stranger: there are no cookies, and a decision needs a key. */
export const openToAll = (response: ServerResponse): ServerResponse =>
  response.setHeader("access-control-allow-origin", "*").setHeader("access-control-expose-headers", "retry-after, x-request-id");
