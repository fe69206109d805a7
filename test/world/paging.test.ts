import { getNamedType, isEnumType, isInputObjectType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType } from "graphql";
import { accessRuleOf } from "../../src/api/access-rule.js";
import { schema } from "../../src/api/schema.js";
import { closeWorldGraph, traced } from "../support/world.js";

/** Arguments without which a connection cannot be asked, or would be short. */
const given: Readonly<Record<string, string>> = {
  eventGroups: "by: [KIND, YEAR], ",
  personGroups: "by: [ROLE], ",
  talkGroups: "by: [KIND, YEAR], ",
  search: 'text: "machine learning", ',
  peopleInEvents: "atLeast: 1, ",
  returnedAsSpeakers: "undated: true, ",
  linkingPeople: 'one: "event_42rkb6r3xvz34gcd", other: "event_r4im727ytuwmz4j5", ',
  paths: 'one: "person_bmjuraphdpevhszo", other: "person_guyjwbcwxjxcrzbo", ',
};
const sizes = [1, 2, 7, 30];
/** A long list is read in pages of the longer sizes alone. */
const mostPages = 40;
/** How one parent of a type is asked for, and all. */
const parents: Readonly<Record<string, { one: string; many: string }>> = {
  Event: { one: "event", many: "events" },
  Institution: { one: "institution", many: "institutions" },
  Person: { one: "person", many: "people" },
  Project: { one: "project", many: "projects" },
  Series: { one: "series", many: "allSeries" },
  Session: { one: "session", many: "sessions" },
  Source: { one: "source", many: "sources" },
  Talk: { one: "talk", many: "talks" },
  Topic: { one: "topic", many: "topics" },
  Venue: { one: "venue", many: "venues" },
  Work: { one: "work", many: "works" },
};

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
/** What tells two items apart: its node's id, or its cursor where it has none. */
const item = (field: GraphQLField<unknown, unknown>) => {
  const edge = (getNamedType(field.type) as GraphQLObjectType).getFields()["edges"]!;
  const node = (getNamedType(edge.type) as GraphQLObjectType).getFields()["node"],
    type = node && getNamedType(node.type);
  return `edges { cursor ${type && (!isObjectType(type) || type.getFields()["id"]) ? "node { id }" : ""} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
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

async function pagesAgree(totalCount: number, wrap: (args: string) => string, read: (data: any) => any): Promise<void> {
  const whole = await pages(wrap, read, 100, false);
  expect(whole).toHaveLength(totalCount);
  expect(new Set(whole).size).toBe(totalCount);
  for (const size of sizes.filter(size => totalCount / size < mostPages))
    for (const backward of [false, true]) expect(await pages(wrap, read, size, backward)).toEqual(whole);
}

afterAll(closeWorldGraph);

/** Those that everybody may read: test/curation pages the others. */
const listsOf = (type: GraphQLObjectType) => Object.values(type.getFields()).filter(field => isConnection(field) && !accessRuleOf(field));

describe("Paged to the end, forwards and backwards, each item comes once", () => {
  const roots = listsOf(schema.getQueryType()!).flatMap(field => orders(field).map(order => ({ field, order, name: `${field.name} ${order}` })));
  it.each(roots)("$name", async ({ field, order }) => {
    const args = `${given[field.name] ?? ""}${order}`;
    const { list } = await ask(`{ list: ${field.name}(${args}first: 1) { totalCount } }`);
    await pagesAgree(
      list.totalCount,
      page => `{ list: ${field.name}(${args}${page}) { ${item(field)} } }`,
      data => data.list,
    );
  });

  const below = Object.entries(parents).flatMap(([type, root]) =>
    listsOf(schema.getType(type) as GraphQLObjectType)
      .filter(({ args }) => !args.some(({ name }) => name === "by")) // groups of any list are paged as those of the lists of all
      .map((field, at) => ({ ...root, field, at, name: `${type}.${field.name}` })),
  );
  it.each(below)("$name", async ({ one, many, field, at }) => {
    const parts = field.args.some(({ name }) => name === "parts") ? "parts: true, " : "";
    const { list } = await ask(`{ list: ${many}(first: 100) { edges { node { id below: ${field.name}(${parts}first: 1) { totalCount } } } } }`);
    const [longest] = list.edges.map(({ node }: any) => node).sort((a: any, b: any) => b.below.totalCount - a.below.totalCount);
    const [, order = ""] = orders(field);
    if (order && at % 3 === 0) {
      // Each third: an order is that of the list of all, whose pages are read above.
      const ordered = (size: number, backward: boolean) =>
        pages(
          page => `{ parent: ${one}(id: "${longest.id}") { list: ${field.name}(${parts}${order}${page}) { ${item(field)} } } }`,
          data => data.parent.list,
          size,
          backward,
        );
      expect(await ordered(7, true)).toEqual(await ordered(100, false));
    }
    await pagesAgree(
      longest.below.totalCount,
      page => `{ parent: ${one}(id: "${longest.id}") { list: ${field.name}(${parts}${page}) { ${item(field)} } } }`,
      data => data.parent.list,
    );
  });

  it("knows every required argument of every list", () => {
    for (const field of listsOf(schema.getQueryType()!))
      for (const { name, type, defaultValue } of field.args)
        if (isNonNullType(type) && defaultValue === undefined) expect(given[field.name]).toContain(name);
  });
});
