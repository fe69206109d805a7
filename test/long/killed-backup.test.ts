import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { Chance } from "../../bench/world/random.js";
import type { Graph } from "../../src/neo4j/database.js";
import { check } from "../../src/store/check.js";
import { write } from "../../src/store/write.js";
import { checkBackup } from "../../src/store/backup/check-backup.js";
import { stateProperties } from "../../src/store/kept-labels.js";
import { cleanUp, colloquia, type Ended } from "../start/service.js";
import { descriptions, dumpOf, made } from "../support/import.js";
import { connection, emptyGraph, secretText } from "../support/scratch.js";
import { writeTables } from "./many-names.js";

/** Backups and restores in processes of their own, killed at points of chance and run again. */
const points = Number(process.env["KILLS"] ?? 20);
const folder = mkdtempSync(join(tmpdir(), "killed-backup-"));
const undisturbedFile = join(folder, "undisturbed");
const chance = new Chance(66);
const variables = {
  NEO4J_URI: connection.uri,
  NEO4J_USER: connection.user,
  NEO4J_PASSWORD: connection.password,
  COLLOQUIA_SECRET: secretText,
  LOG_LEVEL: "warn",
};
const run = (...words: string[]) => colloquia(variables, ...words);
let graph: Graph;
let whole: string;
let others: string;

const rows = (text: string) => graph.readWhole({ name: "test/read", text, parameters: {} });
const wipe = () => graph.write(run => run({ name: "test/wipe", text: "MATCH (node) DETACH DELETE node", parameters: {} }));
const dump = async () => (await dumpOf(graph)).join("\n");
/** What is not derived, but for the state of the graph. */
async function keptNodes(): Promise<string> {
  const found = await rows(
    "MATCH (node) WHERE NOT node:Node AND NOT node:Evidence AND NOT node:WriteLease AND coalesce(node.action, '') <> 'BACKUP_RESTORED' RETURN labels(node) AS labels, properties(node) AS properties",
  );
  const texts = found.map(({ labels, properties }) =>
    JSON.stringify([
      labels,
      Object.entries(properties as object)
        .filter(([name]) => !(labels as string[]).includes("Dataset") || !(stateProperties.has(name) || name === "lastAuditNumber"))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );
  return texts.sort().join("\n");
}
/** All lines but the header and the end, which tell the time. */
const itemsOf = (file: string) => gunzipSync(readFileSync(file)).toString().split("\n").slice(1, -2).join("\n");
async function kill(undisturbed: Ended, ...words: string[]): Promise<void> {
  const killed = run(...words);
  await wait((undisturbed.ms * chance.whole(5, 100)) / 100);
  killed.process.kill("SIGKILL");
  await killed.ended;
}

beforeAll(async () => {
  graph = await emptyGraph();
  await write(graph, { descriptions, decisions: made });
  expect(await run("import", writeTables(folder, chance)).ended).toMatchObject({ code: 0 });
  expect(await run("keys", "add", "Ada").ended).toMatchObject({ code: 0 });
  const [first, second, third] = await rows(
    "MATCH (person:Person) WHERE person.name STARTS WITH 'Person ' RETURN person.id AS id ORDER BY id LIMIT 3",
  );
  expect(await run("same", String(first!["id"]), String(second!["id"]), "--because", "A test.").ended).toMatchObject({ code: 0 });
  expect(await run("erase", String(third!["id"]), "--because", "By letter.").ended).toMatchObject({ code: 0 });
  whole = await dump();
  others = await keptNodes();
}, 600_000);
afterAll(async () => {
  await graph.close();
  await cleanUp();
  rmSync(folder, { recursive: true });
});

it(`a backup that is killed at ${points} points leaves no file under its name, or a whole one, and the graph as it was`, async () => {
  const undisturbed = await run("backup", undisturbedFile).ended;
  expect(undisturbed).toMatchObject({ code: 0 });
  let cut = 0;
  for (let point = 0; point < points; point++) {
    const file = join(folder, `killed-${point}`);
    await kill(undisturbed, "backup", file);
    if (existsSync(file)) await checkBackup(file);
    else cut++;
    expect(await run("backup", file, "--overwrite").ended).toMatchObject({ code: 0 });
    expect(itemsOf(file) === itemsOf(undisturbedFile)).toBe(true);
    rmSync(file);
  }
  expect(cut).toBeGreaterThan(points / 4);
  expect((await dump()) === whole).toBe(true);
  expect((await keptNodes()) === others).toBe(true);
}, 2_400_000);

it(`a restore that is killed at ${points} points and run again gives the graph that it gives undisturbed`, async () => {
  await wipe();
  const undisturbed = await run("restore", undisturbedFile).ended;
  expect(undisturbed).toMatchObject({ code: 0 });
  expect((await dump()) === whole).toBe(true);
  expect((await keptNodes()) === others).toBe(true);
  expect(await check(graph)).toEqual([]);
  const states: unknown[] = [];
  for (let point = 0; point < points; point++) {
    // Every other time over a graph that is there, which knows of an erasure of its own.
    const replaces = point % 2 === 1;
    if (replaces)
      await graph.write(run =>
        run({
          name: "test/tombstone",
          text: "CREATE (:Tombstone {id: 'tombstone_newer', by: 'Ada', at: '2026-11-30T00:00:00.000Z', because: 'By letter.', hashes: ['a hash']})",
          parameters: {},
        }),
      );
    else await wipe();
    await kill(undisturbed, "restore", undisturbedFile, ...(replaces ? ["--replace"] : []));
    const [dataset] = await rows("MATCH (dataset:Dataset) RETURN dataset.state AS state");
    states.push(dataset?.["state"] ?? null);
    if (dataset?.["state"] === "RESTORING")
      expect(await run("import", "data/000-nordita-winter-school-machine-learning-physics.yaml").ended).toMatchObject({ code: 1 });
    const isWhole = dataset?.["state"] === "WHOLE";
    expect(await run("restore", undisturbedFile, ...(isWhole ? ["--replace"] : [])).ended).toMatchObject({ code: 0 });
    expect((await dump()) === whole).toBe(true);
    const newer = await rows("MATCH (tombstone:Tombstone {id: 'tombstone_newer'}) RETURN tombstone.hashes AS hashes");
    expect(newer).toEqual(replaces ? [{ hashes: ["a hash"] }] : []);
    await graph.write(run =>
      run({ name: "test/forget", text: "MATCH (tombstone:Tombstone {id: 'tombstone_newer'}) DELETE tombstone", parameters: {} }),
    );
    expect((await keptNodes()) === others).toBe(true);
  }
  console.log({ undisturbedMs: Math.round(undisturbed.ms), states });
  expect(states.filter(state => state === "RESTORING").length).toBeGreaterThan(points / 4);
}, 2_400_000);
