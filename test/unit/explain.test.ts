import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explainOperation, readOperation, type ExplainCall } from "../../src/commands/explain.js";
import { readSettings } from "../../src/settings.js";

const folder = mkdtempSync(join(tmpdir(), "explain-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is printed of an operation. */
async function explained(text: string, options: ExplainCall["options"] = {}, variables: Record<string, string> = {}): Promise<string> {
  const file = join(folder, "operation.graphql");
  writeFileSync(file, text);
  return explainOperation(await readOperation({ settings: readSettings(variables), operands: text ? [file] : [], options }));
}
const byId =
  "query ById($id: ID!) { person(id: $id) { name } } query Others($first: Int) { events(first: $first) { totalCount edges { node { title talks(first: 1) { edges { node { title } } } } } } }";

describe("colloquia explain", () => {
  it("prints the chosen operation with its variables: selection, plan, parameters and cost", async () => {
    const text = await explained(byId, { operation: "Others", variables: '{"first": 2}' });
    expect(text).toMatch(
      /^\/\/ events: composed, 1 statement, estimated at [\d,]+ database hits\n\/\/ {3}events\(first: 2\) follows query\/events\n\/\/ {5}list: totalCount\n/,
    );
    expect(text).toContain("\n// query/events(event/talks)\n// :param of => {size_1: 2, parts_2: false, size_2: 1}\nWITH {\n  edges: COLLECT {\n");
    expect(text).toMatch(/\n\/\/ The operation is estimated at \d+ points: 1 point, and [\d,]+ database hits, of which 1,000 are a point\.\n$/);
  });

  it("reads variables from a file, too", async () => {
    const file = join(folder, "variables.json");
    writeFileSync(file, '{"first": 2}');
    expect(await explained(byId, { operation: "Others", variables: file })).toBe(
      await explained(byId, { operation: "Others", variables: '{"first": 2}' }),
    );
  });

  it("prints levels where the service reads so, each once, with the parents that it has at most", async () => {
    const text = await explained(byId, { operation: "Others", variables: '{"first": 2}' }, { COLLOQUIA_READS: "levels" });
    expect(text).toMatch(/^\/\/ events: levels, 2 statements, /);
    expect(text).toContain("\n// event/talks, for up to 2 parents: $of.keys\n");
  });

  it("says why an answer is not composed", async () => {
    const deep = "{ people(first: 100) { edges { node { talks(first: 100) { edges { node { works(first: 100) { edges { number } } } } } } } } }";
    expect(await explained(deep)).toMatch(
      /^\/\/ people: levels \(a composed answer could have \d+ items, and must not have more than 250000\), 3 statements, /,
    );
  });

  it("prints what is below a field that has a resolver of its own, and nothing of the schema about itself", async () => {
    const text = await explained('{ __typename matchAffiliation(text: "TU Wien") { candidates { institution { name } } } }');
    expect(text).toMatch(/^\/\/ matchAffiliation: a resolver of its own, and 1 statement below it, /);
    expect(text).toContain("\n// candidate/institution, for up to 1 parent: $of.keys\n");
  });

  it.each<[string, string, ExplainCall["options"], string | RegExp]>([
    ["nothing", "", {}, "colloquia explain must get a file with an operation, or - for standard input, but got neither"],
    [
      "what is not GraphQL",
      "{ people(",
      {},
      /operation\.graphql must be GraphQL, but line 1, column 10, is not: Syntax Error: Expected Name, found <EOF>\.$/,
    ],
    [
      "a field that there is not",
      "{ humans { id } }",
      {},
      'The operation must be valid, but line 1, column 3, is not: Cannot query field "humans" on type "Query".',
    ],
    [
      "variables that are no object",
      byId,
      { variables: "[1]" },
      '--variables must be one JSON object like {"first": 3}, or a file that holds one, but got: [1]',
    ],
    [
      "a file that there is not",
      byId,
      { variables: "none.json" },
      '--variables must be one JSON object like {"first": 3}, or a file that holds one, but got: none.json',
    ],
    ["several operations without a name", byId, {}, "The operation must be one of ById, Others, but got: none, and there are several"],
    ["an operation that there is not", byId, { operation: "Other" }, "The operation must be one of ById, Others, but got: Other"],
    ["a variable that is missing", byId, { operation: "ById" }, 'Variable "$id" of required type "ID!" was not provided.'],
    ["an argument out of its bounds", "{ people(first: 101) { totalCount } }", {}, "first must be between 1 and 100, but got 101"],
  ])("refuses %s", async (_, text, options, message) => {
    await expect(explained(text, options)).rejects.toThrow(message);
  });
});
