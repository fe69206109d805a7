import type { Server } from "node:http";
import type { Socket } from "node:net";

/** What node says of requests that are none, by its own codes. */
const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Payload Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Answers what node's parser refuses, as node itself does, with the header that every response has. */
export function answerClientErrors(http: Server, isAnswering: (socket: Socket) => boolean): void {
  http.on("clientError", (error: NodeJS.ErrnoException, stream) => {
    const socket = stream as Socket; // of a server over TCP
    if (socket.writable && !isAnswering(socket))
      socket.write(
        `HTTP/1.1 ${statuses[error.code ?? ""] ?? "400 Bad Request"}\r\nconnection: close\r\nx-content-type-options: nosniff\r\ncontent-length: 0\r\n\r\n`,
      );
    socket.destroy();
  });
  http.on("checkExpectation", (_request, response) => {
    response.writeHead(417, { "x-content-type-options": "nosniff" }).end();
  });
}
