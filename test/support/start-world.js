import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { oneCaller } from "./one-caller.js";

/** Starts the service as it ships (`dist/colloquia.js`) on an empty folder: it fetches what it needs, starts Neo4j, and fills the graph. Tests read, never write. */
export default async function startWorld() {
  const folder = await mkdtemp(join(tmpdir(), "colloquia-world-"));
  const service = spawn(process.execPath, ["dist/colloquia.js"], {
    env: { ...process.env, ...oneCaller, NEO4J_URI: "", COLLOQUIA_FOLDER: folder, PORT: "0", LOG_LEVEL: "info" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise(done => service.once("exit", done));
  (globalThis.__started ??= []).push(async () => {
    service.kill("SIGTERM");
    await exited;
    await rm(folder, { recursive: true, force: true });
  });
  let words = "";
  service.stderr.on("data", chunk => (words += chunk));
  const port = await new Promise((done, failed) => {
    createInterface({ input: service.stdout }).on("line", line => {
      words += `${line}\n`;
      const { msg, port } = JSON.parse(line);
      if (port && msg.startsWith("Ready")) done(port);
    });
    void exited.then(code => failed(new Error(`The service ended with ${code}:\n${words}`)));
  });
  process.env.WORLD_URL = `http://127.0.0.1:${port}`;
  process.env.WORLD_FOLDER = folder;
  process.env.WORLD_CONNECTION = await readFile(join(folder, "connection.json"), "utf8");
}
