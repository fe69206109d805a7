import { readFileSync } from "node:fs";
import { join } from "node:path";
import ipaddr from "ipaddr.js";
import type { Graph } from "../../src/neo4j/database.js";
import { listenForMetrics, type MetricsServer } from "../../src/http/metrics-server.js";
import { addKey } from "../../src/keys/keys.js";
import { projectFolder, usualFairUse } from "../../src/settings.js";
import { write } from "../../src/store/write.js";
import { descriptions, wholeGraph, withWrite } from "../support/import.js";
import { serving, type Serving } from "../support/serving.js";

let graph: Graph;
let service: Serving;
let metrics: MetricsServer;
beforeAll(async () => {
  graph = await wholeGraph();
  service = await serving(graph);
  metrics = await listenForMetrics({ port: 0, host: "127.0.0.1" }, graph);
});
afterAll(async () => {
  metrics.close();
  await service.stop();
  await graph.close();
});

const at = (path: string, method = "GET") => fetch(`http://127.0.0.1:${metrics.port}${path}`, { method });
/** Each sample of `/metrics`, by its name with labels. */
async function samples(): Promise<Map<string, number>> {
  const text = await (await at("/metrics")).text();
  return new Map(
    text
      .split("\n")
      .filter(line => line && !line.startsWith("#"))
      .map(line => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]),
  );
}
/** What some requests add to the samples that they change, those of durations left out. */
async function added(requests: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await samples();
  await requests();
  const after = await samples();
  return Object.fromEntries(
    [...after]
      .filter(([name]) => /^colloquia_(http|operations|refusals)/.test(name))
      .map(([name, value]) => [name.replace("colloquia_", ""), value - (before.get(name) ?? 0)] as const)
      .filter(([, value]) => value !== 0),
  );
}

it("counts requests by route, and operations by outcome", async () => {
  const workshop = readFileSync(join(projectFolder, "examples", "01-people-of-the-workshop.graphql"), "utf8");
  expect(
    await added(async () => {
      await service.ask("{ dataset { model } }");
      await service.ask(workshop);
      await service.ask("{ nothing }");
      await service.ask("{ dataset { model } refusals { count } }");
      await service.ask('mutation { undo(decision: "x", because: "y") { decision { id } } }');
      await fetch(`${service.url}/`);
      await fetch(`${service.url}/health/live`);
      await fetch(`${service.url}/nowhere`);
      await fetch(`${service.url}/graphql`, { method: "POST", body: "[]" });
    }),
  ).toEqual({
    'http_requests_total{route="graphql",status="200"}': 5,
    'http_requests_total{route="graphql",status="400"}': 1,
    'http_requests_total{route="page",status="200"}': 1,
    'http_requests_total{route="page",status="404"}': 1,
    'http_requests_total{route="health",status="200"}': 1,
    'operations_total{operation="other",outcome="success"}': 1,
    'operations_total{operation="Workshop",outcome="success"}': 1,
    'operations_total{operation="other",outcome="GRAPHQL_VALIDATION_FAILED"}': 1,
    'operations_total{operation="other",outcome="partial"}': 1,
    'operations_total{operation="other",outcome="UNAUTHENTICATED"}': 1,
    'operations_total{operation="other",outcome="BAD_USER_INPUT"}': 1,
    'refusals_total{reason="UNAUTHENTICATED"}': 2,
  });
});

it("has no label that a caller chooses", async () => {
  const names = Array.from({ length: 20 }, (_, number) => `Chosen${number}`);
  expect(await added(() => Promise.all(names.map(name => service.ask(`query ${name} { dataset { model } }`))))).toEqual({
    'http_requests_total{route="graphql",status="200"}': 20,
    'operations_total{operation="other",outcome="success"}': 20,
  });
  expect(await (await at("/metrics")).text()).not.toContain("Chosen");
});

it("measures statements, the event loop and memory", async () => {
  const before = await samples();
  await service.ask("{ people(first: 3) { edges { node { name } } } }");
  const after = await samples();
  const count = 'colloquia_statement_duration_seconds_count{outcome="success"}';
  expect(after.get(count)).toBeGreaterThan(before.get(count)!);
  expect(after.get("colloquia_database_up")).toBe(1);
  expect(after.get("colloquia_statements_waiting")).toBe(0);
  for (const name of ["nodejs_eventloop_lag_seconds", "process_resident_memory_bytes"]) expect(after.get(name)).toBeGreaterThan(0);
});

it("shows how far a change is that is being written", async () => {
  const shown: (readonly [string, number])[] = [];
  const watched = withWrite(graph, async work => {
    const result = await graph.write(work);
    for (const [name, value] of await samples()) if (name.startsWith("colloquia_change") && value > 0) shown.push([name, value]);
    return result;
  });
  await write(watched, { removed: [descriptions[0]!.source.key] }, { limits: { perStatement: 20, perTransaction: 50, perPart: 100, announceMs: 0 } });
  const valuesOf = (name: string) => shown.filter(([each]) => each === `${name}{action="REMOVAL"}`).map(([, value]) => value);
  expect(new Set(valuesOf("colloquia_change_in_progress"))).toEqual(new Set([1]));
  expect(Math.max(...valuesOf("colloquia_change_facts"))).toBeGreaterThan(50);
  expect(Math.max(...valuesOf("colloquia_change_facts_written"))).toBeGreaterThan(50);
  expect(shown.map(([name]) => name).filter(name => !name.includes('"REMOVAL"'))).toEqual([]);
  expect([...(await samples())].filter(([name, value]) => name.startsWith("colloquia_change") && value > 0)).toEqual([]);
});

it("is for GET at /metrics alone", async () => {
  expect((await at("/metrics")).headers.get("content-type")).toMatch(/^text\/plain; version=0.0.4/);
  expect((await at("/")).status).toBe(404);
  expect((await at("/metrics", "POST")).status).toBe(405);
  await expect(listenForMetrics({ port: metrics.port, host: "127.0.0.1" }, graph)).rejects.toThrow(/^Metrics cannot be served on 127\.0\.0\.1:\d+/);
});

it("is documented, metric by metric", async () => {
  const documented = readFileSync(join(projectFolder, "docs", "operating", "metrics.md"), "utf8");
  const served = [...(await (await at("/metrics")).text()).matchAll(/^# TYPE (colloquia_\w+) (\w+)$/gm)].map(([, name, type]) => `${name} ${type}`);
  const listed = [...documented.matchAll(/^\| `(colloquia_\w+)`\s*\| (\w+)/gm)].map(([, name, type]) => `${name} ${type}`);
  expect(listed.sort()).toEqual(served.sort());
});

describe("The request log", () => {
  const linesOf = async (requests: () => Promise<unknown>, running = service) => {
    const before = running.lines.length;
    await requests();
    return running.lines.slice(before).map(line => JSON.parse(line) as Record<string, unknown>);
  };

  it("has the operation, the codes of errors and the role of the caller, but no key, no query and no address", async () => {
    const key = await addKey(graph, "Ada", "CURATOR");
    const lines = await linesOf(async () => {
      await service.ask("query Models { dataset { model } }");
      await service.ask("query Models { dataset { model } }", {}, key);
      await service.ask('mutation Undo { undo(decision: "decision_none", because: "A reason.") { decision { id } } }', {}, key);
    });
    const shown = {
      requestId: expect.any(String),
      method: "POST",
      path: "/graphql",
      ms: expect.any(Number),
      level: 30,
      time: expect.any(Number),
      msg: "answered",
    };
    expect(lines).toEqual([
      { ...shown, status: 200, caller: "anonymous", operation: "Models" },
      { ...shown, status: 200, caller: "curator", operation: "Models" },
      { ...shown, status: 200, caller: "curator", operation: "Undo", errors: ["BAD_USER_INPUT"] },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/127\.0\.0\.1|colloquia_|Ada|reason/);
  });

  it("has addresses where that is set, of clients behind a trusted proxy; files at the level debug, and no health checks", async () => {
    const other = await serving(graph, { logAddresses: true, fairUse: { ...usualFairUse, trustedProxies: [ipaddr.parseCIDR("127.0.0.1/32")] } });
    const lines = await linesOf(async () => {
      await fetch(`${other.url}/`);
      await fetch(`${other.url}/`, { headers: { "x-forwarded-for": "192.0.2.7" } });
      await fetch(`${other.url}/health/live`);
    }, other);
    await other.stop();
    expect(lines).toMatchObject([
      { level: 20, path: "/", status: 200, address: "127.0.0.1" },
      { path: "/", address: "192.0.2.7" },
    ]);
  });
});
