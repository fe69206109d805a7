import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Chance } from "../../bench/world/random.js";
import type { Graph } from "../../src/neo4j/database.js";
import { statement } from "../../src/neo4j/statement.js";
import { check } from "../../src/store/check.js";
import { updateGraph } from "../../src/store/shipped.js";
import { cleanUp, colloquia, colloquiaIn, until, type Run } from "../start/service.js";
import { imageFolder } from "../start/image.js";
import { dumpOf } from "../support/import.js";
import { connection, emptyGraph, secretText } from "../support/scratch.js";

/** Commands and starts as processes of their own, killed at points of chance and run again: each graph must be the one that an undisturbed run gives. */
const points = 20;
const variables = { NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password, COLLOQUIA_SECRET: secretText };
const changed = imageFolder();
const recoded = imageFolder();
afterAll(async () => {
  await cleanUp();
  for (const folder of [changed, recoded]) rmSync(folder, { recursive: true });
});

beforeAll(() => {
  const document = join(changed, "data", "003-ect-machine-learning-renormalization-group.yaml");
  writeFileSync(document, readFileSync(document, "utf8").replaceAll("title: Machine Learning and the Renormalization Group", "title: A new title"));
  appendFileSync(join(recoded, "dist", "projection", "names.js"), "// Another version.\n");
});

let shippedHere: unknown;
/** A graph with the shipped documents. */
async function filled(): Promise<Graph> {
  const graph = await emptyGraph();
  await updateGraph(graph, () => {});
  shippedHere = await shippedOf(graph);
  return graph;
}
async function personNamed(graph: Graph, name: string): Promise<string | undefined> {
  const rows = await graph.read({
    name: "test/person",
    text: "MATCH (person:Person) WHERE $name IN person.names RETURN person.id AS id",
    parameters: { name },
  });
  return rows[0] && String(rows[0]["id"]);
}

/** What is killed: how it is started, and when it has done its work. */
interface Interrupted {
  readonly start: (graph: Graph) => Promise<Run | undefined>;
  readonly isDone: (run: Run, graph: Graph) => Promise<unknown>;
}
/** As a version wrote the graph that derived titles differently. */
const writtenByOlderCode = (graph: Graph) =>
  graph.write(run =>
    run({ name: "test/older", text: "MATCH (node:Node) WHERE node.title IS NOT NULL SET node.title = toUpper(node.title)", parameters: {} }),
  );
const shippedOf = async (graph: Graph) => (await graph.read(statement("read/state")))[0]!["shipped"];
const ends = async ({ ended }: Run) => expect((await ended).code).toBe(0);
const changesOf: Readonly<Record<string, Interrupted>> = {
  "a start after a change in data/": {
    start: async () => colloquiaIn(changed, variables),
    // The update is a process of its own: it may end after the service was killed.
    isDone: async (service, graph) => {
      await service.says("Ready");
      await until(async () => (await shippedOf(graph)) !== shippedHere && !(await graph.read(statement("read/write-lease"))).length);
    },
  },
  "a migration by hand after a change of the code": {
    start: async graph => {
      if ((await shippedOf(graph)) === shippedHere) await writtenByOlderCode(graph);
      return colloquiaIn(recoded, variables, "migrate");
    },
    isDone: ends,
  },
  "an erasure": {
    start: async graph => {
      const person = await personNamed(graph, "Gert Aarts");
      return person === undefined ? undefined : colloquia(variables, "erase", person, "--because", "Asked for it.");
    },
    isDone: ends,
  },
};

it.each(Object.entries(changesOf))(
  `%s, killed at ${points} points and run again, gives the graph that it gives undisturbed`,
  async (name, { start, isDone }) => {
    const chance = new Chance(16);
    let graph = await filled();
    const startedAt = performance.now();
    const undisturbed = (await start(graph))!;
    await isDone(undisturbed, graph);
    const undisturbedMs = performance.now() - startedAt;
    undisturbed.process.kill("SIGKILL");
    await undisturbed.ended;
    const wanted = await dumpOf(graph);
    let complete = 0;
    for (let point = 0; point < points; point++) {
      await graph.close();
      graph = await filled();
      const killed = (await start(graph))!;
      await wait((undisturbedMs * chance.whole(30, 150)) / 100); // before that only modules are loaded
      killed.process.kill("SIGKILL");
      await killed.ended;
      if ((await dumpOf(graph)).join("\n") === wanted.join("\n")) complete++;
      const again = await start(graph);
      if (again) await isDone(again, graph);
      again?.process.kill("SIGKILL");
      await again?.ended;
      expect(await dumpOf(graph)).toEqual(wanted);
      expect(await check(graph)).toEqual([]);
    }
    console.log({ name, points, complete, undisturbedMs: Math.round(undisturbedMs) });
    await graph.close();
  },
  1_200_000,
);
