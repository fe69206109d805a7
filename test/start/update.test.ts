import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Graph } from "../../src/neo4j/database.js";
import { startLocalServer, type LocalServer } from "../../src/neo4j/embedded/neo4j-server.js";
import { statement } from "../../src/neo4j/statement.js";
import { readSettings } from "../../src/settings.js";
import { modelVersion, oldestReadableModel } from "../../src/store/model-version.js";
import { imageFolder } from "./image.js";
import { cleanUp, colloquia, colloquiaIn, newFolder, shortLived, stop, until, urlOf, type Run } from "./service.js";

/** Milliseconds: the machine may be under load. */
const patience = 150_000;

/** A graph that a released version filled, and another version of the project, whose documents and code the tests change. */
let neo4j: LocalServer;
let graph: Graph;
let variables: Record<string, string>;
const next = imageFolder();
const document = join(next, "data", "003-ect-machine-learning-renormalization-group.yaml");
const original = readFileSync(document, "utf8");
const isUpToDate = "The graph is up to date";

beforeAll(async () => {
  const { graph: where } = readSettings({ COLLOQUIA_FOLDER: newFolder() });
  if (!("local" in where)) throw new Error("No NEO4J_URI was given");
  Object.assign(process.env, shortLived);
  neo4j = await startLocalServer(where.local, () => {});
  graph = new Graph(neo4j.connection);
  variables = { NEO4J_URI: neo4j.connection.uri, NEO4J_PASSWORD: neo4j.connection.password };
  const released = colloquia(variables);
  await released.says("Ready");
  await stop(released);
}, patience);
afterAll(async () => {
  await graph.close();
  await neo4j.stop();
  await cleanUp();
  rmSync(next, { recursive: true });
}, patience);

const run = (text: string) => graph.write(run => run({ name: "test/update", text, parameters: {} }));
/** Another writer, for an hour. */
const holdLease = () =>
  run(
    "MERGE (lease:WriteLease {id: 'write'}) SET lease.holder = 'test', lease.action = 'IMPORT', lease.by = 'a test', lease.since = '2026-01-01T00:00:00Z', lease.machine = 'test', lease.process = 1, lease.until = timestamp() + 3600000",
  );
const written = async () => (await run("MATCH (dataset:Dataset) RETURN toString(dataset.writtenAt) AS at, dataset.shipped AS shipped"))[0]!;
async function titlesOf(service: Run): Promise<string[]> {
  const response = await fetch(`${urlOf(service)}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ events(filter: { kinds: [WORKSHOP] }) { edges { node { title } } } }" }),
  });
  const { data } = (await response.json()) as { data: { events: { edges: { node: { title: string } }[] } } };
  return data.events.edges.map(({ node }) => node.title);
}
/** Whether a line of the log came before another one. */
const comesBefore = ({ output }: Run, one: string, other: string) =>
  output.findIndex(line => line.includes(one)) < output.findIndex(line => line.includes(other));

it(
  "a start without a change writes nothing and derives nothing",
  async () => {
    const before = await written();
    const service = colloquiaIn(next, variables);
    await service.says("Ready");
    await stop(service);
    expect(service.output.join("\n")).not.toMatch(/Bringing|up to date/);
    expect(await written()).toEqual(before);
  },
  patience,
);

it(
  "a comment in a document is no change of the graph",
  async () => {
    writeFileSync(document, `# A comment.\n${original}`);
    const service = colloquiaIn(next, variables);
    await service.says(isUpToDate);
    expect(service.output.join("\n")).toContain(`${isUpToDate}: 0 facts written, 0 removed`);
    await stop(service);
  },
  patience,
);

it(
  "a change of a document is written beside the service, which answers from the stored graph until then",
  async () => {
    writeFileSync(document, original.replace(/^( +title: )Machine Learning and the Renormalization Group$/gm, "$1A new title"));
    expect(readFileSync(document, "utf8")).not.toBe(original);
    // The lease that another writer holds keeps the update waiting.
    await holdLease();
    const service = colloquiaIn(next, variables);
    await service.says("Ready");
    expect((await fetch(`${urlOf(service)}/health/ready`)).status).toBe(200);
    expect(await titlesOf(service)).toEqual(["Machine Learning and the Renormalization Group"]);
    await run("MATCH (lease:WriteLease) SET lease.until = 0");
    await service.says(`${isUpToDate}:`);
    expect(comesBefore(service, "Ready", `${isUpToDate}:`)).toBe(true);
    expect(await titlesOf(service)).toEqual(["A new title"]);
    await stop(service);
    expect(await colloquiaIn(next, variables, "check").ended).toMatchObject({ code: 0 });
  },
  patience,
);

it(
  "other deriving code derives the graph anew, beside the service; `migrate` does the same by hand",
  async () => {
    appendFileSync(join(next, "dist", "projection", "names.js"), "// Another version.\n");
    const { code, stdout } = await colloquiaIn(next, variables, "migrate").ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: `Bringing the graph up to date\n${isUpToDate}: 0 facts written, 0 removed\n` });
    expect((await colloquiaIn(next, variables, "migrate").ended).stdout).toBe(`${isUpToDate}\n`);
    const service = colloquiaIn(next, variables);
    await service.says("Ready");
    await stop(service);
    expect(service.output.join("\n")).not.toContain("Bringing");
  },
  patience,
);

it(
  "an update that fails leaves the service with the stored graph, and says how to go on",
  async () => {
    writeFileSync(document, original.replace("format: ", "form: "));
    const service = colloquiaIn(next, variables);
    await service.says("The graph could not be brought up to date; answers come from what it holds");
    expect(await titlesOf(service)).toEqual(["A new title"]);
    await stop(service);
    writeFileSync(document, original);
  },
  patience,
);

it(
  "a graph of a model that reads cannot use is not ready until it is migrated",
  async () => {
    await run(`MATCH (dataset:Dataset) SET dataset.model = ${oldestReadableModel - 1}`);
    await holdLease();
    const service = colloquiaIn(next, { ...variables, PORT: "0" });
    await service.says(`The graph is of a model version older than ${oldestReadableModel} and is being migrated to version ${modelVersion}`);
    await new Promise(done => setTimeout(done, 1_500));
    expect(service.output.join("\n")).not.toContain("Ready");
    await run("MATCH (lease:WriteLease) SET lease.until = 0");
    await service.says("Ready");
    expect(comesBefore(service, `${isUpToDate}:`, "Ready")).toBe(true);
    const [dataset] = await graph.read(statement("read/state"));
    expect(dataset).toMatchObject({ model: modelVersion, readableModel: modelVersion, state: "WHOLE" });
    await stop(service);
  },
  patience,
);

it(
  "a graph of a newer model is refused, and left as it is",
  async () => {
    await run(`MATCH (dataset:Dataset) SET dataset.model = ${modelVersion + 1}`);
    const before = await written();
    const refusal = `The graph must be of model version ${modelVersion} or older, but it is of version ${modelVersion + 1}, which a newer Colloquia wrote: update Colloquia, or use another database\n`;
    for (const command of [[], ["migrate"]]) expect(await colloquiaIn(next, variables, ...command).ended).toMatchObject({ code: 1, stderr: refusal });
    expect(await written()).toEqual(before);
    await run(`MATCH (dataset:Dataset) SET dataset.model = ${modelVersion}`);
  },
  patience,
);

it(
  "an import that is unfinished is left to the operator; what a start began is finished by the next start",
  async () => {
    const unfinish = (action: string) =>
      run(
        `MATCH (dataset:Dataset) SET dataset.state = 'UNFINISHED', dataset.readableModel = ${modelVersion}, dataset.unfinishedAction = '${action}', dataset.unfinishedBy = 'a test', dataset.unfinishedSince = datetime()`,
      );
    await unfinish("IMPORT");
    let service = colloquiaIn(next, variables);
    await service.says("an import that a test started at");
    await service.says("Ready");
    await stop(service);
    expect((await graph.read(statement("read/state")))[0]).toMatchObject({ state: "UNFINISHED" });
    await run("MATCH (dataset:Dataset) SET dataset.unfinishedAction = 'ERASURE'");
    service = colloquiaIn(next, variables);
    await service.says(`${isUpToDate}:`);
    await until(async () => (await graph.read(statement("read/state")))[0]!["state"] === "WHOLE");
    await stop(service);
  },
  patience,
);
