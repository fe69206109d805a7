import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importWorld } from "../../bench/database/import.js";
import { Chance } from "../../bench/world/random.js";
import { sizes } from "../../bench/world/size.js";
import { world } from "../../bench/world/world.js";
import { Graph } from "../../src/neo4j/database.js";
import { startLocalServer } from "../../src/neo4j/embedded/neo4j-server.js";
import { projectFolder } from "../../src/settings.js";
import { Projection } from "../../src/projection/project.js";
import { write } from "../../src/store/write.js";
import { dumpAfterCut, dumpInRandomOrder, dumpOf, wholeGraph } from "../support/import.js";
import { emptyGraph } from "../support/scratch.js";

let graph: Graph, whole: string[];
beforeAll(async () => {
  graph = await wholeGraph();
  whole = await dumpOf(graph);
});
afterAll(() => graph.close());

it("gives the same graph in a hundred random orders", async () => {
  const chance = new Chance(7);
  for (let round = 0; round < 100; round++) expect(await dumpInRandomOrder(chance)).toEqual(whole);
}, 900_000);

it("is finished by the next import wherever the first was cut off, in large and in small transactions", async () => {
  for (const perTransaction of [20, 100, 500])
    for (let cut = 1, cutOff = true; cutOff; cut += Math.ceil(100 / perTransaction)) {
      const found = await dumpAfterCut(cut, { perStatement: 20, perTransaction, perPart: 200, announceMs: 0 });
      expect(found.dump).toEqual(whole);
      ({ cutOff } = found);
    }
}, 900_000);

it("gives the graph by Neo4j's importer, as the bench fills its database, that the writer gives", async () => {
  const descriptions = [...world(sizes.tiny, 1)],
    folder = mkdtempSync(join(tmpdir(), "colloquia-bench-")),
    settings = { folder, jars: join(projectFolder, ".colloquia"), heapMb: 512, pageCacheMb: 64 };
  const written = await emptyGraph();
  await write(written, { descriptions });
  await importWorld(new Projection(descriptions, []).world(), settings, () => {});
  const server = await startLocalServer(settings, () => {}),
    imported = new Graph(server.connection);
  expect(await dumpOf(imported)).toEqual(await dumpOf(written));
  await Promise.all([imported.close(), written.close()]);
  await server.stop();
  rmSync(folder, { recursive: true });
}, 900_000);
