import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Graph } from "../../src/neo4j/database.js";
import { startLocalServer, type LocalServer } from "../../src/neo4j/embedded/neo4j-server.js";
import { projectFolder, readSettings } from "../../src/settings.js";
import { check } from "../../src/store/check.js";
import { dump, storedState } from "../../src/store/state.js";
import { blocksOf, commands, importExample, output } from "../support/pages.js";
import { imageFolder } from "./image.js";
import { cleanUp, colloquia, colloquiaIn, newFolder, shortLived, stop, urlOf } from "./service.js";
import { shippedDump } from "./shipped-dump.js";

/** Milliseconds: the machine may be under load. */
const patience = 150_000;

/** A Neo4j that no service started. */
let neo4j: LocalServer, graph: Graph, elsewhere: Record<string, string>;
/** How long an undisturbed filling took. */
let fillingMs: number;
beforeAll(async () => {
  const { graph: where } = readSettings({ COLLOQUIA_FOLDER: newFolder() });
  if (!("local" in where)) throw new Error("No NEO4J_URI was given");
  Object.assign(process.env, shortLived);
  neo4j = await startLocalServer(where.local, () => {});
  graph = new Graph(neo4j.connection);
  elsewhere = { NEO4J_URI: neo4j.connection.uri, NEO4J_PASSWORD: neo4j.connection.password };
}, patience);
afterAll(async () => {
  await graph.close();
  await neo4j.stop();
  await cleanUp();
}, patience);

async function refused(variables: Record<string, string>): Promise<string> {
  const { code, stderr } = await colloquia({ ...elsewhere, ...variables }).ended;
  expect(code).toBe(1);
  return stderr;
}

it(
  "refuses a wrong password and a wrong user, by the names of the settings",
  async () => {
    const words = (user: string) => `Neo4j at ${neo4j.connection.uri} does not take the password of ${user}: set NEO4J_USER and NEO4J_PASSWORD\n`;
    expect(await refused({ NEO4J_PASSWORD: "wrong" })).toBe(words("neo4j"));
    expect(await refused({ NEO4J_USER: "nobody" })).toBe(words("nobody"));
  },
  patience,
);

it(
  "refuses a database that is not there, by its name",
  async () => {
    expect(await refused({ NEO4J_DATABASE: "elsewhere" })).toBe(`Neo4j at ${neo4j.connection.uri} has no database elsewhere: set NEO4J_DATABASE\n`);
  },
  patience,
);

it(
  "fills it, serves it, and leaves it running",
  async () => {
    const service = colloquia(elsewhere);
    await service.says("Filling the graph");
    const begun = performance.now();
    await service.says("The graph is up to date:");
    fillingMs = performance.now() - begun;
    await service.says("Ready");
    expect(service.output.join("\n")).not.toContain("Starting Neo4j");
    expect(await dumpOf(graph)).toEqual(shippedDump());
    await stop(service);
    expect(await graph.trouble()).toBeUndefined();
  },
  patience,
);

it(
  "is served by what the image holds",
  async () => {
    const folder = imageFolder(),
      service = colloquiaIn(folder, elsewhere);
    await service.says("Ready");
    expect(service.output.join("\n")).not.toContain("Filling"); // the same documents and code as above
    expect((await fetch(urlOf(service))).status).toBe(200);
    await stop(service);
    rmSync(folder, { recursive: true });
  },
  patience,
);

it.each([0, 0.6])(
  "finishes a filling that was cut off by a kill after %f of its time",
  async part => {
    await graph.write(run => run({ name: "test/wipe", text: "MATCH (node) DETACH DELETE node", parameters: {} }));
    const killed = colloquia(elsewhere);
    await killed.says("Filling the graph");
    await wait(part * fillingMs);
    killed.process.kill("SIGKILL");
    const service = colloquia(elsewhere);
    await service.says("Ready");
    expect(await check(graph)).toEqual([]);
    expect(await dumpOf(graph)).toEqual(shippedDump());
    await stop(service);
  },
  patience,
);

describe("An export", () => {
  const file = join(projectFolder, "test", "fixtures", "indico", "003-snake-case.json"),
    run = async (...words: string[]) => {
      const { code, stdout, stderr } = await colloquia(elsewhere, ...words).ended;
      return { code, stdout, stderr };
    };

  it(
    "is tried first, then taken in, listed, shown, and taken out again",
    async () => {
      const before = await dumpOf(graph);
      const tried = await run("import", file, "--dry-run");
      expect(tried).toMatchObject({ code: 0, stderr: "" });
      expect(tried.stdout).toMatch(/: indico\/\S+ \(indico\), 1 record\nWould change:\n\s+new\s+changed\s+gone\n/);
      expect(await dumpOf(graph)).toEqual(before);

      const taken = await run("import", "indico", file, "--source", "an-export", "--retrieved", "2026-11-22");
      expect(taken).toMatchObject({ code: 0, stderr: "" });
      expect(taken.stdout).toMatch(/\n {2}Event +1 +0 +0\n/);
      expect(await check(graph)).toEqual([]);
      const whole = await dumpOf(graph);
      expect((await run("import", file, "--source", "an-export", "--retrieved", "2026-11-22")).stdout).toContain(
        "nothing new, nothing changed, nothing gone",
      );
      expect(await dumpOf(graph)).toEqual(whole);

      expect((await run("sources", "list")).stdout).toMatch(/^an-export\t1\t/m);
      expect((await run("sources", "show", "an-export")).stdout).toContain("retrieved: 2026-11-22\n");
      expect((await run("sources", "remove", "an-export", "--dry-run")).stdout).toMatch(/\n {2}Event +0 +0 +1\n/);
      expect(await run("sources", "remove", "an-export")).toMatchObject({ code: 0, stderr: "" });
      expect(await dumpOf(graph)).toEqual(before);
      expect(await run("sources", "show", "an-export")).toMatchObject({ code: 1, stderr: expect.stringContaining("but got: an-export") });
    },
    patience,
  );

  it(
    "with malformed parts goes in without them, and says so in the end",
    async () => {
      const broken = JSON.parse(readFileSync(file, "utf8")) as { results: { timezone: unknown }[] };
      broken.results[0]!.timezone = 5;
      const other = join(newFolder(), "broken.json");
      writeFileSync(other, JSON.stringify(broken));
      const { code, stdout, stderr } = await run("import", other);
      expect(code).toBe(2);
      expect(stderr).toMatch(/broken\.json: results\[0\]\.timezone: must be a text, but got: 5\n/);
      expect(stdout).toMatch(/1 malformed part left out\n/);
      expect(await check(graph)).toEqual([]);
    },
    patience,
  );

  it(
    "as a table is read by the mapping beside it, or by one that lies elsewhere, from standard input too",
    async () => {
      const tables = join(projectFolder, "test", "fixtures", "tables"),
        mapping = join(tables, "participants.mapping.yaml"),
        list = join(newFolder(), "list.csv");
      writeFileSync(list, readFileSync(join(tables, "participants.csv")));
      const { code, stdout } = await run("import", mapping, "--dry-run");
      expect(code).toBe(0);
      expect((await run("import", list, "--mapping", mapping, "--dry-run")).stdout).toBe(stdout.replace(mapping, list));
      const command = `cat '${list}' | node dist/colloquia.js import - --mapping '${mapping}' --dry-run`;
      expect(await output("bash", ["-eo", "pipefail"], command, elsewhere)).toBe(stdout.replace(mapping, "-"));
    },
    patience,
  );

  it(
    "cut off, or of no known format, changes nothing",
    async () => {
      const before = await dumpOf(graph),
        other = join(newFolder(), "cut.json");
      writeFileSync(other, readFileSync(file).subarray(0, 3_000));
      for (const words of [
        ["import", other],
        ["import", join(projectFolder, "package.json")],
      ])
        expect(await run(...words)).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/must be/) });
      expect(await dumpOf(graph)).toEqual(before);
    },
    patience,
  );
});

it(
  "checks every fact, and puts right what is wrong only when told to",
  async () => {
    const before = await dumpOf(graph);
    await graph.write(run => run({ name: "test/damage", text: "MATCH (event:Event) SET event.title = 'Another'", parameters: {} }));
    expect((await colloquia(elsewhere, "check").ended).code).toBe(1);
    const { code, stdout } = await colloquia(elsewhere, "check", "--repair").ended;
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/facts are not what the records say\nChanged:\n[^]* {2}Event +0 +\d+ +0\n/),
    });
    expect(await colloquia(elsewhere, "check").ended).toMatchObject({ code: 0 });
    expect(await dumpOf(graph)).toEqual(before);
    expect((await colloquia(elsewhere, "check", "--mend").ended).stderr).toMatch(/^colloquia check: unknown option '--mend'\nUsage: /);
  },
  patience,
);

it(
  "does with files what docs/importing.md shows",
  async () => {
    const service = colloquia(elsewhere);
    await service.says("Ready");
    const before = await dumpOf(graph),
      shown = blocksOf(importExample.file).filter(({ section }) => section === importExample.section);
    expect(shown.map(({ language }) => language)).toEqual(["sh", "graphql", "sh"]);
    for (const { language, text, expected } of shown)
      if (language === "graphql") expect(await asked(urlOf(service), text)).toEqual(JSON.parse(expected!.text));
      else
        for (const command of commands(text)) {
          const said = await output("bash", ["-eo", "pipefail"], command, elsewhere);
          if (expected) expect(said!.trim()).toBe(expected.text.trim());
        }
    expect(await dumpOf(graph)).toEqual(before);
    await stop(service);
  },
  patience,
);

const asked = async (url: string, query: string) =>
  (await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) })).json();

const dumpOf = async (graph: Graph) => dump(await storedState(statement => graph.read(statement)));
