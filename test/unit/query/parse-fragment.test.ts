import { FragmentError } from "../../../src/query/fragment/fragment-error.js";
import { parseFragment } from "../../../src/query/fragment/parse-fragment.js";
import { FragmentInstance } from "../../../src/query/cypher/fragment-instance.js";
import { printCypher } from "../../../src/query/cypher/cypher-tree.js";

const text = `// People of the event.
//
// @from   event  Event
// @to     person  Person
// @param  roles  list  only these
// @param  parts  boolean  also those of its parts
// @param  steps  1..4
// @types  fact
// @filter text  folded  person.searchText CONTAINS $text
// @count  event.personCount unless parts
// @order  NAME: person.sortName, person.id
// @order  TALKS: talks DESC, person.id
// @when   kept unless roles, parts
// @cost   parent 3..40, item 5, all 2..9, parts 70, passes people 8
MATCH (event)<-[fact:SPOKE_AT|ATTENDED]-(person) // @unless parts
MATCH (event)<-[:PART_OF*..$steps]-()<-[fact:SPOKE_AT|ATTENDED]-(person) // @if parts
MATCH (person)-[:ATTENDED|SPOKE_AT]->(other) // @if talks & kept, roles
RETURN person, fact, count(other) AS talks`;
const parsed = parseFragment("event/test", text);
const change = (from: string, to: string) => () => parseFragment("event/test", text.replace(from, to));

describe("A fragment", () => {
  it("has what its header says", () => {
    expect(parsed.from).toEqual({ name: "event", label: "Event" });
    expect(parsed.to).toEqual({ name: "person", label: "Person" });
    expect([...parsed.parameters]).toEqual([
      ["roles", "list"],
      ["parts", "boolean"],
      ["steps", "1..4"],
    ]);
    expect([...parsed.orders].map(([name, terms]) => [name, terms.map(({ by, descending }) => [by, descending])])).toEqual([
      ["NAME", [["person.sortName", false], ["person.id", false]]], // prettier-ignore
      ["TALKS", [["talks", true], ["person.id", false]]], // prettier-ignore
    ]);
    expect(parsed.filters.get("text")).toMatchObject({ type: "folded", hasSubquery: false });
    expect(parsed.count).toMatchObject({ unless: "parts" });
    expect([...parsed.whens]).toEqual([["kept", ["roles", "parts"]]]);
    expect(parsed.weights).toEqual({
      parent: { usual: 3, largest: 40 },
      item: 5,
      all: { usual: 2, largest: 9 },
      any: 10,
      passed: new Map([["people", 8]]),
      parts: new Map([["parts", 70]]),
    });
  });
  it("has what its body says", () => {
    expect(parsed.conditions).toEqual(["kept", "parts", "roles", "talks"]);
    expect(parsed.narrowedTypes).toEqual(["SPOKE_AT", "ATTENDED"]);
    expect(parsed.lengths).toEqual(["steps"]);
    expect(parsed.relationship).toBe("fact");
    expect([...parsed.columns].map(([name, { text }]) => [name, text])).toEqual([
      ["fact", "fact"],
      ["talks", "count(other)"],
    ]);
  });
});

describe("An instance of a fragment", () => {
  const instance = new FragmentInstance(parsed, 3, "above", { lengths: new Map([["steps", 2]]) });
  const body = (holding: readonly string[], types: readonly string[] = parsed.narrowedTypes) =>
    printCypher(instance.renderBody({ holding: new Set(holding), types }));

  it("has names of its own, and its parent's", () => expect(body([])).toBe("MATCH (above)<-[fact_3:SPOKE_AT|ATTENDED]-(person_3)"));
  it("has the lines whose conditions hold", () => {
    expect(body(["roles"]).split("\n")).toHaveLength(2);
    expect(body(["talks"]).split("\n")).toHaveLength(1);
    expect(body(["talks", "kept"]).split("\n")).toHaveLength(2);
    expect(body(["parts"])).toContain("[:PART_OF*..2]");
  });
  it("follows fewer types where the arguments leave fewer, of the relationships that @types names alone", () =>
    expect(body(["roles"], ["ATTENDED"])).toBe("MATCH (above)<-[fact_3:ATTENDED]-(person_3)\nMATCH (person_3)-[:ATTENDED|SPOKE_AT]->(other_3)"));
});

describe("A fragment that is not well-formed", () => {
  it.each([
    ["// @to     person  Person\n", "", 'cypher/event/test.cypher:1: a fragment must say what it leads to ("@to name Label"), but has no @to'],
    ["@filter text", "@filtr text", "cypher/event/test.cypher:9: @filtr is no line of a header: did you mean @filter?"],
    ["@when ", "@whatever ", /test\.cypher:13: @whatever is no line of a header, only @from, @to, .*@cost$/],
    ["@from   event  Event", "@from   event", 'cypher/event/test.cypher:3: @from must be of the form "@from name Label", but got: event'],
    ["@param  roles  list  only these", "@to  event  Event", "cypher/event/test.cypher:5: @to must stand once, but stands twice"],
    ["parent 3..40", "parent many", /test\.cypher:14: @cost must be of the form "@cost parent 1\.\.2, item 3, all 4\.\.5", but got: parent many/],
    ["@types  fact", "@types  facts", "cypher/event/test.cypher:8: @types must name a relationship of the body, but got: facts"],
    [
      "<-[fact:SPOKE_AT|ATTENDED]-(person) // @if",
      "<-[fact:ATTENDED]-(person) // @if",
      /test\.cypher:8: all relationships of @types must have the same types/,
    ],
    [
      "// @if parts",
      "// @when parts",
      /test\.cypher:16: what stands behind a line must be "@if condition" or "@unless condition", but got: \/\/ @when parts/,
    ],
    ["RETURN person,", "RETURN fact,", "cypher/event/test.cypher:18: a fragment must return its @to (person) first, but got: fact"],
    ["CONTAINS $text", "= 'open", "cypher/event/test.cypher:9: a string must end with ', but got: 'open"],
  ])("is refused with its line: %s → %s", (from, to, message) => {
    expect(change(from, to)).toThrow(FragmentError);
    expect(change(from, to)).toThrow(message);
  });
});
