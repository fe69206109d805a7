import { cypher, cypherNames, withoutComments } from "../../../src/neo4j/statement.js";
import { tokenizeCypher, type TokenKind } from "../../../src/query/fragment/lexer.js";

/** The words of a piece of Cypher, with what each is. */
const wordsOf = (text: string): [string, TokenKind][] =>
  tokenizeCypher(text)
    .filter(({ kind }) => kind !== "space" && kind !== "sign")
    .map(({ text, kind }) => [text, kind]);
const of = (kind: TokenKind, text: string): string[] => wordsOf(text).flatMap(([word, is]) => (is === kind ? [word] : []));

describe("A token", () => {
  it("is a variable where it stands for something", () =>
    expect(of("variable", "MATCH (person)-[fact:SPOKE_AT]->(event:Event) WITH person AS one, count(fact) AS two")).toEqual(
      "person fact event person one fact two".split(" "),
    ));
  it("is a property behind a dot, and a key before a colon with a space", () => {
    expect(of("property", "person.name + other.sortName")).toEqual(["name", "sortName"]);
    expect(of("key", "{id: id, of: 3}")).toEqual(["id", "of"]);
    expect(of("variable", "{id: id}")).toEqual(["id"]);
  });
  it("is a type behind a colon, also one of several", () =>
    expect(of("type", "(node:Event|Talk)-[fact:SPOKE_AT|ATTENDED*0..4]->()")).toEqual(["Event", "Talk", "SPOKE_AT", "ATTENDED"]));
  it("is a function before a bracket, however its name is made", () => {
    expect(of("function", "size(names) CALL db.index.fulltext.queryNodes('names', $text)")).toEqual(["size", "db"]);
    expect(of("variable", "size(names)")).toEqual(["names"]);
  });
  it("is a column where a procedure yields it, and its new name is a variable", () => {
    expect(wordsOf("YIELD score AS points, node AS hit WHERE node")).toEqual([
      ["YIELD", "keyword"],
      ["score", "column"],
      ["AS", "keyword"],
      ["points", "variable"],
      ["node", "column"],
      ["AS", "keyword"],
      ["hit", "variable"],
      ["WHERE", "keyword"],
      ["node", "variable"],
    ]);
  });
  it("is a variable in capitals behind AS: a key that things are grouped by", () =>
    expect(of("variable", "event.startYear AS YEAR")).toEqual(["event", "YEAR"]));
  it("is a string with all that it holds, names and escaped quotes too", () =>
    expect(of("string", "person.name = 'person \\' $name' AND x")).toEqual(["'person \\' $name'"]));
  it("is a parameter behind a dollar sign", () => expect(of("parameter", "event.id IN $among AND size($roles) = 0")).toEqual(["$among", "$roles"]));
});

describe("A piece of Cypher", () => {
  it.each(cypherNames())("%s is its tokens, one after the other", name => {
    const text = withoutComments(cypher(name)).replaceAll(/\/\/.*$/gm, "");
    expect(
      tokenizeCypher(text)
        .map(token => token.text)
        .join(""),
    ).toBe(text);
  });
  it("with a string that does not end is refused", () =>
    expect(() => tokenizeCypher("person.name = 'Ada")).toThrow("a string must end with ', but got: 'Ada"));
});
