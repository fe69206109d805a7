import { once } from "node:events";
import type { IncomingMessage, RequestListener } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { networkOfAddress } from "../../src/http/client-address.js";
import { PendingBytes } from "../../src/http/connections/pending-bytes.js";
import { listen, type Listening } from "../../src/http/listening.js";

/** The service's own server, with bounds that a test can meet, and answers of a test's choice. */
const stallMs = 400;
let listening: Listening | undefined;
const sockets: Socket[] = [];

async function start(answer: RequestListener, connections = { maxTotal: 100, maxPerAddress: 100 }, isTrustedProxy = () => false): Promise<void> {
  listening = await listen({ port: 0, host: "127.0.0.1", connections }, new AbortController().signal, { stallMs, isTrustedProxy });
  listening.open({ answer, stop: async () => {} });
}
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  listening?.http.closeAllConnections();
  listening?.http.close();
});

interface Client {
  readonly socket: Socket;
  /** What came so far. */
  readonly text: () => string;
  readonly closed: Promise<unknown>;
  readonly got: (words: string) => Promise<void>;
}
async function client(isReading = true): Promise<Client> {
  const socket = connect((listening!.http.address() as AddressInfo).port, "127.0.0.1");
  let text = "";
  sockets.push(socket);
  socket.on("error", () => {});
  if (isReading) socket.on("data", chunk => (text += String(chunk)));
  else socket.pause();
  const closed = new Promise(done => socket.once("close", done));
  await once(socket, "connect");
  const got = async (words: string) => {
    while (!text.includes(words)) await once(socket, "data");
  };
  return { socket, text: () => text, closed, got };
}
const get = (path = "/") => `GET ${path} HTTP/1.1\r\nhost: a\r\n\r\n`;
const short: RequestListener = (request, response) => void response.end(`answered ${request.url}`);
/** More than the system buffers for both ends of a connection on one machine. */
const large = Buffer.alloc(32 * 1024 * 1024, "x");
const writeHead: RequestListener = (_, response) => void response.writeHead(200, { "content-length": large.length });

describe("A client that does not read", () => {
  it.each([
    [
      "an answer that is sent part by part",
      (pending: PendingBytes): RequestListener =>
        (request, response) => (writeHead(request, response), pending.send(response, large)),
    ],
    ["an answer that is sent at once", (): RequestListener => (request, response) => (writeHead(request, response), void response.end(large))],
  ])("is disconnected, even if it sends: %s", async (_, answerWith) => {
    let answered!: (request: IncomingMessage) => void;
    const pending = new PendingBytes(),
      closed = new Promise<void>(done => {
        answered = request => void request.socket.once("close", () => done());
      });
    await start((request, response) => {
      answered(request);
      answerWith(pending)(request, response);
    });
    const { socket } = await client(false);
    socket.write(get());
    socket.write("GET /");
    const sending = setInterval(() => socket.write("x"), stallMs / 8); // a byte of the next request now and then
    await closed; // the connection would be kept for the next request otherwise
    clearInterval(sending);
    expect(pending.total).toBe(0);
  });

  it("does not disturb one that reads slowly, with pauses shorter than the limit", async () => {
    const pending = new PendingBytes();
    await start((request, response) => (writeHead(request, response), pending.send(response, large)));
    const { socket, closed } = await client(false);
    socket.write(get());
    let read = 0;
    socket.on("data", chunk => {
      read += chunk.length;
      socket.pause();
      setTimeout(() => socket.resume(), 2);
    });
    socket.resume();
    await Promise.race([
      closed,
      (async () => {
        while (read < large.length) await new Promise(done => setTimeout(done, 20));
      })(),
    ]);
    expect(read).toBeGreaterThanOrEqual(large.length);
  });

  it("is disconnected first where more waits than may: those before it are slower", async () => {
    const pending = new PendingBytes(2.5 * large.length),
      totals: number[] = [],
      closed: string[] = [];
    await start((request, response) => {
      response.once("close", () => closed.push(request.url!));
      writeHead(request, response);
      pending.send(response, large);
      totals.push(pending.total);
    });
    const stalled = stallMs / 4;
    for (const path of ["/1", "/2", "/3", "/4"]) {
      const { socket } = await client(false);
      socket.write(get(path));
      await new Promise(done => setTimeout(done, stalled / 4));
      while (totals.length < Number(path.slice(1))) await new Promise(done => setTimeout(done, 5));
    }
    expect(Math.max(...totals)).toBeLessThanOrEqual(2.5 * large.length);
    expect(closed.slice(0, 2)).toEqual(["/1", "/2"]);
  });
});

describe("Requests on one connection", () => {
  it("are answered one after the other", async () => {
    let running = 0,
      most = 0;
    await start((request, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        short(request, response);
      }, 20);
    });
    const { socket, got, text } = await client();
    socket.write(["/1", "/2", "/3", "/4"].map(get).join(""));
    await got("answered /4");
    expect([...text().matchAll(/answered \/(\d)/g)].map(([, number]) => number)).toEqual(["1", "2", "3", "4"]);
    expect(most).toBe(1);
  });

  it("end with the connection where too many wait", async () => {
    let asked = 0;
    await start(() => void asked++);
    const { socket, closed } = await client();
    socket.write(get().repeat(102));
    await closed;
    expect(asked).toBe(1);
  });
});

describe("Connections beyond the bound", () => {
  it("close those that are idle the longest, and leave those in use", async () => {
    await start((request, response) => void (request.url === "/never" || short(request, response)), { maxTotal: 100, maxPerAddress: 3 });
    const used = await client(),
      first = await client(),
      second = await client();
    used.socket.write(get("/never"));
    first.socket.write(get("/1"));
    await first.got("answered /1"); // idle again, but not as long as the second
    const third = await client();
    third.socket.write(get("/3"));
    await third.got("answered /3");
    await second.closed;
    expect([used, first].map(({ socket }) => socket.destroyed)).toEqual([false, false]);
  });

  it.each([
    ["one address", { maxTotal: 100, maxPerAddress: 2 }],
    ["all", { maxTotal: 2, maxPerAddress: 100 }],
  ])("of %s are told to come back where none is idle", async (_, bounds) => {
    await start((request, response) => void (request.url === "/never" || short(request, response)), bounds);
    const used = [await client(), await client()];
    for (const { socket } of used) socket.write(get("/never"));
    await new Promise(done => setTimeout(done, 50));
    const refused = await client();
    await refused.closed;
    expect(refused.text()).toMatch(/^HTTP\/1\.1 503 .*\r\nretry-after: 1\r\n.*nosniff\r\n.*try again in a moment\n$/s);
    expect(used.map(({ socket }) => socket.destroyed)).toEqual([false, false]);
    used[0]!.socket.destroy();
    await new Promise(done => setTimeout(done, 50));
    const next = await client();
    next.socket.write(get("/next"));
    await next.got("answered /next");
  });

  it("of a trusted proxy are bounded in total only", async () => {
    await start(short, { maxTotal: 3, maxPerAddress: 1 }, () => true);
    const all = [await client(), await client(), await client()];
    for (const each of all) {
      each.socket.write(get("/in"));
      await each.got("answered /in");
    }
    const last = await client();
    last.socket.write(get("/last"));
    await last.got("answered /last");
    expect(all.filter(({ socket }) => socket.destroyed)).toHaveLength(1);
  });

  it("do not keep others out, however many do nothing", async () => {
    await start(short, { maxTotal: 50, maxPerAddress: 40 });
    const idle = await Promise.all(Array.from({ length: 300 }, () => client()));
    const asking = await client();
    asking.socket.write(get("/other"));
    await asking.got("answered /other");
    expect(idle.filter(({ socket }) => !socket.destroyed).length).toBeLessThanOrEqual(40);
  });
});

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:0:1:2:3:4:5", "2001:db8:0:1::/64"],
  ["2001:0db8::1:2:3:4:5", "2001:db8:0:1::/64"],
  ["2001:DB8::1", "2001:db8::/64"],
  ["::1", "::/64"],
  ["fe80::1%eth0", "fe80::/64"],
  ["", ""],
])("counts %s as %s", (address, group) => {
  expect(networkOfAddress(address)).toBe(group);
});

describe("What is no request", () => {
  it.each([
    ["nonsense", "\0\x01\r\n\r\n", 400],
    ["too long", `GET /?${"x".repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`, 431],
    ["an expectation that nobody knows", "GET / HTTP/1.1\r\nhost: a\r\nexpect: wonders\r\nconnection: close\r\n\r\n", 417],
  ])("gets a status, and the header of every response: %s", async (_, bytes, status) => {
    await start(short);
    const { socket, closed, text } = await client();
    socket.write(bytes);
    await closed;
    expect(text()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*x-content-type-options: nosniff`, "s"));
  });
});
