import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import { orderOf, isTraversal } from "../../src/graph/traversal.js";
import { schema } from "../../src/schema.js";

/** What questions of chance ask for: ids by type, texts, outside identifiers, and cursors by the name of their list and order. */
export interface Pool {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly texts: readonly string[];
  readonly countries: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly cursors: Map<string, string[]>;
}
export interface RandomQuestion {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** A valid operation of chance over the whole schema: aliases, twins, named and inline fragments, directives, variables, cursors, filters and orders. */
export function randomQuestion(next: () => number, pool: Pool, { deepest = 3, width = 0.25 } = {}): RandomQuestion {
  const variables: Record<string, unknown> = { yes: true, no: false, few: 1 + Math.floor(next() * 3) },
    declared = new Map([
      ["yes", "Boolean!"],
      ["no", "Boolean!"],
      ["few", "Int!"],
    ]),
    fragments: string[] = [];
  let aliases = 0;
  const chance = (share: number) => next() < share,
    pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)]!;
  const all = [...pool.ids.values()].flat();
  const anyId = () => (chance(0.05) ? "person_aaaaaaaaaaaaaaaa" : pick(all));

  const value = (type: GraphQLInputType, name: string, owner: string): string => {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare)) return `[${Array.from({ length: 1 + Math.floor(next() * 3) }, () => value(bare.ofType, name, owner)).join(", ")}]`;
    if (isEnumType(bare)) return pick(bare.getValues()).name;
    if (isInputObjectType(bare))
      return `{ ${Object.values(bare.getFields())
        .filter(field => isNonNullType(field.type) || chance(0.4))
        .map(field => `${field.name}: ${value(field.type, field.name, owner)}`)
        .join(", ")} }`;
    switch (getNamedType(bare).name) {
      case "ID":
        return JSON.stringify(chance(0.9) ? pick(pool.ids.get(owner) ?? all) : anyId());
      case "Int":
        return String(name === "year" || /year/i.test(name) ? 2000 + Math.floor(next() * 26) : 1 + Math.floor(next() * 3));
      case "Boolean":
        return pick(["true", "false"]);
      case "LocalDate":
        return JSON.stringify(`20${pick(["17", "24", "25", "26"])}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`);
      default:
        return JSON.stringify(pick(name === "country" ? pool.countries : pool.texts));
    }
  };

  const paging = new Set(["first", "after", "last", "before", "orderBy"]);
  function argumentsFor(field: GraphQLField<unknown, unknown>): string {
    const owner = getNamedType(field.type).name.replace(/(Fact|Person|Event|Role|InEvents|About)?(Connection|Edge)$/, "");
    if (field.name === "byIdentifier") {
      const { scheme, value } = pick(pool.identifiers);
      return `(scheme: ${scheme}, value: ${JSON.stringify(value)})`;
    }
    const given = (arg: GraphQLArgument) =>
      `${arg.name}: ${value(arg.type, arg.name, field.name === "nodes" || field.name === "node" ? "" : arg.name === "among" ? "Event" : owner)}`;
    const parts = field.args
      .filter(
        arg => !paging.has(arg.name) && ((isNonNullType(arg.type) && arg.defaultValue === undefined) || chance(arg.name === "filter" ? 0.25 : 0.4)),
      )
      .map(given);
    if (field.args.some(({ name }) => name === "first")) {
      const order = field.args.find(({ name }) => name === "orderBy"),
        words = order && getNamedType(order.type),
        by = words && isInputObjectType(words) ? getNamedType(words.getFields()["field"]!.type) : undefined;
      const orderBy = by && isEnumType(by) && chance(0.5) ? { field: pick(by.getValues()).name, direction: pick(["ASC", "DESC"]) } : undefined;
      if (orderBy) parts.push(`orderBy: { field: ${orderBy.field}, direction: ${orderBy.direction} }`);
      const cursors = isTraversal(field) ? (pool.cursors.get(orderOf(field, { orderBy }).name) ?? []) : [],
        backward = field.args.some(({ name }) => name === "last") && chance(0.3);
      parts.push(`${backward ? "last" : "first"}: ${chance(0.3) ? "$few" : 1 + Math.floor(next() * 3)}`);
      if (cursors.length && chance(0.5)) parts.push(`${backward ? "before" : "after"}: ${JSON.stringify(pick(cursors))}`);
    }
    return parts.length ? `(${parts.join(", ")})` : "";
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const own = Object.values((type as unknown as GraphQLObjectType).getFields?.() ?? {}).filter(
          field => isLeafType(getNamedType(field.type)) && chance(0.5),
        ), // a union has no fields
        on = schema.getPossibleTypes(type).filter(() => chance(0.5));
      return `{ __typename ${own.map(({ name }) => name).join(" ")} ${depth > 0 && "getFields" in type && chance(0.3) ? fieldsOf(Object.values(type.getFields()).filter(isTraversal), depth) : ""} ${on
        .map(each => `... on ${each.name} ${selection(each, depth)}`)
        .join(" ")} }`;
    }
    const text = fieldsOf(Object.values((type as GraphQLObjectType).getFields()), depth) || "__typename"; // every other composite type is an object
    if (chance(0.1)) return `{ ... on ${type.name} { ${text} } }`;
    if (chance(0.1)) {
      fragments.push(`fragment F${fragments.length} on ${type.name} { ${text} }`);
      return `{ ...F${fragments.length - 1} }`;
    }
    return `{ ${text} }`;
  }

  function fieldsOf(fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    const parts: string[] = [];
    for (const field of fields) {
      const named = getNamedType(field.type),
        below = isTraversal(field);
      if (below && (depth <= 0 || !chance(width))) continue;
      if (!below && !["node", "edges"].includes(field.name) && !chance(0.5)) continue;
      for (let times = below && chance(0.2) ? 2 : 1; times > 0; times--) {
        const deeper = isLeafType(named) ? "" : ` ${selection(named, depth - Number(below))}`,
          directive = chance(0.08) ? ` @${pick(["include", "skip"])}(if: ${pick(["$yes", "$no", "true", "false"])})` : "";
        parts.push(`${below || chance(0.2) ? `a${aliases++}: ` : ""}${field.name}${argumentsFor(field)}${directive}${deeper}`);
      }
    }
    if (chance(0.2)) parts.push("__typename");
    return parts.join(" ");
  }

  const roots = Object.values(schema.getQueryType()!.getFields());
  const text = Array.from({ length: chance(0.2) ? 2 : 1 }, (_, at) => {
    const root = pick(roots);
    return `r${at}: ${root.name}${argumentsFor(root)} ${selection(getNamedType(root.type), deepest)}`;
  }).join(" ");
  const used = [...declared].filter(([name]) => new RegExp(`\\$${name}\\b`).test(text + fragments.join(" ")));
  return {
    text: `query${used.length ? `(${used.map(([name, type]) => `$${name}: ${type}`).join(", ")})` : ""} { ${text} } ${fragments.join(" ")}`,
    variables: Object.fromEntries(used.map(([name]) => [name, variables[name]])),
  };
}
