import type { Graph } from "../../src/neo4j/database.js";
import { statement } from "../../src/neo4j/statement.js";
import { check } from "../../src/store/check.js";
import type { Change } from "../../src/store/change.js";
import { cancelUnfinished, resumeUnfinished, write } from "../../src/store/write.js";
import { colloquia } from "../start/service.js";
import { cutOffAfter, descriptions, dumpOf, expireLease, isCutOff, made, wholeGraph } from "../support/import.js";
import { connection, secretText } from "../support/scratch.js";
import { serving, type Serving } from "../support/serving.js";

let graph: Graph;
let service: Serving;
let before: string[];
const [first, second, third] = descriptions;
/** A newer version of a source: a talk less, and another title. */
const newer = {
  ...first!,
  records: first!.records.map((record, at) =>
    at === 0
      ? { ...record, events: record.events.map(event => ({ ...event, title: `${event.title}, again` })), talks: record.talks.slice(1) }
      : record,
  ),
};
const limits = { perStatement: 50, perTransaction: 100, perPart: 100, announceMs: 0 };
/** An import, and the removal of a source. */
const changes: readonly (readonly [string, Change])[] = [
  ["a new source and a newer version", { descriptions: [second!, newer] }],
  ["a removal", { removed: [third!.source.key] }],
];

beforeAll(async () => {
  graph = await wholeGraph();
  await write(graph, { removed: [second!.source.key] });
  before = await dumpOf(graph);
  service = await serving(graph);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

const colloquiaOnGraph = async (...words: string[]) => {
  const { code, stdout, stderr } = await colloquia(
    { NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password, COLLOQUIA_SECRET: secretText },
    ...words,
  ).ended;
  return { code, stdout, stderr };
};
const statusQuery = "{ dataset { unfinishedChange { action startedAt } } }";

describe.each(changes)("An import of %s that was cut off", (_, change) => {
  it.each([1, 3])("after %i transactions is finished by resuming it", async transactions => {
    await write(graph, change);
    const wanted = await dumpOf(graph);
    await write(graph, { descriptions: [first!, third!], removed: [second!.source.key] });
    expect(await dumpOf(graph)).toEqual(before);

    expect(await isCutOff(graph, change, transactions, limits)).toBe(true);
    await resumeUnfinished(graph);
    expect(await dumpOf(graph)).toEqual(wanted);
    expect(await check(graph)).toEqual([]);
    expect(await resumeUnfinished(graph)).toBeUndefined();
    await write(graph, { descriptions: [first!, third!], removed: [second!.source.key] });
  });

  it.each([1, 3])("after %i transactions is undone by cancelling it, also when that is cut off", async transactions => {
    expect(await isCutOff(graph, change, transactions, limits)).toBe(true);
    await cancelUnfinished(cutOffAfter(graph, transactions).graph, { limits }).catch(() => {});
    await expireLease(graph);
    await cancelUnfinished(graph);
    expect(await dumpOf(graph)).toEqual(before);
    expect(await check(graph)).toEqual([]);
    expect(await graph.read(statement("read/incoming", { version: "PREVIOUS" }))).toEqual([]);
  });
});

describe("While an import is unfinished", () => {
  beforeAll(async () => {
    expect(await isCutOff(graph, { descriptions: [newer] }, 2, limits)).toBe(true);
    await new Promise(done => setTimeout(done, 2_100)); // what a service knows of its graph may be two seconds old
  });
  afterAll(async () => {
    await cancelUnfinished(graph);
    expect(await dumpOf(graph)).toEqual(before);
  });

  it("dataset and the extensions of every answer say so", async () => {
    const { data, extensions } = await service.ask(statusQuery);
    const unfinished = { action: "IMPORT", startedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT/) };
    expect(data).toEqual({ dataset: { unfinishedChange: unfinished } });
    expect(extensions).toEqual({ unfinishedChange: unfinished });
  });

  it("check says so before it lists what is missing", async () => {
    const { code, stdout } = await colloquiaOnGraph("check");
    const [line, ...more] = stdout.trimEnd().split("\n");
    expect(code).toBe(1);
    expect(line).toMatch(
      /^The graph is not complete: an import that \S+, process \d+ on \S+ started at 20\S+Z is not finished\. .*`colloquia import --resume` finishes it, `colloquia import --cancel` undoes it$/,
    );
    expect(more.some(each => each.startsWith("different"))).toBe(true);
  });

  it("nothing can be decided", async () => {
    const [person] = await graph.read({
      name: "test/person",
      text: "MATCH (person:Person) RETURN person.id AS id ORDER BY id LIMIT 1",
      parameters: {},
    });
    expect(await colloquiaOnGraph("correct", String(person!["id"]), "name", "Somebody", "--because", "A test.")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^The graph must be complete before something is decided, but an import that started at 20\S+Z is not finished: /,
      ),
    });
  });

  it("an update of the graph by a start leaves the decision to the operator", async () => {
    await expect(cancelUnfinished(graph, { limits })).resolves.toMatchObject({ action: "IMPORT", isCancellable: true });
    expect(await isCutOff(graph, { descriptions: [newer], decisions: { ...made, made: made.made.slice(1) } }, 2, limits)).toBe(true);
    await expect(cancelUnfinished(graph)).rejects.toThrow(/^Only an import or the removal of a source can be cancelled, but an update of the graph/);
    await resumeUnfinished(graph);
    await write(graph, { descriptions: [first!], decisions: made });
    expect(await dumpOf(graph)).toEqual(before);
    expect(await isCutOff(graph, { descriptions: [newer] }, 2, limits)).toBe(true);
  });

  it("the command line resumes it, or cancels it", async () => {
    expect(await colloquiaOnGraph("import", "--cancel")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Cancelled: an import that \S+, process \d+ on \S+ started at 20\S+Z\n$/),
    });
    expect(await dumpOf(graph)).toEqual(before);
    expect(await colloquiaOnGraph("import", "--resume")).toEqual({ code: 0, stdout: "Nothing is unfinished: the graph is complete\n", stderr: "" });
    expect(await colloquiaOnGraph("import", "--resume", "--dry-run")).toMatchObject({ code: 1, stderr: expect.stringContaining("must stand alone") });
    await new Promise(done => setTimeout(done, 2_100)); // until then the service rather warns once more
    expect(await service.ask(statusQuery)).toEqual({ data: { dataset: { unfinishedChange: null } } });
  });
});
