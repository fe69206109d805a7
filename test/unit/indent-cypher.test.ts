import fc from "fast-check";
import { schema } from "../../src/api/schema.js";
import { cypher, cypherNames } from "../../src/neo4j/statement.js";
import { planOperation } from "../../src/query/plan/plan-operation.js";
import { levels } from "../../src/query/plan/warm-up.js";
import { maxColumns, indentCypher } from "../../src/query/print/indent-cypher.js";
import { questionNames, readQuestion } from "../support/questions.js";

/** What a text is made of: strings and comments as they are, all else without white space. */
const withoutSpace = (text: string): string =>
  text.replace(/('(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"|`[^`]*`|\/\/[^\n]*|\/\*[^]*?\*\/)|\s+/g, (_, kept: string | undefined) => kept ?? "");

const emitted = new Set([
  ...questionNames.flatMap(name =>
    (["composed", "levels"] as const).flatMap(reads =>
      planOperation(schema, readQuestion(name), {}, { reads }).roots.flatMap(({ statements }) => statements.map(({ text }) => text)),
    ),
  ),
  ...[...levels(schema)].map(({ text }) => text),
]);
const files = cypherNames().map(name => cypher(name));

describe("Indented Cypher", () => {
  it("has the tokens of what was emitted, whatever it is, in the same order", () => {
    expect(emitted.size).toBeGreaterThan(300);
    for (const text of emitted) expect(withoutSpace(indentCypher(text))).toBe(withoutSpace(text));
  });
  it("has those of every file of cypher/, with its comments", () => {
    for (const text of files) expect(withoutSpace(indentCypher(text))).toBe(withoutSpace(text));
  });
  it("stays as it is when it is printed again", () => {
    for (const text of emitted) expect(indentCypher(indentCypher(text))).toBe(indentCypher(text));
  });
  it("has no long line, and no space at the end of one", () => {
    for (const text of emitted)
      expect(
        indentCypher(text)
          .split("\n")
          .filter(line => line.length > maxColumns || /\s$/.test(line)),
      ).toEqual([]);
  });
  it("has the tokens of texts of chance, also where brackets and quotes do not match", () => {
    const pieces = fc.constantFrom(
      ..."MATCH|OPTIONAL MATCH|WHERE|WITH|RETURN|COLLECT {|COUNT {|EXISTS {|CALL (a) {|{|}|(|)|[|]|,| |\n|AND|OR|CASE|WHEN|THEN|END|:Event|-[:A|]->(|.end|.WITH|$of.size_1|'two  words'|\"a // b\"|`a { b`|'it\\'s'|1.5|<=|//".split(
        "|",
      ),
      "| ",
      "// a { comment\n",
      "/* a \n ' comment */",
      "aVeryLongNameOfSomethingThatIsNotShort",
      " AS ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
        const text = parts.join("");
        expect(withoutSpace(indentCypher(text))).toBe(withoutSpace(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["is one line for each clause", "MATCH (a)  WHERE a.x\nRETURN a", "MATCH (a)\nWHERE a.x\nRETURN a"],
    ["indents what a subquery nests", "RETURN COLLECT { MATCH (a) RETURN a } AS all", "RETURN COLLECT {\n  MATCH (a)\n  RETURN a\n} AS all"],
    [
      "leaves a subquery of one clause on its line",
      "MATCH (a) WHERE EXISTS { (a)-->(b) } RETURN a",
      "MATCH (a)\nWHERE EXISTS { (a)-->(b) }\nRETURN a",
    ],
    [
      "takes no operator for a clause",
      "MATCH (a) WHERE a.x STARTS WITH 'WHERE  RETURN' RETURN a.limit",
      "MATCH (a)\nWHERE a.x STARTS WITH 'WHERE  RETURN'\nRETURN a.limit",
    ],
    [
      "takes no label, type or property for a clause",
      "MATCH (a:SET)-[:CALL|WITH]->(b) RETURN a.ORDER",
      "MATCH (a:SET)-[:CALL|WITH]->(b)\nRETURN a.ORDER",
    ],
    [
      "keeps comments",
      "MATCH (a) // { not a brace\nRETURN a /* nor ' a string */, b",
      "MATCH (a) // { not a brace\nRETURN a /* nor ' a string */, b",
    ],
    [
      "writes long lists and conditions item by item",
      `MATCH (a) WHERE a.${"x".repeat(60)} AND (a.y OR a.z) AND a.${"z".repeat(60)} WITH a, {one: "${"1".repeat(60)}", two: "${"2".repeat(60)}"} AS b RETURN b`,
      `MATCH (a)\nWHERE a.${"x".repeat(60)}\n  AND (a.y OR a.z)\n  AND a.${"z".repeat(60)}\nWITH\n  a,\n  {\n    one: "${"1".repeat(60)}",\n    two: "${"2".repeat(60)}"\n  } AS b\nRETURN b`,
    ],
    [
      "writes long alternatives one below the other",
      `RETURN CASE WHEN a THEN '${"1".repeat(60)}' ELSE [x IN list | '${"2".repeat(60)}'] END AS b`,
      `RETURN CASE\n  WHEN a THEN '${"1".repeat(60)}'\n  ELSE [x IN list | '${"2".repeat(60)}']\nEND AS b`,
    ],
  ])("%s", (_, text, printed) => expect(indentCypher(text)).toBe(printed));
});
