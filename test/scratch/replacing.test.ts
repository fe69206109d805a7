import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../src/neo4j/database.js";
import { projectFolder } from "../../src/settings.js";
import { check } from "../../src/store/check.js";
import { descriptionSchema, type Description } from "../../src/sources/description/description.js";
import { imported } from "../../src/sources/importers/import-document.js";
import { beside, open } from "../../src/sources/importers/input.js";
import { updateGraph, shippedDocuments } from "../../src/store/shipped.js";
import { write } from "../../src/store/write.js";
import { planImport } from "../../src/store/plan-import.js";
import { colloquia, newFolder, type Ended } from "../start/service.js";
import { dumpOf, isCutOff } from "../support/import.js";
import { connection, emptyGraph, secretText } from "../support/scratch.js";

/** A programme of one event with a talk; nobody in it exists. */
const programme = (key: string, title: string, { talk = `${title}: a talk`, person = `Nobody of ${title}`, date = "2031-01-01" } = {}): Description =>
  descriptionSchema.parse({
    format: "colloquia-description-1",
    source: { key, title },
    records: [
      {
        key: "r",
        events: [{ key: "e", title, start: { date } }],
        talks: [{ key: "t", event: "e", title: talk, people: [{ name: person, roles: ["SPEAKER"] }] }],
        institutions: [{ key: "i", name: "Institut Fictif" }],
      },
    ],
  });
const fixture = async (name: string, key: string): Promise<Description> => {
  const file = join(projectFolder, "test", "fixtures", name);
  return (await imported(await open(file), undefined, { key, open: beside(file) })).description;
};
const take = (graph: Graph, description: Description, replace = false) => write(graph, planImport([description], { replace }), { action: "IMPORT" });
const titles = async (graph: Graph) =>
  (await graph.read({ name: "test/titles", text: "MATCH (event:Event) RETURN event.title AS title ORDER BY title", parameters: {} })).map(
    ({ title }) => String(title),
  );

let graph: Graph;
/** Every test of these begins with an empty graph. */
const beginEmpty = () => {
  beforeEach(async () => {
    graph = await emptyGraph();
  });
  afterEach(() => graph.close());
};
const run = (...words: string[]): Promise<Ended> =>
  colloquia({ NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password, COLLOQUIA_SECRET: secretText }, ...words).ended;

describe("A version that has nothing in common with the stored one", () => {
  beginEmpty();
  const formats = ["indico/000-camel-case.json", "dpg/four-sessions.txt", "ror/invented.json", "tables/participants.mapping.yaml"];

  it.each(formats)("is refused where %s is stored, and taken where the operator says so", async name => {
    const stored = await fixture(name, "mine"),
      other = programme("mine", "Another Meeting");
    await take(graph, stored);
    const before = await dumpOf(graph);
    await expect(take(graph, other)).rejects.toThrow(
      /^Nothing was imported\.\nmine: a new version must have a title, a person or a date in common with the stored one, but they have nothing in common\.\n {2}stored: {3}\d+ records?; .*\n {2}imported: 1 record; titles: Another Meeting; people: Nobody of Another Meeting; dates: 2031-01-01\n.*--source KEY.*\n.*--replace\.$/,
    );
    expect(await dumpOf(graph)).toEqual(before);
    await take(graph, other, true);
    expect(await titles(graph)).toEqual(["Another Meeting"]);
    expect(await check(graph)).toEqual([]);
    await expect(take(graph, stored)).rejects.toThrow(/^Nothing was imported/);
  });

  it("is refused while the stored one is still being written", async () => {
    const stored = await fixture("dpg/four-sessions.txt", "mine");
    expect(await isCutOff(graph, { descriptions: [stored] }, 1, { perStatement: 50, perTransaction: 50, perPart: 100, announceMs: 0 })).toBe(true);
    await expect(take(graph, programme("mine", "Another Meeting"))).rejects.toThrow(/4 records/);
    await take(graph, stored);
    expect(await check(graph)).toEqual([]);
  });

  it("is refused too when it comes at the same moment: one of two is taken", async () => {
    const outcomes = await Promise.allSettled([take(graph, programme("mine", "One")), take(graph, programme("mine", "Two", { date: "2032-02-02" }))]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await titles(graph)).toEqual([outcomes[0]!.status === "fulfilled" ? "One" : "Two"]);
  });

  it("is a programme that only names an institution of a register", async () => {
    const register = descriptionSchema.parse({
      ...programme("mine", "Register"),
      records: [{ key: "r", institutions: [{ key: "i", name: "Institut Fictif", names: [{ name: "Institut Fictif", kinds: ["LABEL"] }] }] }],
    });
    await take(graph, register);
    await expect(take(graph, programme("mine", "A Meeting"))).rejects.toThrow(/names: Institut Fictif; people: none; dates: none/);
    await take(graph, { ...register, records: [{ ...register.records[0]!, key: "s" }] }); // another state of the register
    await take(graph, programme("mine", "A Meeting"), true);
    await expect(take(graph, register)).rejects.toThrow(/^Nothing was imported/);
  });
});

describe("A version that has something in common with the stored one takes its place:", () => {
  beginEmpty();
  it.each([
    ["the title of a talk", { talk: "ONE: a Talk" }],
    ["a person", { person: "Nobody of One" }],
    ["a date", { date: "2031-01-01" }],
  ])("%s", async (_, common) => {
    await take(graph, programme("mine", "One"));
    await take(graph, programme("mine", "Two", { talk: "Else", person: "Somebody Else", date: "2032-02-02", ...common }));
    expect(await titles(graph)).toEqual(["Two"]);
  });
});

describe("The key of a document that ships with the project", () => {
  const shipped = shippedDocuments(),
    document = shipped.find(({ source }) => source.key === "dpg-dy-11")!,
    own = programme("dpg-dy-11", "Granular Matter"),
    edited = { ...document, notStated: [...document.notStated, "A remark of the operator."] };
  const change = (name: string, text: string) => graph.write(run => run({ name: `test/${name}`, text, parameters: {} }));
  /** The next start of a version that ships something else, and what it reports of sources that it leaves alone. */
  const startOfNewVersion = async () => {
    const said: string[] = [];
    await change("older", "MATCH (dataset:Dataset) SET dataset.shipped = 'of an older version'");
    await updateGraph(graph, line => said.push(line));
    expect(await check(graph)).toEqual([]);
    return said.filter(line => line.startsWith("dpg-dy-11"));
  };

  const notStated = async () => {
    const text = "MATCH (source:Source {key: 'dpg-dy-11'}) RETURN source.notStated AS all";
    return (await graph.read({ name: "test/notStated", text, parameters: {} }))[0]!["all"];
  };
  const keptAsItIs = ["dpg-dy-11 ships with Colloquia, but the graph has another source of this key that was imported: it is left as it is"];
  beforeAll(async () => {
    graph = await emptyGraph();
    await updateGraph(graph, () => {});
  });
  afterAll(() => graph.close());

  it("is refused to another source, and to another version of the document", async () => {
    await expect(take(graph, own)).rejects.toThrow(/dpg-dy-11: a source with the key of a document that ships with Colloquia must be that document/);
    await expect(take(graph, edited)).rejects.toThrow(/dpg-dy-11: a source with the key of a document that ships/);
    await take(graph, document); // it itself
    expect(await startOfNewVersion()).toEqual([]);
  });

  it("is the operator's where the operator says so, until the document itself is imported", async () => {
    await take(graph, edited, true);
    expect(await startOfNewVersion()).toEqual(keptAsItIs);
    expect(await notStated()).toContain("A remark of the operator.");
    await take(graph, { ...edited, notStated: [] }); // the next version of what is the operator's now
    await take(graph, document);
    expect(await startOfNewVersion()).toEqual([]);
    expect(await notStated()).toEqual(document.notStated);
  });

  it("in a graph of an earlier version belongs to the document, or to a source that has nothing in common with it", async () => {
    const forget = () => change("forget", "MATCH (dataset:Dataset) REMOVE dataset.shippedSources");
    await forget();
    await expect(take(graph, own)).rejects.toThrow(/ships with Colloquia/);
    expect(await startOfNewVersion()).toEqual([]);
    await take(graph, own, true);
    await forget();
    expect(await startOfNewVersion()).toEqual(keptAsItIs);
    expect(await titles(graph)).toContain("Granular Matter");
  });

  it("comes not back by itself when its source was removed", async () => {
    const removed = await run("sources", "remove", "dpg-dy-11");
    expect(removed.stdout).toMatch(
      /\nIt ships with Colloquia\. A start does not bring it back; to take it in again, import its document in data\/\.\n$/,
    );
    expect(await startOfNewVersion()).toEqual([
      "dpg-dy-11 ships with Colloquia and was removed from the graph: it stays out until its document in data/ is imported",
    ]);
    expect((await run("sources", "list")).stdout).not.toContain("dpg-dy-11");
    expect(await run("import", "data/002-dpg-focus-session-physics-meets-ml.yaml")).toMatchObject({ code: 0, stderr: "" });
    expect(await startOfNewVersion()).toEqual([]);
    expect((await run("sources", "list")).stdout).toContain("dpg-dy-11\t1\t");
  });

  it("stays with a source that was there before the document", async () => {
    await change("wipe", "MATCH (node) DETACH DELETE node");
    await take(graph, own);
    expect(await startOfNewVersion()).toEqual(keptAsItIs);
    expect(await titles(graph)).toContain("Granular Matter");
  });
});

describe("On the command line", () => {
  beginEmpty();
  const session = (meeting: string, code = "DY 11", title = "Granular Matter", name = "Sandra Sandmann") => {
    const file = join(newFolder(), "programme.txt");
    writeFileSync(
      file,
      `${meeting}\n\n${code}: ${title}\n\nTime: Tuesday 9:30–10:00\n\n${code}.1 Tue 9:30 H1\nOf ${title} — ●${name} — Universität Düne\n`,
    );
    return file;
  };

  it("sessions of several meetings stand beside each other, and one without a meeting is refused with what to give", async () => {
    const [one, other, none] = [
      session("DPG Spring Meeting 2030"),
      session("DPG Spring Meeting 2031", "DY 11", "Foams", "Fritz Schaum"),
      session(""),
    ];
    expect(await run("import", one, other)).toMatchObject({ code: 0, stderr: "" });
    expect(await titles(graph)).toEqual(["Foams", "Granular Matter"]);
    expect(await run("import", none)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("names no meeting: give it as --meeting"),
    });
    expect(await run("import", none, "--meeting", "DPG Spring Meeting 2030")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("dpg/spring-meeting-2030/dy-11 (dpg), 1 record\nChanged:\n  nothing new"),
    });
    expect((await run("import", one, session("DPG Spring Meeting 2030"))).stderr).toMatch(
      /^The files of one import must be of different sources, but .* and .* both have the key dpg\/spring-meeting-2030\/dy-11: import the newer/m,
    );
    expect((await run("import", join(projectFolder, "test/fixtures/indico/003-snake-case.json"), "--meeting", "Meeting 2030")).stderr).toMatch(
      /^--meeting must be for programmes that are named by their meeting \(dpg\), but 003-snake-case\.json is indico/,
    );
  });

  it("--dry-run warns of what would be refused, and ends as the import does", async () => {
    await take(graph, programme("mine", "One"));
    const file = session("DPG Spring Meeting 2030"),
      before = await dumpOf(graph);
    for (const words of [["--dry-run"], []])
      expect(await run("import", file, "--source", "mine", ...words)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("nothing in common"),
      });
    expect(await run("import", file, "--source", "mine", "--dry-run", "--replace")).toMatchObject({ code: 0, stderr: "" });
    expect(await dumpOf(graph)).toEqual(before);
    expect(await run("import", file, "--source", "mine", "--replace")).toMatchObject({ code: 0, stderr: "" });
    expect(await titles(graph)).toEqual(["Granular Matter"]);
  });

  it("nothing that is stored or given controls the terminal", async () => {
    const title = "A \u001b[31mred\u001b]0;owned\u0007 title\u009b2J \u202eand\rmore\nof it";
    await write(graph, { descriptions: [programme("mine", title, { person: "Ada \u001b[2JNoether" })] });
    const malformed = join(newFolder(), "malformed.yaml");
    writeFileSync(malformed, JSON.stringify({ format: "colloquia-description-1", source: { key: "\u001b[31m" }, records: [] }));
    const outputs = await Promise.all([
      run("sources", "list"),
      run("sources", "show", "mine"),
      run("dump"),
      run("import", malformed),
      run("sources", "show", "\u001b[31mnothing"),
      run("\u001b[31mnothing"),
    ]);
    for (const { stdout, stderr } of outputs)
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(outputs[0]!.stdout).toBe("mine\t1\tA \\u001b[31mred\\u001b]0;owned\\u0007 title\\u009b2J \\u202eand more of it\n");
  });
});
