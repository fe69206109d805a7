import { pino } from "pino";
import type { Graph } from "../../src/neo4j/database.js";
import { logStatements } from "../../src/neo4j/statement-log.js";
import { addKey } from "../../src/keys/keys.js";
import { statement } from "../../src/neo4j/statement.js";
import { wholeGraph } from "../support/import.js";
import { serving, type Serving } from "../support/serving.js";

let graph: Graph;
let service: Serving;
beforeAll(async () => {
  graph = await wholeGraph();
  service = await serving(graph);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

/** Lines of a log of this level while something runs. */
async function linesOf(level: string, run: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const stop = logStatements(pino({ base: null, level }, { write: line => void lines.push(line) }));
  await run();
  stop();
  return lines;
}
const question = 'query OfGert { people(first: 1, filter: { text: "Gert Aarts" }) { edges { node { name } } } }';

it("A log at the level trace has every statement: name, text, names of parameters, duration and rows", async () => {
  const lines = (await linesOf("trace", () => service.ask(question))).map(line => JSON.parse(line) as Record<string, unknown>);
  expect(lines.find(line => line["statement"] === "query/people")).toEqual({
    level: 10,
    time: expect.any(Number),
    statement: "query/people",
    text: expect.stringMatching(/^WITH \{edges: COLLECT \{\nMATCH \(person_1:Person\)/),
    parameters: ["of.text_1", "of.size_1"],
    ms: expect.any(Number),
    rows: 1,
    msg: "statement",
  });
});

it("A log at another level has none", async () => expect(await linesOf("debug", () => service.ask(question))).toEqual([]));

it("A log has no value: no name, no key", async () => {
  let key = "";
  const lines = await linesOf("trace", async () => {
    await service.ask(question);
    key = await addKey(graph, "somebody@example.org", "READER", { actor: { name: "tester", via: "COMMAND_LINE" } });
    await service.ask("{ people { totalCount } }", {}, key);
  });
  const text = lines.join("");
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter(line => line.includes("write/"))).not.toEqual([]);
  expect(key).not.toBe("");
  for (const value of ["gert", "aarts", key, "somebody", "OfGert", "tester"]) expect(text.toLowerCase()).not.toContain(value.toLowerCase());
});

it("A statement that fails is logged with the code of its error alone", async () => {
  const lines = await linesOf("trace", () =>
    graph.read({ ...statement("read/state"), text: "RETURN 1 / toInteger($x)", parameters: { x: "0" } }).catch(() => {}),
  );
  expect(JSON.parse(lines[0]!)).toMatchObject({ statement: "read/state", error: "Neo.ClientError.Statement.ArithmeticError" });
  expect(lines[0]).not.toContain("rows");
});
