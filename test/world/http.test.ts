import { connect } from "node:net";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { get as getPlain } from "node:http";
import { projectFolder } from "../../src/settings.js";
import { url } from "../support/world.js";

/** The service as HTTP: what a proxy, a browser, a stranger's page and a bad neighbour see of it. */
const { hostname, port } = new URL(url);
const json = { "content-type": "application/json" },
  preflighted = { "apollo-require-preflight": "true" };
const question = JSON.stringify({ query: "{ dataset { model } }" }),
  wrong = JSON.stringify({ query: "{ evnts { id } }" });
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, { method: "POST", headers: { ...json, ...headers }, body });
const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers });
const codeOf = async (response: Response) => ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

/** Sends these bytes as they are, and gives what comes back until the service closes the connection. */
async function raw(bytes: string, { patienceMs = 30_000 } = {}): Promise<string> {
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", chunk => (answer += String(chunk)));
  socket.on("error", () => {});
  socket.setTimeout(patienceMs, () => {
    answer += "\n(still open)";
    socket.destroy();
  });
  await once(socket, "connect");
  socket.write(bytes);
  await once(socket, "close");
  return answer;
}
const plainly = (path: string, method = "GET") => raw(`${method} ${path} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);

/** Begun here and looked at last: each takes as long as the service is patient. */
let slowBody: Promise<string>, slowHead: Promise<string>;
beforeAll(() => {
  slowBody = raw(`POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":`);
  slowHead = raw(`GET / HTTP/1.1\r\nhost: ${hostname}\r\nx-slow: `);
});

describe("Health", () => {
  it("is live and ready, in plain text that no one keeps", async () => {
    for (const [path, word] of [
      ["/health/live", "live"],
      ["/health/ready", "ready"],
    ] as const) {
      const response = await get(path);
      expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control"), await response.text()]).toEqual([
        200,
        "text/plain; charset=utf-8",
        "no-store",
        `${word}\n`,
      ]);
    }
  });
});

describe("Pages of other origins", () => {
  const open = (response: Response) => [response.headers.get("access-control-allow-origin"), response.headers.get("access-control-expose-headers")];

  it("may ask by GET and POST: the preflight says so for a day", async () => {
    const response = await fetch(`${url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://portal.example.org", "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });
    expect(response.status).toBe(204);
    expect(open(response)).toEqual(["*", "retry-after, x-request-id"]);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(response.headers.get("access-control-allow-headers")).toContain("content-type");
    expect(response.headers.get("access-control-max-age")).toBe("86400");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });

  it.each([
    ["an answer", () => post(question), 200],
    ["an error", () => post(wrong), 200],
    ["no JSON", () => post("{"), 400],
    ["no preflight", () => get("/graphql?query={__typename}"), 400],
    ["another method", () => fetch(`${url}/graphql`, { method: "PUT", body: question }), 405],
    ["too much", () => post("x".repeat(1024 * 1024 + 1)), 413],
    ["another type", () => post(question, { accept: "text/html" }), 406],
  ])("may read %s, and the id of their request", async (_, ask, status) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(open(response)).toEqual(["*", "retry-after, x-request-id"]);
  });

  it("may not read the playground or ask without a preflight", async () => {
    expect((await get("/")).headers.get("access-control-allow-origin")).toBeNull();
    const blocked: Record<string, string>[] = [
      { "content-type": "text/plain" },
      { "content-type": "application/x-www-form-urlencoded" },
      { "content-type": "multipart/form-data; boundary=x" },
    ];
    for (const headers of blocked) {
      const response = await post(question, headers);
      expect([headers, response.status, await codeOf(response)]).toEqual([headers, 400, "BAD_REQUEST"]);
    }
    expect((await fetch(`${url}/graphql`, { method: "POST", body: new Blob([question]) })).status).toBe(400); // no type at all
    expect((await get("/graphql?query={dataset{model}}")).status).toBe(400);
  });

  it("may ask by GET with a header that asks for a preflight", async () => {
    const response = await get(
      `/graphql?query=${encodeURIComponent("query A($n: Int) { events(first: $n) { edges { node { title } } } }")}&variables={"n":1}`,
      {
        ...preflighted,
        accept: "application/json",
      },
    );
    const { data } = (await response.json()) as { data: { events: { edges: unknown[] } } };
    expect(data.events.edges).toHaveLength(1);
    const decide = encodeURIComponent('mutation { undo(decision: "x", because: "y") { decision { id } } }');
    expect((await get(`/graphql?query=${decide}`, preflighted)).status).toBe(405); // who only looks changes nothing
  });
});

describe("Every answer", () => {
  it("has a request id of its own", async () => {
    const ids = await Promise.all(
      ["/", "/health/live", "/nowhere", "/playground/examples.json", "/graphql"].map(async path => (await get(path)).headers.get("x-request-id")),
    );
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is not to be taken for another type than it says", async () => {
    for (const ask of [
      ...["/", "/health/live", "/health/ready", "/nowhere", "/playground/examples.json", "/graphql?query={x}"].map(path => () => get(path)),
      ...[question, wrong, "{", "x".repeat(1024 * 1024 + 1)].map(body => () => post(body)),
      ...["PUT", "OPTIONS"].map(method => () => fetch(`${url}/graphql`, { method })),
    ]) {
      const response = await ask();
      expect([response.url, response.status, response.headers.get("x-content-type-options")]).toEqual([response.url, response.status, "nosniff"]);
    }
  });

  it("is refused where the body is compressed", async () => {
    const response = await post(question, { "content-encoding": "gzip" });
    expect([response.status, await codeOf(response)]).toEqual([415, "BAD_USER_INPUT"]);
  });

  it("to a GET is refused where its variables are nested too deep", async () => {
    const query = encodeURIComponent("query($f: EventFilter) { events(filter: $f) { totalCount } }"),
      variables = encodeURIComponent(`{"f":${'{"not":'.repeat(300)}{}${"}".repeat(300)}}`);
    const response = await get(`/graphql?query=${query}&variables=${variables}`, preflighted);
    expect([response.status, await codeOf(response)]).toEqual([400, "BAD_USER_INPUT"]);
  });

  it("comes in the type that was asked for", async () => {
    const types = async (accept: string | undefined, body = question) => {
      const response = await post(body, accept === undefined ? {} : { accept });
      return [response.status, response.headers.get("content-type")];
    };
    const plain = "application/json; charset=utf-8",
      told = "application/graphql-response+json; charset=utf-8";
    expect(await types(undefined)).toEqual([200, plain]);
    expect(await types("*/*")).toEqual([200, plain]);
    expect(await types("application/json")).toEqual([200, plain]);
    expect(await types("application/graphql-response+json")).toEqual([200, told]);
    expect(await types("application/graphql-response+json, application/json;q=0.9")).toEqual([200, told]);
    expect(await types("text/html")).toEqual([406, plain]);
  });

  it("tells by its status what is wrong with a question only where the type says that it does", async () => {
    const status = async (body: string, accept: string) => (await post(body, { accept })).status;
    const noSyntax = JSON.stringify({ query: "{" }),
      noVariable = JSON.stringify({ query: "query($id: ID!) { event(id: $id) { id } }" }),
      noPage = JSON.stringify({ query: "{ events(first: 0) { totalCount } }" });
    for (const body of [wrong, noSyntax, noVariable]) {
      expect(await status(body, "application/json")).toBe(200);
      expect(await status(body, "application/graphql-response+json")).toBe(400);
    }
    for (const accept of ["application/json", "application/graphql-response+json"]) {
      expect(await status(noPage, accept)).toBe(200); // it was begun: a part of it could have been answered
      expect(await status("{}", accept)).toBe(400);
    }
  });

  it("takes a charset in the type of the question", async () => {
    expect((await post(question, { "content-type": "application/json; charset=utf-8" })).status).toBe(200);
  });
});

describe("Methods and paths", () => {
  it("answers HEAD like GET, without the body", async () => {
    for (const path of ["/", "/health/live", "/playground/playground.css"]) {
      const response = await fetch(url + path, { method: "HEAD" });
      expect([path, response.status, await response.text()]).toEqual([path, 200, ""]);
    }
  });

  it("says which methods there are", async () => {
    for (const method of ["PUT", "DELETE", "PATCH", "HEAD"]) {
      const response = await fetch(`${url}/graphql`, { method, ...(method === "HEAD" ? {} : { body: question }) });
      expect([method, response.status, response.headers.get("allow")]).toEqual([method, 405, "GET, POST, OPTIONS"]);
      if (method !== "HEAD")
        expect(await response.json()).toEqual({
          errors: [{ message: `A question must come by GET or POST, but got ${method}`, extensions: { code: "BAD_USER_INPUT" } }],
        });
    }
    for (const path of ["/", "/playground/playground.js", "/nowhere"]) {
      const response = await fetch(url + path, { method: "POST", body: "x" });
      expect([path, response.status, response.headers.get("allow")]).toEqual([path, 405, "GET, HEAD"]);
    }
    expect(await plainly("/graphql", "TRACE")).toMatch(/^HTTP\/1\.1 405 /);
    expect(await plainly("/graphql", "NONSENSE")).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each([
    ...["/nowhere", "/graphql/", "/playground", "/playground/", "/playground/index.html", "/playground/serve.js", "/playground/index.html.gz"],
    ...["/playground/../serve.js", "/playground/%2e%2e/serve.js", "/playground/..%2fserve.js", "/../../../etc/passwd", "/playground/....//serve.js"],
    ...["//playground/playground.js", "/playground\\..\\serve.js", "/playground/playground.js%00", "/.env", "/constructor", "/__proto__"],
    ...["/package.json", "/dist/colloquia.js", "/src/main.ts"],
  ])("has nothing at %s", async path => {
    const answer = await plainly(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toMatch(/\r\n\r\n.*Nothing stands here; ask questions at \/graphql, or open \/ in a browser/s);
  });

  it("is not upset by what is no request", async () => {
    expect(await raw("\0\x01\x02\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(`GET / HTTP/1.1\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /); // no host
    expect(await raw(`GET /?${"x".repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw(`POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 400 /,
    );
    const started = performance.now();
    expect((await get("/", { "if-none-match": `"a"${" ".repeat(15_000)}"b"`, "accept-encoding": `gzip${" ".repeat(500)};` })).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect((await get("/health/ready")).status).toBe(200);
  });
});

describe("The playground", () => {
  it("is where a browser is sent that opens /graphql", async () => {
    const response = await fetch(`${url}/graphql`, { headers: { accept: "text/html,*/*;q=0.8" }, redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "./"]);
  });

  it("runs nothing but its own scripts and is framed by nobody", async () => {
    const { headers } = await get("/");
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = headers.get("content-security-policy")!;
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy.split("; ")).toContain(rule);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("names only files that are there, in their own types", async () => {
    const page = await (await get("/")).text();
    const files = [...page.matchAll(/(?:href|src)="(playground\/[^"]+)"/g)].map(match => match[1]!);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const { status, headers } = await get(`/${file}`);
      const types: Record<string, string> = { js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8", svg: "image/svg+xml" };
      expect([file, status, headers.get("content-type")]).toEqual([file, 200, types[file.split(".").at(-1)!]]);
    }
  });

  it("is not sent again to who has it, and zipped to who takes that", async () => {
    const first = await get("/playground/playground.css"),
      tag = first.headers.get("etag")!;
    const again = await get("/playground/playground.css", { "if-none-match": `"other", W/${tag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const zipped = await unpacked("/playground/playground.css", "gzip"),
      plain = await unpacked("/playground/playground.css", "gzip;q=0, identity");
    expect([zipped.encoding, plain.encoding]).toEqual(["gzip", undefined]);
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    const page = await (await get("/playground/playground.js")).text(),
      chunk = /[\w-]+-[A-Z0-9]{8}\.js/.exec(page)![0];
    expect((await get(`/playground/${chunk}`)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it("opens with the questions of examples/", async () => {
    const response = await get("/playground/examples.json");
    const examples = (await response.json()) as { name: string; why: string; query: string }[];
    expect(response.headers.get("content-type")).toBe("application/json");
    const files = readdirSync(join(projectFolder, "examples")).sort();
    expect(examples.map(({ name }) => name)).toEqual(files.map(file => file.replace(/^\d+-|\.graphql$/g, "")));
    for (const { why, query } of examples) expect([why.length > 10, /^query \w+/m.test(query)]).toEqual([true, true]);
  });
});

/** fetch unpacks by itself; this shows what was sent. */
function unpacked(path: string, accepted: string): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((done, failed) => {
    getPlain(url + path, { headers: { "accept-encoding": accepted } }, response => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => done({ encoding: response.headers["content-encoding"], body: Buffer.concat(chunks) }));
    }).on("error", failed);
  });
}

describe("Connections", () => {
  it("are kept for the next question", async () => {
    const ask = (last: boolean) =>
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${question.length}\r\n${last ? "connection: close\r\n" : ""}\r\n${question}`;
    const answers = await raw(ask(false) + ask(false) + ask(true));
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
    expect(answers.match(/"data":\{"dataset"/g)).toHaveLength(3);
  });

  it("that break off in the middle of a question or an answer break nothing else", async () => {
    const long = JSON.stringify({ query: "{ people(first: 100) { edges { node { coSpeakers(first: 100) { edges { node { name names } } } } } } }" });
    const head = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${long.length}\r\n\r\n`;
    for (let times = 0; times < 10; times++) {
      const inBody = connect(Number(port), hostname),
        inAnswer = connect(Number(port), hostname);
      for (const socket of [inBody, inAnswer]) socket.on("error", () => {});
      await Promise.all([once(inBody, "connect"), once(inAnswer, "connect")]);
      inBody.write(head + long.slice(0, 20));
      inAnswer.write(head + long);
      setTimeout(() => [inBody, inAnswer].forEach(socket => socket.resetAndDestroy()), 5 * times);
    }
    const aborted = new AbortController();
    const given = fetch(`${url}/graphql`, { method: "POST", headers: json, body: long, signal: aborted.signal });
    setTimeout(() => aborted.abort(), 10);
    await expect(given).rejects.toThrow();
    expect(await (await post(question)).json()).toEqual({ data: { dataset: { model: expect.any(Number) } } });
  });

  it("are answered while a question too large is being refused", async () => {
    const coSpeakers = (depth: number): string => (depth ? `coSpeakers(first: 100) { edges { node { ${coSpeakers(depth - 1)} } } }` : "name names");
    const query = JSON.stringify({ query: `{ people(first: 100) { edges { node { ${coSpeakers(9)} } } } }` });
    for (let round = 0; round < 4; round++) {
      let open = true,
        answered = 0;
      const refused = post(query).then(async response => {
        expect(await codeOf(response)).toBe("LIMIT_EXCEEDED");
        open = false;
      });
      while (open) {
        expect((await get("/health/live")).status).toBe(200);
        if (open) answered++;
      }
      await refused;
      expect(answered).toBeGreaterThan(1); // the second was asked when the question had begun
    }
  });

  it("of callers that send slower than a slow line are closed", async () => {
    for (const answer of [await slowBody, await slowHead]) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});
