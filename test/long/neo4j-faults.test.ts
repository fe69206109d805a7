import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Graph } from "../../src/neo4j/database.js";
import { GraphUnavailable } from "../../src/errors.js";
import { cleanUp, colloquia, connectionOf, databaseOf, lives, newFolder, shortLived, until, urlOf } from "../start/service.js";

/** Faults of the machine under the Neo4j that the service starts: a full disk, damaged files. */
const patience = 200_000;
afterAll(cleanUp);

const whole = newFolder();

beforeAll(async () => {
  const service = colloquia({ COLLOQUIA_FOLDER: whole, ...shortLived });
  await service.says("Ready");
  service.process.kill("SIGTERM");
  await service.ended;
}, patience);

const data = (folder: string, ...path: string[]) => join(folder, "neo4j", "data", ...path);

it.each([
  [
    "the transaction logs are gone",
    (folder: string) => rmSync(data(folder, "transactions", "neo4j"), { recursive: true }),
    /there is no transaction log/,
  ],
  [
    "the store's header is damaged",
    (folder: string) => writeFileSync(data(folder, "databases", "neo4j", "neostore"), "x".repeat(8_192)),
    /Failed to load data/,
  ],
  [
    "a file of the store is gone",
    (folder: string) => rmSync(data(folder, "databases", "neo4j", "neostore.nodestore.db")),
    /neostore\.nodestore\.db\] is\(are\) missing/,
  ],
])(
  "says in a sentence what is wrong and what to do when %s",
  async (_, damage, cause) => {
    const folder = newFolder();
    cpSync(whole, folder, { recursive: true });
    damage(folder);
    const { code, stderr } = await colloquia({ COLLOQUIA_FOLDER: folder, ...shortLived }, "sources", "list").ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(cause);
    expect(stderr).toMatch(
      /^Neo4j cannot open the graph in .*: put back a copy of the data folder .* load a backup with "colloquia restore FILE"\n$/,
    );
  },
  patience,
);

it(
  "says that the database of users is damaged, and makes it anew when told to",
  async () => {
    const folder = newFolder(),
      variables = { COLLOQUIA_FOLDER: folder, ...shortLived };
    cpSync(whole, folder, { recursive: true });
    writeFileSync(data(folder, "databases", "system", "neostore"), "x".repeat(8_192));
    expect(await colloquia(variables, "sources", "list").ended).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^Neo4j cannot open its database of users .*: run "colloquia password reset", which makes it anew and keeps the graph\n$/,
      ),
    });
    expect(await colloquia(variables, "password", "reset").ended).toMatchObject({ code: 0 });
    expect((await colloquia(variables, "sources", "list").ended).stdout.trim().split("\n")).toHaveLength(5);
  },
  patience,
);

const mount = (...words: string[]) => expect(spawnSync("mount", words)).toMatchObject({ status: 0 });
/** Only root can make a small disk. */
const asRoot = process.getuid?.() === 0 ? it : it.skip;

asRoot.each([
  ["for the store", { size: 115, statement: "UNWIND range(1, 2000) AS at CREATE (:Junk { batch: $batch, at: at, text: $text })" }],
  [
    "for the transaction log",
    {
      size: 115,
      statement: "MERGE (junk:Junk { batch: 0 }) SET junk.count = $batch + 1, junk.text = reduce(text = '', at IN range(1, 1000) | text + $text)",
    },
  ],
])(
  "says that the disk is full %s, never that a write is gone which is not, and works again by itself once there is space",
  async (_, { size, statement }) => {
    const disk = join(newFolder(), "disk");
    mkdirSync(disk);
    mount("-t", "tmpfs", "-o", `size=${size}m`, "tmpfs", disk);
    cpSync(whole, disk, { recursive: true });
    const service = colloquia({ COLLOQUIA_FOLDER: disk, ...shortLived });
    try {
      await service.says("Ready");
      const graph = new Graph(connectionOf(disk)),
        write = (batch: number) => graph.write(run => run({ name: "test/junk", text: statement, parameters: { batch, text: "x".repeat(400) } })),
        ask = async () =>
          (
            await fetch(`${urlOf(service)}/graphql`, {
              method: "POST",
              headers: { "content-type": "application/json" },
              body: JSON.stringify({ query: "{ events(first: 1) { totalCount } }" }),
            })
          ).text();
      let written = 0,
        failure: Error | undefined;
      while (!failure && written < 10_000)
        await write(written).then(
          () => written++,
          (error: Error) => (failure = error),
        );
      expect(failure).toBeInstanceOf(GraphUnavailable);
      await service.says("is full (");
      expect(await ask()).toMatch(/is full \(|"totalCount"/); // what is read-only can still be read
      mount("-o", "remount,size=700m", disk);
      await service.says("The database works again");
      await until(async () => (await ask()).includes('"totalCount"'));
      const [row] = await graph.read({
        name: "test/kept",
        text: "MATCH (junk:Junk) RETURN max(coalesce(junk.count, junk.batch + 1)) AS kept",
        parameters: {},
      });
      expect(failure!.message.includes("nothing of it was kept") ? [written] : [written, written + 1]).toContain(row!["kept"]);
      await write(written + 1);
      await graph.close();
      service.process.kill("SIGTERM");
      expect(await service.ended).toMatchObject({ code: 0, stderr: "" });
    } finally {
      service.process.kill("SIGKILL");
      await service.ended;
      await until(() => !lives(databaseOf(disk)), 60_000);
      await until(() => spawnSync("umount", [disk]).status === 0, 30_000); // what was just killed may still close its files
    }
  },
  patience,
);
