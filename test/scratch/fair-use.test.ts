import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import type { Graph } from "../../src/neo4j/database.js";
import { addKey, revokeKey } from "../../src/keys/keys.js";
import { readSettings, type FairUse } from "../../src/settings.js";
import { emptyGraph } from "../support/scratch.js";
import { serving, type Serving } from "../support/serving.js";

/** Budgets that do not come back while a test runs, however long it takes: a point in a thousand seconds. */
const fairUse: FairUse = {
  ...readSettings({ COLLOQUIA_TRUSTED_PROXIES: "127.0.0.9, 127.0.0.16/28" }).fairUse,
  costCapacity: 40,
  costRestoreRate: 0.001,
};
/** Of the schema itself: 1 point for the operation and 20 for what it asks, whatever is in the database. */
const introspection = "{ __schema { queryType { name } } }",
  most = introspection, // 21 of 40 points
  large = `{ __schema { queryType { name } } ${Array.from({ length: 10 }, (_, at) => `a${at}: __type(name: "Query") { name }`).join(" ")} }`; // 41 points
const plain = "application/json",
  modern = "application/graphql-response+json";

let graph: Graph, service: Serving;
beforeEach(async () => {
  graph = await emptyGraph();
  service = await serving(graph, { fairUse });
});
afterEach(async () => {
  await service.stop();
  await graph.close();
});

interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: any;
}
/** Asks from an address of this machine. */
async function ask(
  query: string,
  headers: Record<string, string> = {},
  from = "127.0.0.1",
  variables: Record<string, unknown> = {},
): Promise<Answered> {
  const sent = request(`${service.url}/graphql`, {
    method: "POST",
    localAddress: from,
    agent: false,
    headers: { "content-type": "application/json", ...headers },
  });
  sent.end(JSON.stringify({ query, variables }));
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  let text = "";
  for await (const part of response) text += String(part);
  return { status: response.statusCode!, headers: response.headers, body: JSON.parse(text) };
}
const spent = { "x-cost": "true" };
/** What a caller has left, before the question for it (1 point) was asked. */
const left = async (headers: Record<string, string> = {}, from?: string): Promise<number> => {
  const { body } = await ask("{ __typename }", { ...spent, ...headers }, from);
  return Number(body.extensions.cost.available) + 1;
};
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe("The cost of an operation", () => {
  it("is part of the answer where the request asks for it, and of no other", async () => {
    const data = { __schema: { queryType: { name: "Query" } } };
    const cost = { requested: 21, actual: 21, available: 19, maximum: 40, restoreRate: 0.001 };
    expect((await ask(introspection, spent)).body).toEqual({ data, extensions: { cost } });
    expect((await ask(introspection, { "x-cost": "false" }, "127.0.0.2")).body).toEqual({ data });
  });

  it("is what was found, where that is less than what was estimated: the rest is given back", async () => {
    const { body } = await ask("{ people(first: 10) { edges { node { name events(first: 10) { edges { node { title } } } } } } }", spent),
      { requested, actual, available } = body.extensions.cost;
    expect(requested).toBeGreaterThan(2); // people with their events
    expect(actual).toBeLessThan(requested); // nobody is there
    expect(available).toBe(40 - actual);
  });

  it("is nothing of which a part is given back where the operation was refused", async () => {
    await ask(most);
    const { body } = await ask(introspection, spent);
    expect(body.extensions.cost).toEqual({ requested: 21, actual: null, available: 19, maximum: 40, restoreRate: 0.001 });
    expect(await left()).toBe(19);
  });

  it("is not taken for what is malformed", async () => {
    for (const query of ["{ wrong }", "{", "query ($first: Int!) { people(first: $first) { totalCount } }"]) await ask(query);
    expect(await left()).toBe(40);
  });
});

describe("A caller who has spent everything", () => {
  it.each([
    [plain, 200],
    [modern, 429],
  ])("is told when to come again: %s with status %i", async (accept, status) => {
    await ask(most);
    const { status: got, headers, body } = await ask(introspection, { accept });
    const seconds = Number(headers["retry-after"]);
    expect([got, headers["content-type"]]).toEqual([status, `${accept}; charset=utf-8`]);
    expect(seconds).toBeLessThanOrEqual(2_000); // two points are missing; as long as the test took has passed
    expect(seconds).toBeGreaterThan(1_700);
    expect(body).toEqual({
      errors: [
        {
          message: `An operation must not cost more than its caller has left, but this one is estimated at 21 points and 19 of 40 are left: come again in ${seconds} seconds (0.001 points come back a second)`,
          extensions: { code: "RATE_LIMITED" },
        },
      ],
    });
  });

  it("is not the others: neither another address, nor a key, nor another key", async () => {
    const [portal, notebook] = [await addKey(graph, "portal", "READER"), await addKey(graph, "notebook", "READER")];
    await ask(most);
    await ask(most, bearer(portal));
    expect(await left()).toBe(19);
    expect(await left({}, "127.0.0.2")).toBe(40);
    expect(await left(bearer(portal))).toBe(19);
    expect(await left(bearer(portal), "127.0.0.3")).toBe(18); // wherever it is sent from; the line before took one
    expect(await left(bearer(notebook))).toBe(40);
  });

  it("gets no other budget by a key that is unknown, revoked or malformed", async () => {
    const revoked = await addKey(graph, "portal", "READER");
    await revokeKey(graph, "portal");
    await ask(most);
    const unknown = `colloquia_${"x".repeat(32)}`;
    for (const [at, authorization] of [`Bearer ${revoked}`, `Bearer ${unknown}`, "Bearer secret", "Basic YTpi"].entries())
      expect(await left({ authorization })).toBe(19 - at);
  });
});

describe("An operation that costs more than a caller can ever have", () => {
  it.each([
    [plain, 200],
    [modern, 400],
  ])("is refused as too large, not as too early: %s with status %i", async (accept, status) => {
    const { status: got, headers, body } = await ask(large, { accept });
    expect([got, headers["retry-after"]]).toEqual([status, undefined]);
    expect(body).toEqual({
      errors: [
        {
          message:
            "An operation must not cost more than 40 points, but this one is estimated at 41: ask for fewer items (first), or for fewer lists inside lists",
          extensions: { code: "LIMIT_EXCEEDED" },
        },
      ],
    });
    expect(await left()).toBe(40);
  });
});

describe("Behind a proxy", () => {
  it("that is trusted, each client is a caller", async () => {
    await ask(most, { "x-forwarded-for": "203.0.113.1" }, "127.0.0.9");
    expect(await left({ "x-forwarded-for": "203.0.113.1" }, "127.0.0.9")).toBe(19);
    expect(await left({ forwarded: "for=203.0.113.1" }, "127.0.0.9")).toBe(18);
    expect(await left({ "x-forwarded-for": "203.0.113.2" }, "127.0.0.9")).toBe(40);
    expect(await left({}, "127.0.0.9")).toBe(40);
    expect(await left({ "x-forwarded-for": "1.1.1.1, 203.0.113.1, 127.0.0.20" }, "127.0.0.9")).toBe(17); // two proxies, and a lie
  });

  it("that is not trusted, all clients are the proxy", async () => {
    await ask(most, { "x-forwarded-for": "203.0.113.1" }, "127.0.0.5");
    expect(await left({ "x-forwarded-for": "203.0.113.2" }, "127.0.0.5")).toBe(19);
    expect(await left({ forwarded: "for=203.0.113.3" }, "127.0.0.5")).toBe(18);
  });
});

it("Pages of other origins may ask for the cost", async () => {
  const response = await fetch(`${service.url}/graphql`, { method: "OPTIONS" });
  expect(response.headers.get("access-control-allow-headers")).toContain("x-cost");
});
