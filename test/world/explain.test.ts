import { parse } from "graphql";
import { pino } from "pino";
import { schema } from "../../src/api/schema.js";
import { profileOperation } from "../../src/commands/explain/profile-operation.js";
import { printProfile } from "../../src/commands/explain/print-profile.js";
import type { Graph } from "../../src/neo4j/database.js";
import type { Row, Statement } from "../../src/neo4j/statement.js";
import { planOperation } from "../../src/query/plan/plan-operation.js";
import { indentCypher } from "../../src/query/print/indent-cypher.js";
import type { RemoteSettings } from "../../src/settings.js";
import { Plans } from "../support/plans.js";
import { questionNames, readQuestion } from "../support/questions.js";
import { tracedOn } from "../support/traced.js";
import { closeWorldGraph, worldGraph } from "../support/world.js";

const plans = new Plans(JSON.parse(process.env["WORLD_CONNECTION"]!) as RemoteSettings);
const log = pino({ level: "silent" });
afterAll(async () => {
  await plans.close();
  await closeWorldGraph();
});

/** Every statement that a question runs, with what it answers. */
async function statementsRun(question: Parameters<typeof tracedOn>[1], mode: "composed" | "levels") {
  const run: { readonly statement: Statement; readonly rows: Row[] }[] = [];
  const readWhole = async (statement: Statement) => {
    const rows = await worldGraph().readWhole(statement);
    run.push({ statement, rows });
    return rows;
  };
  await tracedOn(Object.assign(Object.create(worldGraph()) as Graph, { readWhole }), question, mode);
  return run;
}

/** They cover most fragments. test/unit/emitted-cypher.test.ts compares names for all questions. */
const examples = questionNames.filter(name => name.startsWith("examples/"));

describe("What a plan shows is what runs", () => {
  it.each(examples)("%s", async name => {
    const document = readQuestion(name);
    for (const reads of ["composed", "levels"] as const) {
      const planned = new Set(planOperation(schema, document, {}, { reads }).roots.flatMap(({ statements }) => statements.map(({ text }) => text)));
      const run = (await statementsRun(document, reads)).filter(({ statement }) => statement.name !== "read/redirect"); // found out by an answer
      expect(run.filter(({ statement }) => !planned.has(statement.text)).map(({ statement }) => statement.name)).toEqual([]);
      for (const { statement, rows } of reads === "composed" ? run : [])
        expect(await worldGraph().readWhole({ ...statement, text: indentCypher(statement.text) })).toEqual(rows);
    }
  });

  it("also where an answer could be too large for one statement", async () => {
    const document = parse(
      "{ people(first: 100) { edges { node { events(first: 100) { edges { node { talks(first: 100) { edges { node { title } } } } } } } } } }",
    );
    const { roots } = planOperation(schema, document);
    expect(roots[0]).toMatchObject({ plan: "levels", reason: expect.stringContaining("must not have more than 250000") });
    expect([...new Set((await statementsRun(document, "composed")).map(({ statement }) => statement.name))]).toEqual(
      roots[0]!.statements.map(({ name }) => name),
    );
  });
});

describe("A profile", () => {
  const profile = (text: string, reads: "composed" | "levels", variables = {}) =>
    profileOperation(worldGraph(), log, { document: parse(text), variables, operationName: undefined, reads });
  const question = "query ($first: Int) { events(first: $first) { edges { node { title talks(first: 2) { edges { node { title } } } } } } }";

  it("has the rows and hits that the database counts", async () => {
    const document = parse(question);
    const [root] = planOperation(schema, document, { first: 3 }).roots;
    const counted = await plans.profile(root!.statements[0]!);
    const { statements, errors } = await profile(question, "composed", { first: 3 });
    expect(errors).toEqual([]);
    expect(statements.map(({ name, parents, rows, operators }) => [name, parents, rows, operators.reduce((sum, { hits }) => sum + hits, 0)])).toEqual(
      [["query/events(event/talks)", undefined, counted.rows.length, counted.hits]],
    );
    expect(counted.hits).toBeGreaterThan(0);
  });

  it("has the parents of each level", async () => {
    const { statements } = await profile(question, "levels", { first: 3 });
    expect(statements.map(({ name, parents, rows }) => [name, parents, rows])).toEqual([
      ["query/events", undefined, 1],
      ["event/talks", 3, 3],
    ]);
  });

  it("is printed with the operators that take most, and with the errors of the answer", async () => {
    const text = printProfile(await profile('{ event(id: "x") { title } people(first: 1) { edges { node { name } } } }', "levels"));
    expect(text).toMatch(
      /^\/\/ Profile: 1 statement, \d+ database hits\n\/\/ query\/people: 1 row, \d+ database hits\n(\/\/ {3}\d+ hits? \(\d+ %\), \d+ rows?: \w+.*\n)+\/\/ Error in the answer: id must be an id like person_abcdefgh23456777, from an answer of this service, but got: x\n$/,
    );
  });

  it("changes nothing, and needs no key", async () => {
    await expect(profile('mutation { undo(decision: "x", because: "y") { decision { id } } }', "composed")).rejects.toThrow(
      "--profile must get an operation that needs no key, but got undo: leave the option out to see the plan alone",
    );
  });
});
