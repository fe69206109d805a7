import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Example } from "./shipped-examples.js";
import { playground } from "./static-files.js";
import { projectFolder } from "../settings.js";
import { plain } from "./answers.js";
import type { PendingBytes } from "./connections/pending-bytes.js";

/** The playground and its tabs. */
export function pages(
  pending: PendingBytes,
  examples: readonly Example[],
): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  const page = playground(join(projectFolder, "dist", "playground", "page")),
    tabs = JSON.stringify(examples);
  return (request, response, path) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return plain(response.setHeader("allow", "GET, HEAD"), 405, "Only GET is answered here; ask questions at /graphql");
    if (path === "/playground/examples.json") {
      response.writeHead(200, { "content-type": "application/json", "cache-control": "no-cache" }).end(tabs);
      return;
    }
    const file = page(path, request.headers);
    if (!file) return plain(response, 404, "Nothing stands here; ask questions at /graphql, or open / in a browser");
    response.writeHead(file.status, file.headers);
    if (request.method === "HEAD") response.end();
    else pending.send(response, file.body);
  };
}
