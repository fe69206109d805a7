import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { CannotStart } from "../../errors.js";
import { mavenEnvironment } from "./process-environment.js";

const run = promisify(execFile);
/** A first download of 120 MB on a slow line; Maven itself waits much longer for a dead one. */
const downloadTimeoutMs = 15 * 60_000;
const progressMs = 3_000;

/** The folder with Neo4j's jars as `pom.xml` names them; fetched by Maven the first time, and again when `pom.xml` changes. */
export async function neo4jJars(folder: string, pom: string, report: (line: string) => void, signal?: AbortSignal): Promise<string> {
  const version = createHash("sha256")
      .update(await readFile(pom))
      .digest("hex")
      .slice(0, 12),
    jars = join(folder, `neo4j-jars-${version}`);
  if (existsSync(jars)) return jars;
  await mkdir(folder, { recursive: true });
  await removeLeftOvers(folder, `${basename(jars)}.coming-`);
  const coming = await mkdtemp(`${jars}.coming-`); // its own, since another service may be fetching too
  report("Fetching Neo4j by Maven: about 120 MB, once");
  let fetched = 0;
  const progress = setInterval(() => report(`Fetching Neo4j by Maven: ${fetched} jars so far`), progressMs);
  try {
    const maven = run("mvn", ["-B", "-f", pom, "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${coming}`], {
      env: mavenEnvironment(),
      timeout: downloadTimeoutMs,
      maxBuffer: 64 * 1024 * 1024,
      ...(signal ? { signal } : {}),
    });
    maven.child.stdout?.on("data", (said: string) => (fetched += said.match(/Downloaded from .*\.jar /g)?.length ?? 0));
    await maven;
    await rename(coming, jars); // whole or not at all
  } catch (error) {
    await rm(coming, { recursive: true, force: true });
    if (existsSync(jars)) return jars; // another service was quicker
    throw told(error as NodeJS.ErrnoException & { stdout?: string });
  } finally {
    clearInterval(progress);
  }
  return jars;
}

function told(error: NodeJS.ErrnoException & { stdout?: string }): Error {
  if (error.name === "AbortError") return error;
  if (error.code === "ENOENT")
    return new CannotStart(
      "Maven is needed once to fetch Neo4j's jars, but no mvn was found: install Maven (or set NEO4J_URI to a Neo4j that runs elsewhere)",
    );
  const said =
    String(error.stdout ?? "")
      .split("\n")
      .find(line => line.includes("ERROR")) ?? String(error);
  return new CannotStart(`Maven could not fetch Neo4j's jars: look at your network and try again (${said.slice(0, 300)})`);
}

/** What a fetch that was killed left behind; a younger one may still be coming. */
async function removeLeftOvers(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.startsWith(prefix) && Date.now() - (await stat(path)).mtimeMs > downloadTimeoutMs) await rm(path, { recursive: true, force: true });
  }
}
