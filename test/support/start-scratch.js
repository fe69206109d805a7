import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalServer } from "../../dist/graph/local/neo4j-server.js";
import { projectFolder } from "../../dist/settings.js";

/** Starts an empty Neo4j for tests that write: those of one kind run one after the other and each begins by wiping it. */
export default async function startScratch(_, { displayName: { name } }) {
  const folder = await mkdtemp(join(tmpdir(), "colloquia-scratch-"));
  const { connection, stop } = await startLocalServer({ folder, jars: join(projectFolder, ".colloquia"), heapMb: 512, pageCacheMb: 64 }, () => {});
  (globalThis.__started ??= []).push(async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  });
  process.env[`CONNECTION_OF_${name}`] = JSON.stringify(connection);
}
