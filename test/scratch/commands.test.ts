import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { addKey } from "../../src/keys/keys.js";
import type { Graph } from "../../src/neo4j/database.js";
import { projectFolder } from "../../src/settings.js";
import { write } from "../../src/store/write.js";
import { cleanUp, colloquia, stop, type Ended } from "../start/service.js";
import { checkDocument } from "../support/documents.js";
import { isCutOff, descriptions, wholeGraph } from "../support/import.js";
import { blocksOf, commands } from "../support/pages.js";
import { connection, secretText } from "../support/scratch.js";

const variables = { NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password, COLLOQUIA_SECRET: secretText };
const documentation = "docs/operating/commands.md";

let graph: Graph;
const folder = mkdtempSync(join(tmpdir(), "commands-"));
beforeAll(async () => {
  graph = await wholeGraph();
});
afterAll(async () => {
  await graph.close();
  await cleanUp();
  rmSync(folder, { recursive: true });
});

const run = (...words: string[]): Promise<Ended> => colloquia(variables, ...words).ended;
/** What a command prints as text, and as JSON; both end with the same code. */
async function both(...words: string[]): Promise<{ readonly text: string; readonly json: any; readonly code: number | null }> {
  const text = await run(...words);
  const json = await run(...words, "--json");
  expect(json.code).toBe(text.code);
  return { text: text.stdout, json: JSON.parse(json.stdout), code: text.code };
}
const linesOf = (text: string) => text.trimEnd().split("\n");
const change = (text: string) => graph.write(run => run({ name: "test/change", text, parameters: {} }));
/** The rows of a table of changes, as JSON has them. */
const factsOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/^ {2}(\w+) +([\d,]+) +([\d,]+) +([\d,]+)$/gm)].map(([, type, ...counts]) => {
      const [added, changed, removed] = counts.map(count => Number(count!.replaceAll(",", "")));
      return [type, { added, changed, removed }];
    }),
  );

describe("--json prints one document that holds what the text says:", () => {
  it("sources list", async () => {
    const { text, json } = await both("sources", "list");
    expect(linesOf(text)).toHaveLength(5);
    expect(json.sources.map(({ key, records, title }: any) => `${key}\t${records}\t${title}`)).toEqual(linesOf(text));
  });

  it("sources show", async () => {
    const { text, json } = await both("sources", "show", "dpg-dy-11");
    const lines = Object.entries(json).flatMap(([name, value]) => [value].flat().map(each => `${name}: ${String(each)}`));
    expect(lines.filter(line => !line.endsWith(": null"))).toEqual(linesOf(text));
    expect(json.notStated.length).toBeGreaterThan(0);
  });

  it("sources remove", async () => {
    const { text, json } = await both("sources", "remove", "dpg-dy-11", "--dry-run");
    expect(json).toEqual({ dryRun: true, isShipped: true, changes: { facts: factsOf(text), redirected: 0 } });
    expect(json.changes.facts.Event).toEqual({ added: 0, changed: 0, removed: 1 });
  });

  it("import, with malformed parts and exit code 2", async () => {
    const broken = JSON.parse(readFileSync(join(projectFolder, "test", "fixtures", "indico", "003-snake-case.json"), "utf8"));
    broken.results[0].timezone = 5;
    const file = join(folder, "broken.json");
    writeFileSync(file, JSON.stringify(broken));
    const { text, json, code } = await both("import", file, "--dry-run");
    expect(code).toBe(2);
    expect(json).toMatchObject({ dryRun: true, refusals: [], files: [{ file, format: "indico", records: 1 }] });
    const [{ source, problems }] = json.files;
    expect(problems).toEqual([{ place: "results[0].timezone", message: "must be a text, but got: 5" }]);
    expect(text).toMatch(`${file}: ${source} (indico), 1 record; 1 malformed part left out\n`);
    expect(json.changes.facts).toEqual(factsOf(text));
  });

  it("import that would be refused, with exit code 1", async () => {
    const file = join(folder, "other.yaml");
    writeFileSync(
      file,
      JSON.stringify({
        format: "colloquia-description-1",
        source: { key: "dpg-dy-11", title: "Another" },
        records: [{ key: "r", events: [{ key: "e", title: "Another event" }] }],
      }),
    );
    const { json, code } = await both("import", file, "--dry-run");
    expect(code).toBe(1);
    expect(json.refusals.join("\n")).toContain("dpg-dy-11: a source with the key of a document that ships with Colloquia must be that document");
  });

  it("import --resume and --cancel", async () => {
    const [first] = descriptions;
    const newer = { ...first!, records: first!.records.map(record => ({ ...record, talks: record.talks.slice(1) })) };
    const limits = { perStatement: 50, perTransaction: 100, perPart: 100, announceMs: 0 };
    expect(await isCutOff(graph, { descriptions: [newer] }, 2, limits)).toBe(true);
    const unfinished = { action: "IMPORT", by: expect.any(String), since: expect.stringMatching(/^20/), isCancellable: true };
    expect(JSON.parse((await run("check", "--json")).stdout).unfinishedChange).toEqual(unfinished);
    expect(JSON.parse((await run("import", "--cancel", "--json")).stdout)).toEqual({ cancelled: unfinished });
    expect(JSON.parse((await run("import", "--resume", "--json")).stdout)).toEqual({ resumed: null });
  });

  it("match-affiliations", async () => {
    const { text, json } = await both("match-affiliations", "test/fixtures/tables/participants.csv", "--column", "Affiliation");
    expect(json.rows).toEqual(parse(text, { columns: true }));
    expect(json.rows.length).toBeGreaterThan(2);
    writeFileSync(join(folder, "empty.csv"), "affiliation\n");
    expect(JSON.parse((await run("match-affiliations", join(folder, "empty.csv"), "--json")).stdout)).toEqual({ rows: [] });
    expect(await run("match-affiliations", join(folder, "empty.csv"), "--json", "--column", "x")).toMatchObject({ code: 0 });
    expect(await run("match-affiliations", "test/fixtures/tables/participants.csv", "--json")).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining('must have a column "affiliation"'),
    });
  });

  it("review list", async () => {
    await change(
      "MATCH (one:Person)<-[:MEANS]-(:Mention) WITH DISTINCT one ORDER BY one.id LIMIT 4 WITH collect(one) AS all UNWIND [0, 2] AS at WITH all[at] AS one, all[at + 1] AS other, at CREATE (one)-[:RESEMBLES {score: 2.5 + at, because: ['one', 'two']}]->(other)",
    );
    const { text, json } = await both("review", "list", "--first", "3");
    await change("MATCH ()-[review:RESEMBLES]->() DELETE review");
    expect(json.pairs.map(({ score }: any) => score)).toEqual([4.5, 2.5]);
    expect(json.pairs.flatMap(({ people }: any) => people.flatMap(({ printed }: any) => printed)).length).toBeGreaterThan(3);
    for (const { score, because, people } of json.pairs) {
      expect(text).toContain(`${score.toFixed(1)}  ${because.join("; ")}\n`);
      for (const { id, name, printed } of people) {
        expect(text).toContain(`  ${name} (${id})\n`);
        for (const { asPrinted } of printed) expect(text).toContain(`    ${asPrinted}`);
      }
    }
  });

  it("decisions, of each kind, undone and not", async () => {
    const people = (await run("dump")).stdout.match(/^person_\w+(?= Person )/gm)!;
    const decide = async (...words: string[]) => (await run(...words, "--because", "A test.", "--by", "Ada")).stdout.split("\n")[0]!;
    const undone = await decide("same", people[0]!, people[1]!);
    await run("undo", undone, "--because", "No.", "--by", "Ben");
    await decide("different", people[2]!, "--other", people[3]!, "--other", people[4]!);
    await decide("correct", people[5]!, "name", "Somebody Else");
    const { text, json } = await both("decisions", "--first", "100");
    const lines = json.decisions.flatMap(({ id, kind, by, at, because, nodes, others, property, value, undone }: any) => {
      const list = (all: any[]) => all.map(({ id, label }) => `${label} (${id})`).join(", ") || "(nothing that a source states)";
      return [
        `${id}  ${kind}  ${by === null ? "ships with the project" : `${by}, ${at}`}`,
        `  ${list(nodes)}${kind === "DIFFERENT" ? ` | ${list(others)}` : ""}`,
        ...(property ? [`  ${property}: ${value}`] : []),
        `  ${because}`,
        ...(undone ? [`  Undone by ${undone.by}, ${undone.at}: ${undone.because}`] : []),
      ];
    });
    expect(lines).toEqual(linesOf(text));
    expect(json.decisions.slice(0, 3)).toMatchObject([
      { kind: "CORRECT", property: "name", value: "Somebody Else", undone: null },
      { kind: "DIFFERENT", others: [{}, {}] },
      { kind: "SAME", id: undone, undone: { by: "Ben", because: "No." } },
    ]);
  });

  it("keys list", async () => {
    await addKey(graph, "Ada", "ADMIN");
    await run("keys", "add", "Ben", "--expires", "90d");
    await run("keys", "revoke", "Ben");
    const { text, json } = await both("keys", "list");
    expect(json.keys).toHaveLength(2);
    const lines = json.keys.map(({ name, role, createdAt, expiresAt, lastUsedAt, revokedAt }: any) =>
      [
        name,
        role,
        `made ${createdAt}`,
        `expires ${expiresAt ?? "never"}`,
        `last used ${lastUsedAt ?? "never"}`,
        ...(revokedAt ? [`revoked ${revokedAt}`] : []),
      ].join("\t"),
    );
    expect(lines).toEqual(linesOf(text));
  });

  it("audit, and audit refused", async () => {
    const { text, json } = await both("audit", "--first", "4");
    const lines = json.entries.map(({ number, at, action, actor, via, subjects, factsWritten, factsRemoved }: any) =>
      [
        number,
        at,
        action,
        `${actor} (${via})`,
        subjects.map(({ id, key }: any) => (key === null ? id : `${id} (${key})`)).join(", "),
        ...(factsWritten === null ? [] : [`${factsWritten} written, ${factsRemoved} removed`]),
      ].join("\t"),
    );
    expect(lines).toEqual(linesOf(text));
    expect(lines).toHaveLength(4);
    const hour = new Date().toISOString().slice(0, 13);
    await change(`CREATE (:RefusalCount {key: '${hour} FORBIDDEN', hour: '${hour}', reason: 'FORBIDDEN', count: 3})`);
    const refused = await both("audit", "refused");
    expect(refused).toMatchObject({ text: `${hour}\tFORBIDDEN\t3\n`, json: { refusals: [{ hour, reason: "FORBIDDEN", count: 3 }] } });
  });

  it("check, with differences and exit code 1, and repaired", async () => {
    expect((await both("check")).json).toEqual({ unfinishedChange: null, differences: [], changes: null });
    await change("MATCH (event:Event) SET event.title = 'Another'");
    const { text, json, code } = await both("check");
    expect(code).toBe(1);
    expect(json.differences.length).toBeGreaterThan(0);
    expect(text).toBe(`${json.differences.join("\n")}\n${json.differences.length} facts are not what the records say\n`);
    const repaired = await run("check", "--repair", "--json");
    expect(repaired.code).toBe(0);
    expect(JSON.parse(repaired.stdout)).toMatchObject({ differences: json.differences, changes: { facts: { Event: { added: 0, removed: 0 } } } });
    expect((await run("check")).stdout).toBe("Every fact is what the records say\n");
  });

  it("backup, but not to standard output", async () => {
    const file = join(folder, "backup");
    const { code, stdout, stderr } = await run("backup", file, "--json");
    const { sources, records, nodes } = JSON.parse(stdout);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(
        new RegExp(`(?:^|\n)Backed up ${sources} sources with ${records} records, ${nodes.Decision} decisions, ${nodes.Key} keys,`),
      ),
    });
    expect(await run("backup", "-", "--json")).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^--json must be for a backup to a file/),
    });
  });

  it("and nothing else, whatever is logged or stored", async () => {
    const { stdout, stderr } = await colloquia({ ...variables, LOG_LEVEL: "trace" }, "sources", "list", "--json").ended;
    expect(JSON.parse(stdout).sources).toHaveLength(5);
    const title = "A \u001b[31mred\u009b2J \u202e title";
    const [first] = descriptions;
    await write(graph, { descriptions: [{ ...first!, source: { ...first!.source, key: "hostile", title } }] });
    const hostile = await run("sources", "list", "--json");
    expect(hostile.stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(JSON.parse(hostile.stdout).sources.find(({ key }: any) => key === "hostile").title).toBe(title);
    expect(await run("sources", "show", "nowhere", "--json")).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("nowhere") });
  });
});

describe(documentation, () => {
  const isServe = (line: string) => line === "npx colloquia serve";
  const isReset = (line: string) => line === "npx colloquia password reset";
  const shell = blocksOf(documentation).filter(({ language }) => language === "sh");
  it("shows serve and password reset alone: the first runs until it is stopped, the second needs a Neo4j of its own (test/start/local.test.ts)", () => {
    expect(shell.map(({ text }) => commands(text)).filter(lines => lines.some(line => isServe(line) || isReset(line)))).toEqual([
      ["npx colloquia serve"],
      ["npx colloquia password reset"],
    ]);
  });

  it("is true", async () => {
    await graph.close();
    graph = await wholeGraph();
    await checkDocument(documentation, variables, {
      replace: script => script.replaceAll("npx colloquia", "node dist/colloquia.js"), // npx takes longer than the command
      leaveOut: ({ text }) => isServe(text.trim()) || isReset(text.trim()),
    });
  });

  it("shows how to serve", async () => {
    const [words] = shell.map(({ text }) => text.trim()).filter(isServe);
    const service = colloquia(variables, ...words!.split(" ").slice(2));
    await service.says("Ready");
    await stop(service);
  });
});
