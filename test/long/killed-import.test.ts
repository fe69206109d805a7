import { rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Chance } from "../../bench/world/random.js";
import type { Graph } from "../../src/neo4j/database.js";
import { check } from "../../src/store/check.js";
import { write } from "../../src/store/write.js";
import { colloquia, cleanUp, type Ended } from "../start/service.js";
import { descriptions, dumpOf, made } from "../support/import.js";
import { connection, emptyGraph } from "../support/scratch.js";
import { writeTables } from "./many-names.js";

/** An import in a process of its own, as an operator runs it, killed at 25 points of chance and run again. */
const folder = mkdtempSync(join(tmpdir(), "killed-import-")),
  points = 25;
afterAll(async () => {
  await cleanUp();
  rmSync(folder, { recursive: true });
});

const run = (mapping: string) =>
  colloquia({ NEO4J_URI: connection.uri, NEO4J_USER: connection.user, NEO4J_PASSWORD: connection.password, LOG_LEVEL: "warn" }, "import", mapping);

/** The shipped documents, which the import must leave as they are. */
async function begun(): Promise<Graph> {
  const graph = await emptyGraph();
  await write(graph, { descriptions, decisions: made });
  return graph;
}

it(`killed at ${points} points and run again, gives the graph that it gives undisturbed`, async () => {
  const chance = new Chance(25),
    mapping = writeTables(folder, chance);
  let graph = await begun();
  const undisturbed: Ended = await run(mapping).ended;
  expect(undisturbed).toMatchObject({ code: 0 });
  const whole = await dumpOf(graph);
  expect(await check(graph)).toEqual([]);
  let unfinished = 0;
  for (let point = 0; point < points; point++) {
    await graph.close();
    graph = await begun();
    const killed = run(mapping);
    await wait((undisturbed.ms * chance.whole(5, 100)) / 100);
    killed.process.kill("SIGKILL");
    await killed.ended;
    const [dataset] = await graph.read({ name: "test/state", text: "MATCH (dataset:Dataset) RETURN dataset.state AS state", parameters: {} });
    if (dataset!["state"] === "UNFINISHED") unfinished++;
    expect(await run(mapping).ended).toMatchObject({ code: 0 });
    expect((await dumpOf(graph)).join("\n") === whole.join("\n")).toBe(true); // not toEqual: it would print a hundred thousand lines
  }
  console.log({ points, unfinished, undisturbedMs: Math.round(undisturbed.ms) });
  expect(unfinished).toBeGreaterThan(3); // some were killed between two transactions
  await graph.close();
}, 2_400_000);
