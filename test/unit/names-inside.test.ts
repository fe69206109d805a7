import { buildSchema, graphqlSync } from "graphql";
import { namesInside } from "../../src/query/selection/names-inside.js";

const schema = buildSchema("type Query { list: List } type List { total: Int items: [Item!] more: Boolean } type Item { name: String size: Int }");

/** Inside the field `list` of this operation. */
function namesIn(source: string, { deep = false, variableValues = {} as Record<string, unknown> } = {}): string[] {
  let names: string[] = [];
  const { errors } = graphqlSync({
    schema,
    source,
    variableValues,
    rootValue: { list: (_: unknown, __: unknown, info: Parameters<typeof namesInside>[0]) => void (names = [...namesInside(info, { deep })].sort()) },
  });
  expect(errors).toBeUndefined();
  return names;
}

describe("The names inside a field", () => {
  it.each([
    ["are those that are asked for, whatever their alias", "{ list { count: total items { name } } }", ["items", "total"]],
    [
      "include those of fragments",
      "{ list { ...F ... on List { more } ... { total } } } fragment F on List { items { name } }",
      ["items", "more", "total"],
    ],
    ["include those of the same field asked twice", "{ list { total } list { more } }", ["more", "total"]],
    ["do not include what a directive leaves out", "{ list { total @skip(if: true) more @include(if: false) items { name } } }", ["items"]],
    ["… nor what is in a fragment that one leaves out", "{ list { more ...F @skip(if: true) } } fragment F on List { total }", ["more"]],
  ])("%s", (_, query, names) => expect(namesIn(query)).toEqual(names));

  it("follow the variables of directives", () => {
    const query = "query ($yes: Boolean!) { list { total @include(if: $yes) more @skip(if: $yes) } }";
    expect(namesIn(query, { variableValues: { yes: true } })).toEqual(["total"]);
    expect(namesIn(query, { variableValues: { yes: false } })).toEqual(["more"]);
  });

  it("are also those below, if asked deep", () => {
    const query = "{ list { items { name ...F } } } fragment F on Item { size @skip(if: true) }";
    expect(namesIn(query, { deep: true })).toEqual(["items", "name"]);
  });
});
