import { getNamedType, isEnumType, isInputObjectType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType } from "graphql";
import { schema } from "../../src/schema.js";
import { closeWorldGraph, traced } from "../support/world.js";

/** Arguments without which a connection cannot be asked, or would be short. */
const given: Readonly<Record<string, string>> = { search: 'text: "machine learning", ', peopleInEvents: "atLeast: 1, " };
const sizes = [1, 2, 7];

const isConnection = (field: GraphQLField<unknown, unknown>) => {
  const type = getNamedType(field.type);
  return isObjectType(type) && type.name.endsWith("Connection");
};
/** Every order that a connection offers, as an argument; "" is its usual one. */
function orders(field: GraphQLField<unknown, unknown>): string[] {
  const argument = field.args.find(({ name }) => name === "orderBy"),
    input = argument && getNamedType(argument.type);
  if (!isInputObjectType(input)) return [""];
  const by = input.getFields()["field"]!.type,
    words = getNamedType(by);
  return isEnumType(words)
    ? words.getValues().flatMap(({ name }) => ["ASC", "DESC"].map(direction => `orderBy: { field: ${name}, direction: ${direction} }, `))
    : [];
}
/** What tells two items apart: an edge's node, or its cursor where it has none. */
const item = (field: GraphQLField<unknown, unknown>) => {
  const edge = (getNamedType(field.type) as GraphQLObjectType).getFields()["edges"]!;
  return `edges { cursor ${(getNamedType(edge.type) as GraphQLObjectType).getFields()["node"] ? "node { id }" : ""} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
};

async function ask(query: string): Promise<any> {
  const { answer } = await traced(query);
  if (answer.errors) throw new Error(`${query}: ${answer.errors.map(({ message }) => message).join("; ")}`);
  return answer.data;
}

/** All pages of one size in one direction, in the list's own order. */
async function pages(wrap: (args: string) => string, read: (data: any) => any, size: number, backward: boolean): Promise<string[]> {
  const found: string[][] = [];
  for (let bound = "", more = true; more;) {
    const { edges, pageInfo } = read(await ask(wrap(`${backward ? "last" : "first"}: ${size}${bound}`)));
    found.push(edges.map((edge: any) => edge.node?.id ?? edge.cursor));
    expect(edges.length <= size).toBe(true);
    more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    bound = backward ? `, before: "${pageInfo.startCursor}"` : `, after: "${pageInfo.endCursor}"`;
    if (found.length > 500) throw new Error("This list does not end");
  }
  return (backward ? found.reverse() : found).flat();
}

async function pagesAgree(wrap: (args: string) => string, read: (data: any) => any): Promise<void> {
  const { totalCount } = read(await ask(wrap("first: 1"))),
    whole = await pages(wrap, read, 100, false);
  expect(whole).toHaveLength(totalCount);
  expect(new Set(whole).size).toBe(totalCount);
  for (const size of sizes) for (const backward of [false, true]) expect(await pages(wrap, read, size, backward)).toEqual(whole);
}

afterAll(closeWorldGraph);

describe("Paged to the end, forwards and backwards, each item comes once", () => {
  const roots = Object.values(schema.getQueryType()!.getFields())
    .filter(isConnection)
    .flatMap(field => orders(field).map(order => ({ field, order, name: `${field.name} ${order}` })));
  it.each(roots)("$name", ({ field, order }) =>
    pagesAgree(
      args => `{ list: ${field.name}(${given[field.name] ?? ""}${order}${args}) { ${item(field)} } }`,
      data => data.list,
    ),
  );

  const parents: Readonly<Record<string, string>> = {
    Event: "events",
    Institution: "institutions",
    Person: "people",
    Project: "projects",
    Series: "allSeries",
    Session: "sessions",
    Source: "sources",
    Talk: "talks",
    Topic: "topics",
    Venue: "venues",
    Work: "works",
  };
  const below = Object.entries(parents).flatMap(([type, root]) =>
    Object.values((schema.getType(type) as GraphQLObjectType).getFields())
      .filter(isConnection)
      .map(field => ({ root, field, name: `${type}.${field.name}` })),
  );
  it.each(below)("$name", async ({ root, field }) => {
    const parts = field.args.some(({ name }) => name === "parts") ? "parts: true, " : "";
    const { list } = await ask(`{ list: ${root}(first: 100) { edges { node { id below: ${field.name}(${parts}first: 1) { totalCount } } } } }`);
    const longest = list.edges.map(({ node }: any) => node).sort((a: any, b: any) => b.below.totalCount - a.below.totalCount)[0];
    const single = root === "people" ? "person" : root === "allSeries" ? "series" : root.replace(/s$/, "");
    await pagesAgree(
      args => `{ parent: ${single}(id: "${longest.id}") { list: ${field.name}(${parts}${args}) { ${item(field)} } } }`,
      data => data.parent.list,
    );
  });

  it("knows every required argument of every list", () => {
    for (const field of Object.values(schema.getQueryType()!.getFields()).filter(isConnection))
      for (const { name, type, defaultValue } of field.args)
        if (isNonNullType(type) && defaultValue === undefined) expect(given[field.name]).toContain(name);
  });
});
