import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Graph } from "../../src/neo4j/database.js";
import { startLocalServer } from "../../src/neo4j/embedded/neo4j-server.js";
import { projectFolder, readSettings, type LocalSettings } from "../../src/settings.js";
import { check } from "../../src/store/check.js";
import { storedState, type State } from "../../src/store/state.js";
import { commit, processors, table, today } from "../report.js";
import { bareLoad } from "./bare.js";
import { imported, type Imported } from "./imported.js";
import { namesIn, oneMoreEvent } from "./one-more.js";

/**
 * How long `colloquia import` takes for real files, each into an empty Neo4j of its own: the first time, again without a change, the same rows in bare
 * statements, and one more event beside them, three times. `npm run bench:import -- FILE…`; the tables are written to bench/IMPORTS.md.
 */
const report = (line: string) => process.stderr.write(`${line}\n`);

/** Lends an empty Neo4j as large as the one that the service starts. */
async function withEmpty<Result>(work: (graph: Graph, variables: Readonly<Record<string, string>>) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "colloquia-bench-")),
    { graph: where } = readSettings({});
  const settings: LocalSettings = { ...("local" in where ? where.local : neverRemote()), folder },
    server = await startLocalServer(settings, () => {}),
    graph = new Graph(server.connection);
  try {
    return await work(graph, { NEO4J_URI: server.connection.uri, NEO4J_PASSWORD: server.connection.password });
  } finally {
    await graph.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}
const neverRemote = (): never => {
  throw new Error("Without settings the service starts a Neo4j of its own");
};

async function measured(file: string): Promise<string> {
  report(`${basename(file)}: into an empty graph`);
  const { first, second, more, state } = await withEmpty(async (graph, variables) => {
    const first = await imported(file, variables);
    report(`${basename(file)}: ${first.seconds.toFixed(1)} s; again`);
    const second = await imported(file, variables),
      state = await storedState(statement => graph.readWhole(statement)),
      more = await oneMore(graph, variables),
      wrong = await check(graph);
    if (wrong.length) throw new Error(`colloquia check found ${wrong.length} facts that are not what the records say: ${wrong[0]}`);
    return { first, second, more, state };
  });
  report(`${basename(file)}: ${second.seconds.toFixed(1)} s; the same rows in bare statements`);
  const bare = await withEmpty(graph => bareLoad(graph, state));
  return section(file, state, { first, second, more, bare });
}

interface More {
  readonly what: string;
  /** In the order in which they were made; the first finds statements that the database has not planned yet. */
  readonly runs: readonly Imported[];
}
/** The last one stays, for `check` to see. */
async function oneMore(graph: Graph, variables: Readonly<Record<string, string>>): Promise<More | undefined> {
  const event = await oneMoreEvent(graph);
  if (!event) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "colloquia-bench-")),
    file = join(folder, "one-more.json"),
    runs: Imported[] = [];
  try {
    for (let edition = 1; edition <= 3; edition++) {
      writeFileSync(file, JSON.stringify({ ...event, source: { ...event.source, key: `one-more-${edition}` } }));
      runs.push(await imported(file, variables));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { what: `${event.records[0]!.talks.length} talks and ${namesIn(event)} names`, runs };
}

interface Measured {
  readonly first: Imported;
  readonly second: Imported;
  readonly more: More | undefined;
  /** Seconds. */
  readonly bare: number;
}

function section(file: string, { nodes, relationships }: State, { first, second, more, bare }: Measured): string {
  const rows = nodes.size + relationships.size,
    perSecond = (seconds: number) => Math.round(rows / seconds).toLocaleString("en"),
    row = (what: string, seconds: number, megabytes?: number) => [what, seconds.toFixed(1), perSecond(seconds), megabytes?.toFixed(0) ?? "–"];
  return [
    `## ${basename(file)}`,
    `${nodes.size.toLocaleString("en")} nodes, ${relationships.size.toLocaleString("en")} relationships.`,
    table(
      ["What", "Seconds", "Rows a second", "Node's memory at most, MB"],
      [
        row("first import", first.seconds, first.megabytes),
        row("the same again, nothing changes", second.seconds, second.megabytes),
        row("the same rows in bare statements", bare),
        ...(more?.runs ?? []).map(({ seconds, megabytes }, at) => [
          `one more event (${more!.what}), ${["first", "second", "third"][at]} edition`,
          seconds.toFixed(1),
          "–",
          megabytes.toFixed(0),
        ]),
      ],
    ),
    `Bare / first: ${(bare / first.seconds).toFixed(2)} (goal 0.33 or more). Again / first: ${(second.seconds / first.seconds).toFixed(2)} (0.5 or less).`,
    "Phases of the first import, as it tells them:",
    ["```text", ...first.phases, "```"].join("\n"),
  ].join("\n\n");
}

const files = process.argv.slice(2);
if (!files.length) {
  report("npm run bench:import -- FILE…\n  each a file as colloquia import takes it");
  process.exitCode = 1;
} else {
  const sections: string[] = [];
  for (const file of files) sections.push(await measured(file));
  const text = [
    "# Imports of real files",
    `\`npm run bench:import\`, ${today()}, commit ${commit()}. Machine: ${processors()}, shared by Neo4j and Node. One run each: only ratios mean something.`,
    ...sections,
  ].join("\n\n");
  process.stdout.write(`${text}\n`);
  writeFileSync(join(projectFolder, "bench", "IMPORTS.md"), `${text}\n`);
}
