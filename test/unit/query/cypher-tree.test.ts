import { cypher, hasListOrCount, join, printCypher, SetVariable, Subquery, Variable, variablesOf } from "../../../src/query/cypher/cypher-tree.js";
import { keysetPredicate } from "../../../src/query/cypher/keyset-predicate.js";

const person = new Variable("person_1");
const list = new Subquery("COLLECT", [cypher`MATCH (${person})`, cypher`RETURN ${person}`]);

describe("A tree of Cypher", () => {
  it("prints as the text of a statement", () =>
    expect(printCypher(cypher`WITH ${person}, ${list} AS all`)).toBe("WITH person_1, COLLECT {\nMATCH (person_1)\nRETURN person_1\n} AS all"));
  it("knows its variables, each once, however deep they stand, and none that is text", () => {
    expect(variablesOf(cypher`person_2.name ${list} ${new SetVariable("set_1")}`).map(({ name }) => name)).toEqual(["person_1", "set_1"]);
  });
  it("knows whether a list or a number is worked out in it; whether something exists is neither", () => {
    expect(hasListOrCount(cypher`{all: ${list}}`)).toBe(true);
    expect(hasListOrCount(new Subquery("EXISTS", ["MATCH (n)"]))).toBe(false);
    expect(hasListOrCount("COLLECT {")).toBe(false);
  });
  it("joins nodes with a text between them, and none before the first", () =>
    expect(printCypher(join([person, "a", list], ", "))).toMatch(/^person_1, a, COLLECT/));
});

describe("A keyset predicate", () => {
  it("has a bound that an index can serve, and the rest behind it", () =>
    expect(
      printCypher(
        keysetPredicate([
          { by: "a", isDescending: false, bound: "$a" },
          { by: "b", isDescending: true, bound: "$b" },
          { by: "c", isDescending: false, bound: "$c" },
        ]),
      ),
    ).toBe("a >= $a AND (a > $a OR b <= $b AND (b < $b OR c > $c))"));
});
