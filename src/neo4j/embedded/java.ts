import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { CannotStart } from "../../errors.js";
import { javaEnvironment } from "./process-environment.js";

const run = promisify(execFile);
/** What Neo4j 5.26 runs on. */
const supported = ["17", "21"];

/** The Java to run Neo4j with: that of JAVA_HOME, or the first on the PATH. */
export async function findJava(variables: Readonly<Record<string, string | undefined>> = process.env): Promise<string> {
  const java = variables["JAVA_HOME"] ? join(variables["JAVA_HOME"], "bin", "java") : "java";
  const needed = "Neo4j needs Java 17 or 21 (or set NEO4J_URI to a Neo4j that runs elsewhere)";
  const { stderr } = await run(java, ["-version"], { env: javaEnvironment(variables) }).catch(
    (error: NodeJS.ErrnoException & { stderr?: string }) => {
      const said = typeof error.code === "number" ? error.stderr?.trim().split("\n")[0] : undefined;
      throw new CannotStart(
        `${needed}, but ${said ? `${java} does not run (${said})` : `no Java was found as ${java}`}: install one, or set JAVA_HOME`,
      );
    },
  );
  const version = /version "(\d+)[^"]*"/.exec(stderr);
  if (!supported.includes(version?.[1] ?? ""))
    throw new CannotStart(`${needed}, but ${java} is ${version?.[0] ?? "of an unknown version"}: install one, or set JAVA_HOME`);
  return java;
}
