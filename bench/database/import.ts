import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Graph } from "../../src/neo4j/database.js";
import { configuration, javaOptions } from "../../src/neo4j/embedded/configuration.js";
import { neo4jJars } from "../../src/neo4j/embedded/jars.js";
import { findJava } from "../../src/neo4j/embedded/java.js";
import { startLocalServer, type LocalServer } from "../../src/neo4j/embedded/neo4j-server.js";
import { statement } from "../../src/neo4j/statement.js";
import { dataFolder, openPassword } from "../../src/neo4j/embedded/data-folder.js";
import { CannotStart } from "../../src/errors.js";
import type { World } from "../../src/projection/world.js";
import { recounting } from "../../src/store/counts.js";
import { prepare } from "../../src/store/prepare.js";
import { modelVersion } from "../../src/store/model-version.js";
import { projectFolder, type LocalSettings } from "../../src/settings.js";
import { listSeparator, writeCsv, type EmptyList } from "./csv.js";

const run = promisify(execFile);
/** A record's Description is one field of the CSV: that of a large event has some megabytes. */
const longestField = "32m";
/** What the importer asks for at least. */
const importHeapMb = 2_048;
/** Facts per transaction of the Neo4j that completes them. */
const perTransaction = 20_000;

/** Puts a graph into an empty data folder by Neo4j's own importer, some hundred times faster than the writer, and completes what CSV cannot say. */
export async function importWorld(world: World, settings: LocalSettings, report: (line: string) => void): Promise<void> {
  const { folder, heapMb, pageCacheMb } = settings,
    csv = join(folder, "csv"),
    home = join(folder, "neo4j"),
    conf = join(home, "conf");
  const jars = await neo4jJars(settings.jars, join(projectFolder, "pom.xml"), report);
  await mkdir(conf, { recursive: true });
  openPassword(dataFolder(folder)); // before the import: data without a password is refused
  await writeFile(join(conf, "neo4j.conf"), configuration(0, heapMb, pageCacheMb));
  report("Writing CSV");
  const { files, emptyLists } = await writeCsv(world, csv);
  report("Importing");
  await run(
    await findJava(),
    [
      ...javaOptions(importHeapMb),
      "-cp",
      join(jars, "*"),
      "org.neo4j.server.startup.Neo4jAdminCommand",
      ...["database", "import", "full", "neo4j", "--overwrite-destination=true", "--id-type=string"],
      `--array-delimiter=U+${listSeparator.charCodeAt(0).toString(16).padStart(4, "0")}`,
      ...[`--read-buffer-size=${longestField}`, "--multiline-fields=false", `--report-file=${join(folder, "import.report")}`],
      ...files,
    ],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf }, maxBuffer: 64 << 20 },
  ).catch(({ stderr }: { stderr: string }) => {
    throw new CannotStart(`Neo4j's importer failed: ${/^.*(?:Exception|Error).*$/m.exec(stderr)?.[0] ?? stderr}`);
  });
  await rm(csv, { recursive: true });
  const server = await startLocalServer(settings, report);
  try {
    await complete(server, emptyLists, report);
  } finally {
    await server.stop();
  }
}

async function complete({ connection }: LocalServer, emptyLists: readonly EmptyList[], report: (line: string) => void): Promise<void> {
  const graph = new Graph(connection);
  try {
    report("Setting the lists that are empty");
    for (const { of, type, property } of emptyLists)
      await graph.define({ name: `bench/empty-${property}`, text: setEmpty(of, type, property), parameters: {} });
    report("Making constraints and indexes");
    await prepare(graph);
    await graph.define({ name: "bench/indexes", text: "CALL db.awaitIndexes(3600)", parameters: {} });
    report("Counting");
    for (const each of await recounting(each => graph.readWhole(each), perTransaction)) await graph.write(run => run(each));
    await graph.write(async run => {
      await run(statement("write/lock"));
      await run(statement("write/state", { state: "WHOLE", model: modelVersion, shipped: null, action: "IMPORT", by: "bench" }));
    });
  } finally {
    await graph.close();
  }
}

const setEmpty = (of: EmptyList["of"], type: string, property: string) => `
MATCH ${of === "relationship" ? `()-[fact:${type}]->()` : `(fact:${type})`} WHERE fact.${property} IS NULL
CALL (fact) { SET fact.${property} = [] } IN TRANSACTIONS OF ${perTransaction} ROWS`;
