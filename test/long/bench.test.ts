import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importWorld } from "../../bench/database/import.js";
import { sizes } from "../../bench/world/size.js";
import { world } from "../../bench/world/world.js";
import { Graph } from "../../src/graph/graph.js";
import { startLocalServer } from "../../src/graph/local/neo4j-server.js";
import { projectFolder } from "../../src/settings.js";
import { project } from "../../src/sources/derive/project.js";
import { write } from "../../src/sources/write.js";
import { dumpOf } from "../support/import.js";
import { emptyGraph } from "../support/scratch.js";

const folder = mkdtempSync(join(tmpdir(), "colloquia-bench-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("gives the graph of the bench by Neo4j's importer that the writer gives", async () => {
  const descriptions = [...world(sizes.tiny, 1)],
    settings = { folder, jars: join(projectFolder, ".colloquia"), heapMb: 512, pageCacheMb: 64 };
  const written = await emptyGraph();
  await write(written, { descriptions });
  await importWorld(project(descriptions, []).world, settings, () => {});
  const server = await startLocalServer(settings, () => {}),
    imported = new Graph(server.connection);
  try {
    expect(await dumpOf(imported)).toEqual(await dumpOf(written));
  } finally {
    await Promise.all([imported.close(), written.close()]);
    await server.stop();
  }
}, 900_000);
