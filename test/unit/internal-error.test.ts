import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import type { Graph } from "../../src/neo4j/database.js";
import { serve } from "../../src/http/service.js";

/** A bug cannot be asked for over HTTP: here is a graph that has one. */
const lines: string[] = [];
const failing = { read: () => Promise.reject(new TypeError("a mistake of ours")), trouble: async () => undefined } as unknown as Graph;

it("gives an error that is a bug one id: in the answer, in its header and in the log", async () => {
  const service = await serve(failing, pino({ base: null }, { write: line => void lines.push(line) }), { reads: "levels" }),
    http = createServer(service.answer).listen(0, "127.0.0.1");
  await once(http, "listening");
  const response = await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", connection: "close" },
    body: JSON.stringify({ query: "{ dataset { model } again: dataset { model } }" }),
  });
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { errorId: string } }[] },
    requestId = response.headers.get("x-request-id");
  http.close();
  await once(http, "close");
  await service.stop();

  expect(errors[0]).toMatchObject({
    message: `Something went wrong here; the log has it under the request id ${requestId}`,
    extensions: { code: "INTERNAL_SERVER_ERROR", errorId: requestId },
  });
  const logged = lines.map(line => JSON.parse(line) as { level: number; requestId: string; err?: { message: string } });
  expect(logged.map(({ requestId }) => requestId)).toEqual(logged.map(() => requestId));
  expect(logged.filter(({ level }) => level === 50).map(({ err }) => err?.message)).toContain("a mistake of ours");
  expect(JSON.stringify(errors)).not.toContain("a mistake of ours");
});
