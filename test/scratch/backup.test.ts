import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { createHash } from "node:crypto";
import { erase } from "../../src/curation/erase.js";
import { Graph } from "../../src/neo4j/database.js";
import { addKey, revokeKey } from "../../src/keys/keys.js";
import { Secret } from "../../src/secret.js";
import { check } from "../../src/store/check.js";
import type { Decision } from "../../src/sources/description/decisions.js";
import { updateGraph } from "../../src/store/shipped.js";
import { write } from "../../src/store/write.js";
import { backUp } from "../../src/store/backup/backup.js";
import { restore } from "../../src/store/backup/restore.js";
import { derivedLabels, keptLabels, stateProperties, transientLabels } from "../../src/store/kept-labels.js";
import { colloquia } from "../start/service.js";
import { descriptions, dumpOf, expireLease, isCutOff, wholeGraph, withWrite } from "../support/import.js";
import { connection, emptyGraph, secretText } from "../support/scratch.js";

/** Somebody who is erased after the first backup, with a name that nobody else has a part of; and two others. */
const erasedName = "James Halverson";
const namePattern = /halverson/i;
/** Keys of sources stay: see docs/curation.md. */
const ada = { name: "Ada", via: "COMMAND_LINE" } as const;
const keyPattern = /[a-z0-9/.-]+-halverson|halverson-[a-z0-9/.-]+/g;

describe("A backup", () => {
  const folder = mkdtempSync(join(tmpdir(), "backups-"));
  const first = join(folder, "first"); // before somebody is erased and a key is revoked
  const second = join(folder, "second"); // after that
  let graph: Graph;
  let firstState: GraphState;
  let secondState: GraphState;
  let ids: { erased: string; one: string; other: string };

  const rows = (text: string, parameters: Record<string, unknown> = {}) => graph.readWhole({ name: "test/read", text, parameters });
  const change = (text: string, parameters: Record<string, unknown> = {}) => graph.write(run => run({ name: "test/change", text, parameters }));

  /** Facts, everything else, and redirects. */
  async function stateOf(): Promise<GraphState> {
    const others = await rows(
      "MATCH (node) WHERE none(label IN labels(node) WHERE label IN $derived) AND NOT coalesce(node.action, '') IN $ofRestoring RETURN labels(node) AS labels, properties(node) AS properties, [name IN keys(node) | name + valueType(node[name])] AS types",
      { derived: [...derivedLabels, ...transientLabels, "Identifier"], ofRestoring: ["BACKUP_RESTORED", "CHANGE_FINISHED", "GRAPH_REPAIRED"] },
    );
    const texts = others.map(({ labels, properties, types }) => {
      const kept = Object.entries(properties as object).filter(
        ([name]) => !(labels as string[]).includes("Dataset") || !(stateProperties.has(name) || name === "lastAuditNumber"),
      );
      const sorted = (types as string[]).filter(type => kept.some(([name]) => type.startsWith(name))).sort();
      return JSON.stringify([labels, kept.sort(([a], [b]) => (a < b ? -1 : 1)), sorted]);
    });
    const redirects = await rows("MATCH (old:Identifier)-[:IDENTIFIES]->(node) WHERE NOT old:Node RETURN old.value + ' ' + node.id AS redirect");
    return { dump: await dumpOf(graph), others: texts.sort(), redirects: redirects.map(({ redirect }) => String(redirect)).sort() };
  }
  const textOf = (file: string) => gunzipSync(readFileSync(file)).toString();
  const personNamed = async (name: string) => String((await rows("MATCH (person:Person {name: $name}) RETURN person.id AS id", { name }))[0]!["id"]);
  const decide = (id: string, decision: Decision) => write(graph, { made: [{ id, decision, by: "Ada", at: "2026-11-22T00:00:00.000Z" }] });
  /** Every property of every node that has the name. */
  const hits = async () =>
    (await rows("MATCH (node) RETURN properties(node) AS properties"))
      .map(({ properties }) => JSON.stringify(properties).replaceAll(keyPattern, ""))
      .filter(text => namePattern.test(text));

  beforeAll(async () => {
    graph = await wholeGraph();
    await addKey(graph, "Ada", "CURATOR");
    await addKey(graph, "Ben", "CURATOR");
    await addKey(graph, "Cleo", "CURATOR");
    await revokeKey(graph, "Cleo");
    ids = { erased: await personNamed(erasedName), one: await personNamed("Anna Dawid"), other: await personNamed("Arno Solin") };
    const unitsOf = async (id: string) =>
      (await rows("MATCH (node:Node {id: $id}) RETURN coalesce(node.units, [node.id]) AS units", { id }))[0]!["units"] as string[];
    const [one, other, erased] = [await unitsOf(ids.one), await unitsOf(ids.other), await unitsOf(ids.erased)];
    const common = { type: "Person", because: "A test." } as const;
    await decide("decision_same", { ...common, kind: "SAME", units: [...one, ...other] });
    await decide("decision_undone", { ...common, kind: "CORRECT", units: one, property: "name", value: "Anna Example" });
    await write(graph, { undone: [{ id: "decision_undone", act: "undo", by: "Ben", at: "2026-11-23T00:00:00.000Z", because: "No." }] });
    await decide("decision_apart", { ...common, kind: "DIFFERENT", units: one, others: erased, because: "Not James Halverson." });
    await erase(graph, { id: await personNamed("Gert Aarts"), because: "By letter." }, ada);
    // Values of types that nothing here writes yet.
    await change(
      "MATCH (dataset:Dataset) SET dataset.aFloat = 2.0, dataset.aFraction = 0.5, dataset.aTime = datetime('2026-11-22T10:11:12.123456789+01:00'), dataset.aList = ['a', 'b'], dataset.noList = [], dataset.aFlag = true",
    );
    firstState = await stateOf();
    await backUp(graph, first);
    await erase(graph, { id: ids.erased, because: "By letter too." }, ada);
    await revokeKey(graph, "Ben");
    await addKey(graph, "Dora", "CURATOR");
    secondState = await stateOf();
    await backUp(graph, second);
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  /** An empty graph in place of the one that was there. */
  const empty = async () => {
    await graph.close();
    graph = await emptyGraph();
  };

  it("restored into an empty graph gives the same facts, decisions, keys, tombstones and redirects, whatever their types", async () => {
    expect(firstState.redirects.length).toBeGreaterThan(0);
    expect(firstState.others.filter(text => text.includes("Decision")).length).toBeGreaterThan(3);
    for (const [file, state] of [
      [first, firstState],
      [second, secondState],
    ] as const) {
      await empty();
      await restore(graph, file);
      expect(await stateOf()).toEqual(state);
      expect(await check(graph)).toEqual([]);
      expect(await rows("MATCH (dataset:Dataset) RETURN dataset.state AS state, dataset.restoring AS restoring")).toEqual([
        { state: "WHOLE", restoring: null },
      ]);
    }
  });

  it("knows what becomes of every label there is", async () => {
    const labels = (await rows("MATCH (node) UNWIND labels(node) AS label RETURN DISTINCT label")).map(({ label }) => String(label));
    const alone = await rows("MATCH (node) WHERE NOT node:Node UNWIND labels(node) AS label RETURN DISTINCT label");
    const known = [...derivedLabels, ...transientLabels, ...keptLabels, "Identifier"];
    expect(alone.map(({ label }) => String(label)).filter(label => !known.includes(label))).toEqual([]);
    expect(keptLabels.filter(label => label !== "RefusalCount" && !labels.includes(label))).toEqual([]); // this graph has them all
    const nodes = textOf(second)
      .split("\n")
      .filter(line => line.startsWith('{"node"')).length;
    expect(nodes).toBe(secondState.others.length);
    await change("CREATE (:Movie {title: 'Another program'})");
    await expect(backUp(graph, join(folder, "foreign"))).rejects.toThrow("it also holds 1 of the label Movie");
    await change("MATCH (movie:Movie) DELETE movie");
  });

  it("made after somebody was erased does not have the name, and no backup has a key", () => {
    expect(textOf(first)).toMatch(namePattern);
    expect(textOf(second).replaceAll(keyPattern, "")).not.toMatch(namePattern);
    for (const file of [first, second]) expect(textOf(file)).not.toMatch(/colloquia_[\w-]{32}/);
  });

  it("that is cut off, changed, or something else is refused, and nothing is written", async () => {
    await empty();
    const lines = textOf(second).split("\n");
    const damages: readonly (readonly [string, Buffer, RegExp])[] = [
      ["cut", readFileSync(second).subarray(0, -20), /cut off or damaged \(unexpected end of file\)/],
      ["no end", gzipSync(lines.slice(0, -2).join("\n") + "\n"), /its end is missing/],
      ["no line end", gzipSync(lines.slice(0, -1).join("\n")), /its last line is incomplete/],
      ["changed", gzipSync(lines.join("\n").replace("Anna Dawid", "Anna Dawit")), /its checksum does not match/],
      ["longer", gzipSync(`${lines.join("\n")}{}\n`), /something follows its end/],
      ["other counts", gzipSync(withSum([...lines.slice(0, 1), ...lines.slice(2, -2)], lines.at(-2)!)), /cut off or damaged/],
      [
        "a newer format",
        gzipSync(lines.join("\n").replace("colloquia-backup-1", "colloquia-backup-2")),
        /a newer Colloquia has written it as colloquia-backup-2/,
      ],
      ["plain", Buffer.from(lines.join("\n")), /is something else/],
      ["empty", gzipSync(""), /it is empty/],
      [
        "newer",
        gzipSync(withSum([lines[0]!.replace(/"model":\d+/, '"model":1000'), ...lines.slice(1, -2)], lines.at(-2)!)),
        /must be of model version \d+ or older/,
      ],
    ];
    for (const [name, bytes, message] of damages) {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      await expect(restore(graph, file)).rejects.toThrow(message);
    }
    expect(await rows("MATCH (node) RETURN node")).toEqual([]);
  });

  it("is refused under another secret, and nothing is written", async () => {
    const other = new Graph(connection, undefined, () => new Secret("another secret, of forty characters too."));
    await expect(restore(other, second)).rejects.toThrow("The secret must be the one that made the keys and tombstones");
    await other.close();
    expect(await rows("MATCH (node) RETURN node")).toEqual([]);
  });

  it("is refused where there is something already, and replaces it when that is asked for", async () => {
    await write(graph, { descriptions: descriptions.slice(0, 1) });
    const before = await dumpOf(graph);
    await expect(restore(graph, second)).rejects.toThrow(
      /^A backup must be restored into an empty graph unless --replace is given, but this one holds nodes: .*Event/,
    );
    expect(await dumpOf(graph)).toEqual(before);
    await restore(graph, second, { replace: true });
    const { others, ...state } = await stateOf();
    const { others: wanted, ...wantedState } = secondState;
    expect(state).toEqual(wantedState);
    // The import that was replaced stays in the audit record, behind what the backup has.
    const [replaced, ...more] = others.filter(text => !wanted.includes(text));
    expect(replaced).toMatch(/^\[\["AuditEntry"\],\[\["action","SOURCE_IMPORTED"\]/);
    expect([more, wanted.filter(text => !others.includes(text))]).toEqual([[], []]);
  });

  it("does not bring back who was erased since, nor a key that was revoked", async () => {
    // The graph has the second state: it knows of the erasure. The backup does not.
    const { newerTombstones, removedKeys } = await restore(graph, first, { replace: true });
    expect({ newerTombstones, removedKeys }).toEqual({ newerTombstones: 1, removedKeys: 1 }); // Dora's
    expect(await hits()).toEqual([]);
    const without = (texts: readonly string[], pattern: RegExp) => texts.filter(text => !pattern.test(text));
    const state = await stateOf();
    expect(state.dump).toEqual(secondState.dump);
    expect(state.redirects).toEqual(secondState.redirects);
    // Ben stays revoked, and the audit record is complete.
    expect(without(secondState.others, /"Dora"/).filter(text => !state.others.includes(text))).toEqual([]);
    expect(without(state.others, /AuditEntry/).filter(text => !secondState.others.includes(text))).toEqual([]);
    expect(await check(graph)).toEqual([]);

    await empty();
    expect(await restore(graph, first, { tombstones: second })).toMatchObject({ newerTombstones: 1 });
    expect(await hits()).toEqual([]);
    expect(await dumpOf(graph)).toEqual(secondState.dump);
    expect(await rows("MATCH (key:Key {name: 'Ben'}) RETURN key.revokedAt IS NULL AS open")).toEqual([{ open: false }]);
  });

  it("whose restore is cut off between any two transactions keeps everybody else out, and is restored by the same command", async () => {
    await empty();
    const small = join(folder, "small");
    await write(graph, { descriptions: descriptions.slice(0, 1) });
    await addKey(graph, "Ada", "CURATOR");
    await backUp(graph, small);
    const state = await stateOf();
    let cuts = 0;
    let isOtherRefused = false;
    for (let transactions = 1; ; transactions++) {
      await change("MATCH (node) DETACH DELETE node");
      let begun = 0;
      const cutting = withWrite(graph, async work => {
        if (++begun > transactions) throw new Error("cut off");
        return graph.write(work);
      });
      const isCut = await restore(cutting, small).then(
        () => false,
        (error: Error) => error.message === "cut off",
      );
      if (!isCut) break;
      await expireLease(graph);
      cuts++;
      expect(await rows("MATCH (dataset:Dataset) RETURN dataset.state AS state")).toEqual([{ state: "RESTORING" }]);
      const refusal = "The graph must be restored before anything else is written";
      await expect(write(graph, { descriptions: descriptions.slice(0, 1) })).rejects.toThrow(refusal);
      await expect(updateGraph(graph, () => {})).rejects.toThrow(refusal);
      await expect(backUp(graph, join(folder, "broken"))).rejects.toThrow("a restore of it was interrupted");
      const isBegun = (await rows("MATCH (node) WHERE NOT node:Dataset AND NOT node:WriteLease RETURN node LIMIT 1")).length > 0;
      if (isBegun && !isOtherRefused) {
        await expect(restore(graph, second)).rejects.toThrow("The restore of another backup was interrupted");
        isOtherRefused = true;
      }
      await restore(graph, small);
      expect(await stateOf()).toEqual(state);
    }
    expect(cuts).toBeGreaterThan(5);
    expect(isOtherRefused).toBe(true);
  });

  it("holds what a source will say whose import is not finished", async () => {
    graph = await wholeGraph();
    const [one] = descriptions;
    const newer = { ...one!, notStated: [...one!.notStated, "One thing more."], records: one!.records.slice(0, 1) };
    expect(
      await isCutOff(graph, { descriptions: [newer], removed: [descriptions[1]!.source.key] }, 1, {
        perStatement: 5,
        perTransaction: 5,
        perPart: 10,
        announceMs: 0,
      }),
    ).toBe(true);
    const file = join(folder, "unfinished");
    await backUp(graph, file);
    await write(graph, {});
    const state = await stateOf();
    await empty();
    await restore(graph, file);
    expect(await stateOf()).toEqual({ ...state, redirects: expect.any(Array) });
  });

  it("is of one moment, though the graph changes while it is made", async () => {
    graph = await wholeGraph();
    let reads = 0;
    let changes = 0;
    const changing = Object.assign(Object.create(graph) as Graph, {
      // Between the sources and what follows them; at the third time writers have to wait.
      readWhole: async (statement: Parameters<Graph["readWhole"]>[0]) => {
        if (statement.name === "read/node-references" && reads++ % keptLabels.length === 0)
          await write(graph, { descriptions: [{ ...descriptions[0]!, notStated: [`Change ${++changes}.`] }] });
        return graph.readWhole(statement);
      },
      write: (work: Parameters<Graph["write"]>[0]) => graph.write(work),
    });
    const file = join(folder, "moment");
    await backUp(changing, file);
    expect(changes).toBe(2);
    expect(textOf(file)).toContain("Change 2.");
    const state = await stateOf();
    await empty();
    await restore(graph, file);
    expect(await stateOf()).toEqual(state);
  });

  it("is made and restored by commands, replaces no file, and is for its owner alone", async () => {
    const run = (...words: string[]) =>
      colloquia({ NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password, COLLOQUIA_SECRET: secretText }, ...words).ended;
    const file = join(folder, "by-command");
    expect(await run("backup", file)).toMatchObject({
      code: 0,
      stdout: "",
      stderr: expect.stringMatching(/^Backed up 5 sources with \d+ records, /),
    });
    expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
    const made = readFileSync(file);
    expect(await run("backup", file)).toMatchObject({ code: 1, stderr: expect.stringContaining(`${file} exists: name another file`) });
    expect(readFileSync(file).equals(made)).toBe(true);
    truncateSync(file);
    expect(await run("backup", file, "--overwrite")).toMatchObject({ code: 0 });
    expect(readFileSync(file).length).toBeGreaterThan(made.length / 2);
    expect(await run("restore", file)).toMatchObject({ code: 1, stderr: expect.stringContaining("--replace") });
    const dump = await dumpOf(graph);
    expect(await run("restore", file, "--replace")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Restored 5 sources/) });
    expect(await dumpOf(graph)).toEqual(dump);
    expect(await run("backup", join(folder, "nowhere", "file"))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The backup must be written to a place/),
    });
    expect(await run("restore", join(folder, "nowhere"))).toMatchObject({ code: 1, stderr: expect.stringMatching(/ENOENT/) });
  });
});

interface GraphState {
  readonly dump: readonly string[];
  readonly others: readonly string[];
  readonly redirects: readonly string[];
}

/** These lines with the end of a backup, with the right checksum of them. */
function withSum(lines: readonly string[], end: string): string {
  const text = `${lines.join("\n")}\n`;
  const sum = createHash("sha256").update(text).digest("hex");
  return `${text}${end.replace(/"sha256":"\w+"/, `"sha256":"${sum}"`)}\n`;
}
