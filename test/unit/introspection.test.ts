import { once } from "node:events";
import { createServer, request as send, type IncomingHttpHeaders, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { getIntrospectionQuery, introspectionFromSchema, type IntrospectionOptions } from "graphql";
import { pino } from "pino";
import type { Graph } from "../../src/neo4j/database.js";
import { serve, type Service } from "../../src/http/service.js";
import { schema } from "../../src/api/schema.js";

/** Introspection needs no database: here is a graph that has none, and is asked for nothing but its state. */
const graph = { read: async () => [], trouble: async () => undefined } as unknown as Graph;
let http: Server, port: number, service: Service;

async function start(introspection: boolean): Promise<void> {
  service = await serve(graph, pino({ level: "silent" }), { introspection });
  http = createServer(service.answer).listen(0, "127.0.0.1");
  await once(http, "listening");
  ({ port } = http.address() as AddressInfo);
}
async function stop(): Promise<void> {
  http.close();
  http.closeAllConnections();
  await service.stop();
}

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
async function ask(body: object, headers: Record<string, string> = {}, search?: string): Promise<Got> {
  const sent = send({
    port,
    path: `/graphql${search ?? ""}`,
    method: search === undefined ? "POST" : "GET",
    headers: { ...(search === undefined ? { "content-type": "application/json" } : { "apollo-require-preflight": "true" }), ...headers },
  });
  sent.end(search === undefined ? JSON.stringify(body) : undefined);
  const [response] = (await once(sent, "response")) as [IncomingMessage],
    chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}
const dataOf = ({ body }: Got): unknown => (JSON.parse(body.toString()) as { data: unknown }).data;
const errorOf = ({ body }: Got): { message: string; extensions: { code: string } } => {
  const [error] = (JSON.parse(body.toString()) as { errors: [{ message: string; extensions: { code: string } }] }).errors;
  return error;
};

const switches = ["descriptions", "specifiedByUrl", "directiveIsRepeatable", "schemaDescription", "inputValueDeprecation", "oneOf"] as const;
const combinations: readonly IntrospectionOptions[] = Array.from({ length: 2 ** switches.length }, (_, bits) =>
  Object.fromEntries([["experimentalDirectiveDeprecation", false], ...switches.map((name, at) => [name, Boolean(bits & (1 << at))])]),
).filter(({ descriptions, schemaDescription }) => descriptions || !schemaDescription); // without descriptions there is none of the schema
const full = getIntrospectionQuery(),
  answer = introspectionFromSchema(schema, combinations[1]);

describe("The standard introspection", () => {
  beforeAll(() => start(true));
  afterAll(stop);

  it("is answered as graphql-js answers it, with every combination of its options", async () => {
    for (const options of combinations) {
      const got = await ask({ query: getIntrospectionQuery(options) }, { "accept-encoding": "gzip" });
      const isSame = gunzipSync(got.body).toString() === `${JSON.stringify({ data: introspectionFromSchema(schema, options) })}\n`;
      expect({ options, isSame }).toEqual({ options, isSame: true }); // texts, since comparing objects of 700 kB takes a second
    }
  });

  it.each([
    ["with another name", { query: full.replace("IntrospectionQuery", "SchemaOfThisService") }],
    ["without a name", { query: full.replace("query IntrospectionQuery", "") }],
    ["with comments and other white space", { query: `# the schema\n${full.replaceAll("\n", " \t\r\n,")}` }],
    ["with the name of the operation", { query: full, operationName: "IntrospectionQuery" }],
    ["with variables that it has not", { query: full, variables: { unused: 1 } }],
    ["as older versions of graphql-js make it", { query: full.replaceAll("{ name kind }", "{ name }") }],
  ])("is answered %s", async (name, body) => {
    const expected = name.startsWith("as older")
      ? { __schema: { ...answer.__schema, queryType: { name: "Query" }, mutationType: { name: "Mutation" } } }
      : answer;
    for (let times = 0; times < 2; times++) expect(dataOf(await ask(body))).toEqual(expected);
  });

  it("is answered to GET, and refused where the operation's name is another", async () => {
    const got = await ask({}, {}, `?query=${encodeURIComponent(full)}`);
    expect(dataOf(got)).toEqual(answer);
    expect(errorOf(await ask({ query: full, operationName: "Other" })).extensions.code).toBe("OPERATION_RESOLUTION_FAILURE");
  });

  it("is compressed as the client accepts it, and says what its answer depends on", async () => {
    const unpacked = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };
    for (const [accepted, encoding] of [
      ["br, gzip", "br"],
      ["gzip, deflate", "gzip"],
      ["br;q=0, gzip", "gzip"],
      ["identity", undefined],
    ] as const) {
      const { status, headers, body } = await ask({ query: full }, { "accept-encoding": accepted, accept: "application/graphql-response+json" });
      expect([status, headers["content-encoding"], headers["content-type"], headers["x-content-type-options"], headers.vary]).toEqual([
        200,
        encoding,
        "application/graphql-response+json; charset=utf-8",
        "nosniff",
        "accept, accept-encoding",
      ]);
      expect(Number(headers["content-length"])).toBe(body.length);
      expect(JSON.parse(unpacked[encoding ?? "identity"](body).toString())).toEqual({ data: answer });
    }
    expect((await ask({ query: full }, { accept: "text/html" })).status).toBe(406);
  });
});

describe("Any other introspection", () => {
  beforeAll(() => start(true));
  afterAll(stop);

  it("is answered within the limits", async () => {
    const query = 'query($n: String!) { __type(name: $n) { name } other: __type(name: "Nobody") { name } __typename }';
    expect(dataOf(await ask({ query, variables: { n: "Person" } }))).toEqual({ __type: { name: "Person" }, other: null, __typename: "Query" });
    expect(dataOf(await ask({ query, variables: { n: "Event" } }))).toMatchObject({ __type: { name: "Event" } });
    const operations = "query A { __schema { queryType { name } } } query B { __schema { mutationType { name } } }";
    expect(dataOf(await ask({ query: operations, operationName: "A" }))).toEqual({ __schema: { queryType: { name: "Query" } } });
    expect(dataOf(await ask({ query: operations, operationName: "B" }))).toEqual({ __schema: { mutationType: { name: "Mutation" } } });
  });

  it.each([
    [
      "several schemas",
      `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: __schema { types { name } }`).join(" ")} }`,
      /more than 1 field __schema and 10 fields __type, but got 30 and 0/,
    ],
    [
      "several types",
      `{ ${Array.from({ length: 11 }, (_, at) => `a${at}: __type(name: "Event") { name }`).join(" ")} }`,
      /10 fields __type, but got 0 and 11/,
    ],
    ["schemas by a fragment", "{ ...F b: __schema { types { name } } } fragment F on Query { __schema { types { name } } }", /but got 2 and 0/],
    ["51 aliases", `{ __schema { types { ${Array.from({ length: 51 }, (_, at) => `a${at}: name`).join(" ")} } } }`, /more than 50 aliases/],
    [
      "fields of the types of fields",
      `{ __schema { types { fields { type { fields { ...F } ofType { fields { ...F } ofType { ofType { fields { ...F } } } } } } } } }
       fragment F on __Field { name description isDeprecated args { name description defaultValue type { name kind ofType { name kind ofType { name kind } } } } }`,
      /more than 50000 values/,
    ],
    [
      "descriptions again and again",
      `{ __schema { types { fields { ${Array.from({ length: 40 }, (_, at) => `a${at}: description`).join(" ")} } } } }`,
      /more than 50000 values or 2000000 bytes/,
    ],
    ["much of the schema with something else", "{ dataset { model } __schema { types { fields { name } } } }", /more than 2000 values of it/],
  ])("is bounded: %s", async (_, query, message) => {
    const got = await ask({ query });
    expect(errorOf(got)).toMatchObject({ message: expect.stringMatching(message), extensions: { code: "LIMIT_EXCEEDED" } });
    expect(got.status).toBe(200);
    expect((await ask({ query }, { accept: "application/graphql-response+json" })).status).toBe(400);
  });

  it("is made one after the other where it is large, and refused to a caller of whom two wait", async () => {
    const large = (at: number) => ({ query: `{ a${at}: __schema { types { name description fields { name description type { name } } } } }` });
    const got = await Promise.all(Array.from({ length: 40 }, (_, at) => ask(large(at), { accept: "application/graphql-response+json" })));
    const statuses = got.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    const refused = got.find(({ status }) => status === 429)!;
    expect([errorOf(refused).extensions.code, refused.headers["retry-after"]]).toEqual(["RATE_LIMITED", "2"]);
    for (const [at, each] of got.entries()) if (each.status === 200) expect(dataOf(each)).toHaveProperty(`a${at}`);
  });
});

describe("Where introspection is turned off", () => {
  beforeAll(() => start(false));
  afterAll(stop);

  it.each([full, "{ __schema { types { name } } }", '{ ...F } fragment F on Query { t: __type(name: "Event") { name } }'])(
    "says so: %s",
    async query => {
      expect(errorOf(await ask({ query }))).toMatchObject({
        message:
          "Introspection is turned off for this service: a query must not have the fields __schema and __type. Ask its operator for the schema",
        extensions: { code: "FORBIDDEN" },
      });
    },
  );

  it("answers __typename, and suggests no names of the schema", async () => {
    expect(dataOf(await ask({ query: "{ __typename }" }))).toEqual({ __typename: "Query" });
    expect(errorOf(await ask({ query: "{ evnts { totalCount } }" })).message).toBe('Cannot query field "evnts" on type "Query".');
  });
});
