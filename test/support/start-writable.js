import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalServer } from "../../dist/neo4j/embedded/neo4j-server.js";
import { projectFolder } from "../../dist/settings.js";

/** Starts an empty Neo4j for each of jest's workers: files that write run beside each other, each on the database of its worker, which it wipes first. */
export default async function startWritable({ maxWorkers }) {
  const servers = await Promise.all(Array.from({ length: maxWorkers }, startServer));
  (globalThis.__started ??= []).push(() => Promise.all(servers.map(({ end }) => end())));
  process.env.WRITABLE_CONNECTIONS = JSON.stringify(servers.map(({ connection }) => connection));
}

async function startServer() {
  const folder = await mkdtemp(join(tmpdir(), "colloquia-scratch-"));
  const { connection, stop } = await startLocalServer({ folder, jars: join(projectFolder, ".colloquia"), heapMb: 512, pageCacheMb: 64 }, () => {});
  const end = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { connection, end };
}
