import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Graph } from "../../src/graph/graph.js";
import { startLocalServer, type LocalServer } from "../../src/graph/local/neo4j-server.js";
import { readSettings } from "../../src/settings.js";
import { check } from "../../src/sources/check.js";
import { dump, storedState } from "../../src/sources/state.js";
import { imageFolder } from "./image.js";
import { cleanUp, colloquia, colloquiaIn, newFolder, shortLived, urlOf, type Run } from "./service.js";
import { shippedDump } from "./shipped-dump.js";

/** Milliseconds: the machine may be under load. */
const patience = 150_000;

/** A Neo4j that no service started. */
let neo4j: LocalServer, graph: Graph, elsewhere: Record<string, string>;
/** How long an undisturbed filling took. */
let fillingMs: number;
beforeAll(async () => {
  const { graph: where } = readSettings({ COLLOQUIA_FOLDER: newFolder() });
  if (!("local" in where)) throw new Error("No NEO4J_URI was given");
  Object.assign(process.env, shortLived);
  neo4j = await startLocalServer(where.local, () => {});
  graph = new Graph(neo4j.connection);
  elsewhere = { NEO4J_URI: neo4j.connection.uri, NEO4J_PASSWORD: neo4j.connection.password };
}, patience);
afterAll(async () => {
  await graph.close();
  await neo4j.stop();
  await cleanUp();
}, patience);

async function refused(variables: Record<string, string>): Promise<string> {
  const { code, stderr } = await colloquia({ ...elsewhere, ...variables }).ended;
  expect(code).toBe(1);
  return stderr;
}
async function stopped({ process: service, ended }: Run): Promise<void> {
  service.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0, stderr: "" });
}

it(
  "refuses a wrong password and a wrong user, by the names of the settings",
  async () => {
    const words = (user: string) => `Neo4j at ${neo4j.connection.uri} does not take the password of ${user}: set NEO4J_USER and NEO4J_PASSWORD\n`;
    expect(await refused({ NEO4J_PASSWORD: "wrong" })).toBe(words("neo4j"));
    expect(await refused({ NEO4J_USER: "nobody" })).toBe(words("nobody"));
  },
  patience,
);

it(
  "refuses a database that is not there, by its name",
  async () => {
    expect(await refused({ NEO4J_DATABASE: "elsewhere" })).toBe(`Neo4j at ${neo4j.connection.uri} has no database elsewhere: set NEO4J_DATABASE\n`);
  },
  patience,
);

it(
  "fills it, serves it, and leaves it running",
  async () => {
    const service = colloquia(elsewhere);
    await service.says("Filling the graph");
    const begun = performance.now();
    await service.says("Filled the graph");
    fillingMs = performance.now() - begun;
    await service.says("Ready");
    expect(service.output.join("\n")).not.toContain("Starting Neo4j");
    expect(await dumpOf(graph)).toEqual(shippedDump());
    await stopped(service);
    expect(await graph.trouble()).toBeUndefined();
  },
  patience,
);

it(
  "is served by what the image holds",
  async () => {
    const folder = imageFolder(),
      service = colloquiaIn(folder, elsewhere);
    await service.says("Ready");
    expect(service.output.join("\n")).not.toContain("Filling"); // the same documents and code as above
    expect((await fetch(urlOf(service))).status).toBe(200);
    await stopped(service);
    rmSync(folder, { recursive: true });
  },
  patience,
);

it.each([0, 0.6])(
  "finishes a filling that was cut off by a kill after %f of its time",
  async part => {
    await graph.write(run => run({ name: "test/wipe", text: "MATCH (node) DETACH DELETE node", parameters: {} }));
    const killed = colloquia(elsewhere);
    await killed.says("Filling the graph");
    await wait(part * fillingMs);
    killed.process.kill("SIGKILL");
    const service = colloquia(elsewhere);
    await service.says("Ready");
    expect(await check(graph)).toEqual([]);
    expect(await dumpOf(graph)).toEqual(shippedDump());
    await stopped(service);
  },
  patience,
);

const dumpOf = async (graph: Graph) => dump(await storedState(statement => graph.read(statement)));
