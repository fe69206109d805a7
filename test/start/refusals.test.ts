import { createServer, type Server } from "node:net";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cleanUp, colloquia, lives, newFolder, pathWith, until } from "./service.js";

afterAll(cleanUp);

/** Starts, expects a refusal in one line, and answers that line. */
async function refusal(variables: Readonly<Record<string, string>>, ...words: string[]): Promise<string> {
  const { code, stderr } = await colloquia({ COLLOQUIA_FOLDER: newFolder(), ...variables }, ...words).ended;
  expect({ code, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 1, lines: 1 });
  expect(stderr).not.toMatch(/ at .*:\d+:\d+/);
  return stderr.trimEnd();
}

/** A port that is open until the test is over. */
async function listening(answer: Parameters<typeof createServer>[1] = () => {}): Promise<{ port: string; close: () => void }> {
  const server: Server = createServer(answer);
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
  return { port: String((server.address() as { port: number }).port), close: () => server.close() };
}
const closedPort = async () => {
  const { port, close } = await listening();
  close();
  return port;
};

const java17 = `echo 'openjdk version "17.0.1" 2021-10-19' >&2; case $1 in -version) exit 0; esac`;

describe("Java", () => {
  it("is asked for when there is none on the PATH", async () => {
    expect(await refusal({ PATH: pathWith(["node", "sh", "ps"]), JAVA_HOME: "" })).toBe(
      "Neo4j needs Java 17 or 21 (or set NEO4J_URI to a Neo4j that runs elsewhere), but no Java was found as java: install one, or set JAVA_HOME",
    );
  });
  it("is asked for when JAVA_HOME leads nowhere, by the path that was tried", async () => {
    expect(await refusal({ JAVA_HOME: "/nowhere" })).toContain("no Java was found as /nowhere/bin/java: install one, or set JAVA_HOME");
  });
  it("is refused when it is too old, by its version", async () => {
    const PATH = pathWith(["node", "sh", "ps"], { java: `echo 'openjdk version "11.0.22" 2024-01-16' >&2` });
    expect(await refusal({ PATH, JAVA_HOME: "" })).toContain('java is version "11.0.22": install one, or set JAVA_HOME');
  });
  it("is refused in its own words when it does not run", async () => {
    const PATH = pathWith(["node", "sh", "ps"], { java: "echo 'Unrecognized option: -Q' >&2; exit 1" });
    expect(await refusal({ PATH, JAVA_HOME: "" })).toContain("java does not run (Unrecognized option: -Q)");
  });
  it("that cannot start Neo4j is quoted", async () => {
    const PATH = pathWith(["node", "sh", "ps", "cat"], { java: `${java17}; echo 'Error: no room for the heap' >&2; exit 1` });
    expect(await refusal({ PATH, JAVA_HOME: "" })).toMatch(
      /^Neo4j did not start \(Error: no room for the heap\): see .*neo4j\.log and .*neo4j\.log$/,
    );
  });
});

describe("Maven", () => {
  it("is asked for when Neo4j's jars are to be fetched and there is none", async () => {
    const PATH = pathWith(["node", "sh", "ps"], { java: java17 });
    expect(await refusal({ PATH, JAVA_HOME: "", COLLOQUIA_JARS: newFolder() })).toBe(
      "Maven is needed once to fetch Neo4j's jars, but no mvn was found: install Maven (or set NEO4J_URI to a Neo4j that runs elsewhere)",
    );
  });
  it("that fails is quoted, and leaves nothing that looks like jars", async () => {
    const jars = newFolder(),
      PATH = pathWith(["node", "sh", "ps"], { java: java17, mvn: "echo '[ERROR] Could not transfer artifact'; exit 1" });
    expect(await refusal({ PATH, JAVA_HOME: "", COLLOQUIA_JARS: jars })).toBe(
      "Maven could not fetch Neo4j's jars: look at your network and try again ([ERROR] Could not transfer artifact)",
    );
    expect(readdirSync(jars)).toEqual([]);
  });
  it("is stopped with the service", async () => {
    const folder = newFolder(),
      pidFile = join(folder, "mvn.pid"),
      PATH = pathWith(["node", "sh", "ps", "sleep"], { java: java17, mvn: `echo $$ > "${pidFile}"; exec sleep 60` });
    const { process: service, ended } = colloquia({ PATH, JAVA_HOME: "", COLLOQUIA_JARS: folder, COLLOQUIA_FOLDER: newFolder() });
    await until(() => existsSync(pidFile));
    service.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
    await until(() => !lives(Number(readFileSync(pidFile, "utf8"))), 5_000);
  });
});

describe("A Neo4j elsewhere", () => {
  it("must come with its password", async () => {
    expect(await refusal({ NEO4J_URI: "bolt://127.0.0.1:7687" })).toBe("NEO4J_URI is set, so NEO4J_PASSWORD must be set too, but it is not");
  });
  it("must be named by a URI that the driver knows", async () => {
    expect(await refusal({ NEO4J_URI: "http://127.0.0.1:7474", NEO4J_PASSWORD: "x" })).toContain(
      "NEO4J_URI must be a URI like neo4j+s://host:7687, but got: http://127.0.0.1:7474",
    );
  });
  it.each(["bolt", "neo4j"])("must be there: %s", async scheme => {
    const uri = `${scheme}://127.0.0.1:${await closedPort()}`,
      asked = performance.now();
    expect(await refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: "x" })).toContain(
      `Neo4j at ${uri} cannot be reached: see that it runs there and that NEO4J_URI is right`,
    );
    expect(performance.now() - asked).toBeLessThan(10_000);
  });
  it("must answer, and is not waited for long", async () => {
    const { port, close } = await listening(),
      asked = performance.now();
    expect(await refusal({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: "x" })).toContain("cannot be reached");
    expect(performance.now() - asked).toBeLessThan(15_000);
    close();
  });
});

describe("What is asked of the service", () => {
  it("cannot be a port that is in use", async () => {
    const { port, close } = await listening();
    expect(await refusal({ PORT: port })).toBe(`Port ${port} on 127.0.0.1 is in use: stop what runs there, or set PORT to another one`);
    close();
  });
  it("cannot be an address of another machine", async () => {
    expect(await refusal({ HOST: "192.0.2.1" })).toContain("The service cannot listen on 192.0.2.1:0");
  });
  it("must be settings that can be used; all that cannot are told at once", async () => {
    expect(await refusal({ PORT: "99999", LOG_LEVEL: "loud", NEO4J_HEAP_MB: "half" })).toBe(
      "These settings cannot be used: PORT must be a whole number from 0 to 65535, but got: 99999; " +
        "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, but got: loud; " +
        "NEO4J_HEAP_MB must be a whole number from 256 to 1000000, but got: half",
    );
  });
  it("must be a data folder that can be one", async () => {
    const file = join(newFolder(), "a-file");
    writeFileSync(file, "");
    expect(await refusal({ COLLOQUIA_FOLDER: file })).toContain(`The data folder ${file} cannot be used`);
  });
  it("must be files that exist", async () => {
    expect(await refusal({}, "import", "nowhere.yaml")).toContain("nowhere.yaml");
  });
});
