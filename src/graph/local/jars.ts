import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, readdir, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { CannotStart } from "../../errors.js";

const run = promisify(execFile);
/** A first download of 120 MB on a slow line; Maven itself waits much longer for a dead one. */
const downloadTimeoutMs = 15 * 60_000;
const progressMs = 3_000;

/** The folder with Neo4j's jars as `pom.xml` names them; fetched by Maven the first time, and again when `pom.xml` changes. */
export async function neo4jJars(
  folder: string,
  pom: string,
  report: (line: string) => void,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  const version = createHash("sha256")
      .update(await readFile(pom))
      .digest("hex")
      .slice(0, 12),
    jars = join(folder, `neo4j-jars-${version}`);
  if (existsSync(jars)) return jars;
  const coming = `${jars}.coming`;
  await rm(coming, { recursive: true, force: true });
  report("Fetching Neo4j by Maven: about 120 MB, once");
  const progress = setInterval(
    () =>
      void readdir(coming).then(
        files => report(`Fetching Neo4j by Maven: ${files.length} jars so far`),
        () => {},
      ),
    progressMs,
  );
  try {
    await run("mvn", ["-q", "-B", "-f", pom, "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${coming}`], {
      timeout: downloadTimeoutMs,
      env: variables as NodeJS.ProcessEnv,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new CannotStart(
        "Maven is needed once to fetch Neo4j's jars, but no mvn was found: install Maven (or set NEO4J_URI to a Neo4j that runs elsewhere)",
      );
    const said =
      String((error as { stdout?: string }).stdout ?? "")
        .split("\n")
        .find(line => line.includes("ERROR")) ?? String(error);
    throw new CannotStart(`Maven could not fetch Neo4j's jars: look at your network and try again (${said.slice(0, 300)})`);
  } finally {
    clearInterval(progress);
  }
  await rename(coming, jars); // whole or not at all: a kill half-way leaves only the folder in coming
  return jars;
}
