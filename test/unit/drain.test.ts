import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Drain, type DrainTimes } from "../../src/http/drain.js";

/** Phases that a test can wait for. */
const times: DrainTimes = { noticeMs: 400, shortNoticeMs: 200, maxMs: 900 };
let http: Server, port: number, drain: Drain;
const agents: Agent[] = [];

/** A server that answers `/NUMBER` after so many milliseconds. */
beforeEach(async () => {
  http = createServer({ keepAliveTimeout: 60_000 });
  drain = new Drain(http);
  http.on("request", (request, response) => {
    if (drain.answer(request, response)) return;
    setTimeout(() => void (response.headersSent || response.end("answered")), Number(request.url!.slice(1)) || 0).unref();
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  ({ port } = http.address() as AddressInfo);
});
afterEach(async () => {
  for (const agent of agents.splice(0)) agent.destroy();
  http.closeAllConnections();
  if (http.listening) http.close();
});

interface Got {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  readonly text: string;
}
/** Sends a request on a connection of its own, or on that of an agent that keeps one. */
async function ask(path: string, agent?: Agent): Promise<Got> {
  const [response] = (await once(get({ port, path, host: "127.0.0.1", ...(agent ? { agent } : {}) }), "response")) as [IncomingMessage];
  let text = "";
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode, connection: response.headers.connection, text };
}
function keeping(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agents.push(agent);
  return agent;
}

it("answers 503 for readiness at once, on kept and new connections, and everything else as before", async () => {
  const one = keeping(),
    other = keeping();
  expect(await ask("/health/ready", one)).toMatchObject({ status: 200, connection: "keep-alive" });
  await ask("/0", other);
  drain.begin();
  const finished = drain.finish(times);
  expect(await ask("/health/ready", one)).toEqual({ status: 503, connection: "close", text: "not ready: the service is stopping\n" });
  expect(await ask("/health/ready")).toMatchObject({ status: 503, connection: "close" });
  await wait(times.noticeMs / 2);
  expect(await ask("/0", other)).toEqual({ status: 200, connection: "close", text: "answered" }); // idle since before the stop
  expect(await ask("/0")).toMatchObject({ status: 200, connection: "close" });
  await finished;
  await expect(ask("/0")).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

it("lets requests that run end, and closes connections that were opened in advance", async () => {
  const unused = connect(port, "127.0.0.1");
  await once(unused, "connect");
  const running = ask("/600", keeping());
  await wait(50);
  await drain.finish(times);
  expect(await running).toEqual({ status: 200, connection: "close", text: "answered" });
  unused.destroy();
});

it("tells a request that runs too long that it was not finished", async () => {
  const running = ask("/60000");
  await wait(50);
  await drain.finish(times);
  const { status, connection, text } = await running;
  expect({ status, connection }).toEqual({ status: 503, connection: "close" });
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
});

it("stops at once where nobody is connected and no load balancer asks", async () => {
  await drain.finish({ noticeMs: 600_000, shortNoticeMs: 600_000, maxMs: 600_000 });
  expect(http.listening).toBe(false);
});
