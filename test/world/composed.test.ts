import { setTimeout as wait } from "node:timers/promises";
import type { Statement } from "../../src/neo4j/statement.js";
import { Shapes } from "../../src/query/plan/plan-cache.js";
import { tracedOn } from "../support/traced.js";
import { ask, closeWorldGraph, traced, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

/** Four levels deep, with aliases of two sets of arguments, a fragment within itself, connections, counts, an interface and directives. */
const deep = (people: number) => `
  query {
    people(first: ${people}) { totalCount edges { node { ...Who
      early: events(first: 1) { edges { node { title } } }
      late: events(last: 2) { totalCount edges { talks node { ...What } } pageInfo { startCursor } } } } }
    events(first: 3) { edges { node { ...What organizers(first: 2) { edges { sources { title } node { ...Who } } } } } }
  }
  fragment Who on Person { name affiliations(first: 2) { edges { node { name people(first: 1) { edges { node { name } } } } } } }
  fragment What on Event { title speakers(first: 2) @include(if: true) { edges { node { ...Who } } } ... on Node { sources { title } } }`;

describe("A question whose shape is known", () => {
  it("is one statement for each root field, whatever stands below", async () => {
    const { answer, trace } = await traced(deep(3), "composed");
    expect(answer).toEqual((await traced(deep(3), "levels")).answer);
    expect(trace.filter(name => name.startsWith("query/"))).toHaveLength(2);
    expect(trace.filter(name => !name.startsWith("query/"))).toEqual([]);
  });

  it("is as many statements for a hundred parents as for one, by level too", async () => {
    for (const mode of ["composed", "levels"] as const) {
      const names = async (people: number) => (await traced(deep(people), mode)).trace.map(name => name.replace(/ ×.*/, ""));
      expect((await names(100)).length).toBeLessThanOrEqual((await names(2)).length);
    }
  });

  it("tells an argument out of its bounds in its place, and leaves the rest whole", async () => {
    const question = "{ events(first: 2) { edges { node { title speakers(first: 1000) { totalCount } } } } }";
    const { answer } = await traced(question.replace("speakers", "x: speakers"), "composed");
    expect(answer).toEqual((await traced(question.replace("speakers", "x: speakers"), "levels")).answer);
    expect(answer.errors![0]).toMatchObject({ path: ["events", "edges", 0, "node", "x"], extensions: { code: "BAD_USER_INPUT" } });
  });

  it("answers the same to every one of many that ask it again and again, while it is learnt", async () => {
    const question = "{ events(first: 5) { edges { node { title hosts(first: 3) { edges { node { name parts(first: 2) { totalCount } } } } } } } }",
      answers = new Set<string>();
    for (let round = 0; round < 20; round++) {
      for (const found of await Promise.all(Array.from({ length: 4 }, () => ask(question)))) answers.add(JSON.stringify(found));
      await wait(50);
    }
    expect([...answers]).toEqual([JSON.stringify((await traced(question, "levels")).answer)]);
  });
});

describe("A shape", () => {
  const shape = (number: number): Statement => ({ name: `test/shape-${number}`, text: `RETURN ${number} AS value`, parameters: {} });
  const shapesOf = () => {
    const run: string[] = [];
    return { run, shapes: new Shapes({ read: statement => (run.push(statement.name), worldGraph().read(statement)) }, "auto") };
  };
  const planned = async (shapes: Shapes, statement: Statement) => {
    for (let tries = 0; tries < 100; tries++) {
      if (shapes.planned(statement)) return true;
      await wait(20);
    }
    return false;
  };

  it("is answered by levels after an answer that was too large for one row", async () => {
    const shapes = new Shapes(worldGraph(), "auto"),
      event = "events(first: 3) { edges { cursor node { id title people(first: 40) { edges { cursor roles node { id name names } } } } } }",
      question = `{ people(first: 98) { edges { cursor node { id name ${event} } } } }`;
    const statements = async () => (await tracedOn(worldGraph(), question, shapes)).trace.length;
    expect([await statements(), await statements()]).toEqual([3, 3]);
    let told = 3;
    for (let tries = 0; tries < 100 && told === 3; tries++) {
      await wait(20);
      told = await statements();
    }
    expect(told).toBe(1);
    expect(await statements()).toBe(3);
  });

  it("that comes once is never run, however many there are", async () => {
    const { run, shapes } = shapesOf();
    for (let number = 0; number < 10_000; number++) expect(shapes.planned(shape(number))).toBe(false);
    await wait(100);
    expect(run).toEqual([]);
  });

  it("that comes again is run once in the background, and is known from then on", async () => {
    const { run, shapes } = shapesOf();
    expect([shapes.planned(shape(1)), shapes.planned(shape(1)), shapes.planned(shape(1))]).toEqual([false, false, false]);
    expect(await planned(shapes, shape(1))).toBe(true);
    expect(run).toEqual(["test/shape-1"]);
  });

  it("that came more often is planned before others", async () => {
    const { run, shapes } = shapesOf();
    for (const number of [1, 1, 2, 2, 3, 3, 3, 3]) shapes.planned(shape(number));
    for (let tries = 0; tries < 100 && run.length < 3; tries++) await wait(50);
    expect(run.slice(0, 2)).toEqual(["test/shape-1", "test/shape-3"]); // the first began before there were others
  });

  it("is one of a few that are planned for the same traversals", async () => {
    const { run, shapes } = shapesOf(),
      alike = Array.from({ length: 40 }, (_, number) => ({ ...shape(number), name: "test/alike" }));
    for (const each of [...alike, ...alike]) shapes.planned(each);
    for (let tries = 0; tries < 200 && run.length < 30; tries++) await wait(50);
    expect(await planned(shapes, shape(99))).toBe(true); // of others
    expect(alike.filter(each => shapes.planned(each))).toEqual(alike.slice(0, 30));
    expect(run).toHaveLength(31);
  });

  it("that the database does not take stays with the levels", async () => {
    const { run, shapes } = shapesOf(),
      wrong = { name: "test/wrong", text: "RETURN nothing AS value", parameters: {} };
    expect(await planned(shapes, wrong)).toBe(false);
    expect(run).toEqual(["test/wrong"]);
  });

  it("is learnt anew when the database went away, and its plans with it", async () => {
    const { shapes } = shapesOf();
    expect(await planned(shapes, shape(1))).toBe(true);
    shapes.forget();
    expect(shapes.planned(shape(1))).toBe(false);
  });
});
