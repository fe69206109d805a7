import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import type { Chance } from "../../bench/world/random.js";
import { accessRuleOf } from "../../src/api/access-rule.js";
import { orderOf } from "../../src/query/selection/order.js";
import { isTraversal } from "../../src/query/selection/traversal-field.js";
import { schema } from "../../src/api/schema.js";

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

/** Those that are preferred, or else all. */
function preferred<Item>(items: readonly Item[], isPreferred: (item: Item) => boolean): readonly Item[] {
  const some = items.filter(isPreferred);
  return some.length ? some : items;
}

/** Every list has its groups beside it: as often as lists, they would be most of what is asked. */
const isGrouped = (field: GraphQLField<unknown, unknown>) => isTraversal(field) && field.extensions.grouped !== undefined;

/**
 * A valid operation of chance over the whole schema: aliases, twins, named and inline fragments, directives, variables, cursors, filters and orders. Lists
 * have up to `mostItems` items. With `anything`, there are also arguments that are refused beside some others, and fields that need a key. What is `wanted` (`argument
 * Event.talks(before)`, `value AuditAction.KEY_ADDED`, named as in bench/operations/coverage.ts) is used wherever it can be.
 */
export function randomQuestion(
  chance: Chance,
  pool: Pool,
  { deepest = 3, width = 0.25, mostItems = 3, anything = false, wanted = new Set<string>() as ReadonlySet<string> } = {},
): RandomQuestion {
  const variables: Record<string, unknown> = { yes: true, no: false, few: chance.whole(1, 3) },
    declared = new Map([
      ["yes", "Boolean!"],
      ["no", "Boolean!"],
      ["few", "Int!"],
    ]),
    fragments: string[] = [];
  let aliases = 0;
  const all = [...pool.ids.values()].flat();
  const anyId = () => (chance.happens(0.05) ? "person_aaaaaaaaaaaaaaaa" : chance.of(all));

  const value = (type: GraphQLInputType, name: string, owner: string, across = 0): string => {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare) && name === "by") {
      const keys = (getNamedType(bare) as GraphQLEnumType).getValues().map(({ name }) => name);
      return `[${chance.shuffled(keys).slice(0, chance.whole(1, 2)).join(", ")}]`;
    }
    if (isListType(bare)) return `[${Array.from({ length: chance.whole(1, 3) }, () => value(bare.ofType, name, owner, across)).join(", ")}]`;
    if (isEnumType(bare)) return chance.of(preferred(bare.getValues(), ({ name }) => wanted.has(`value ${bare.name}.${name}`))).name;
    if (isInputObjectType(bare))
      return `{ ${Object.values(bare.getFields())
        .filter(
          field =>
            isNonNullType(field.type) ||
            wanted.has(`input ${bare.name}.${field.name}`) ||
            (!refused.has(field.name) && (isInputObjectType(getNamedType(field.type)) ? across < 2 && chance.happens(0.1) : chance.happens(0.4))),
        )
        .map(field => `${field.name}: ${value(field.type, field.name, /^(\w+)Filter$/.exec(bare.name)?.[1] ?? owner, across + 1)}`)
        .join(", ")} }`;
    switch (getNamedType(bare).name) {
      case "ID":
        return JSON.stringify(chance.happens(0.9) ? chance.of(pool.ids.get(owner) ?? all) : anyId());
      case "Int":
        return String(name === "year" || /year/i.test(name) ? chance.whole(2000, 2025) : chance.whole(1, 3));
      case "Boolean":
        return chance.of(["true", "false"]);
      case "LocalDate":
        return JSON.stringify(`20${chance.of(["17", "24", "25", "26"])}-0${chance.whole(1, 9)}-1${chance.whole(0, 9)}`);
      default:
        return JSON.stringify(chance.of(name === "country" ? pool.countries : pool.texts));
    }
  };

  /** Not everywhere, or not beside each other. */
  const refused = new Set(anything ? [] : ["earlier", "atMost"]);
  const paging = new Set(["first", "after", "last", "before", "orderBy"]);
  function argumentsFor(field: GraphQLField<unknown, unknown>, parent: string): string {
    const isWanted = (name: string) => wanted.has(`argument ${parent}.${field.name}(${name})`);
    const owner = getNamedType(field.type).name.replace(/(Fact|Person|Event|Role|InEvents|About)?(Connection|Edge)$/, "");
    if (field.name === "byIdentifier") {
      const schemes = [...new Set(pool.identifiers.map(({ scheme }) => scheme))],
        picked = chance.of(preferred(schemes, scheme => wanted.has(`value IdentifierScheme.${scheme}`))),
        { scheme, value } = chance.of(pool.identifiers.filter(({ scheme }) => scheme === picked));
      return `(scheme: ${scheme}, value: ${JSON.stringify(value)})`;
    }
    const given = (arg: GraphQLArgument) =>
      `${arg.name}: ${value(arg.type, arg.name, field.name === "nodes" || field.name === "node" ? "" : arg.name === "among" ? "Event" : owner)}`;
    const parts = field.args
      .filter(
        arg =>
          !paging.has(arg.name) &&
          (isWanted(arg.name) || (isNonNullType(arg.type) && arg.defaultValue === undefined) || chance.happens(arg.name === "filter" ? 0.12 : 0.4)),
      )
      .map(given);
    if (field.args.some(({ name }) => name === "first")) {
      const order = field.args.find(({ name }) => name === "orderBy"),
        words = order && getNamedType(order.type),
        by = words && isInputObjectType(words) ? getNamedType(words.getFields()["field"]!.type) : undefined;
      const orderBy =
        by && isEnumType(by) && (isWanted("orderBy") || chance.happens(0.5))
          ? { field: chance.of(by.getValues()).name, direction: chance.of(["ASC", "DESC"]) }
          : undefined;
      if (orderBy) parts.push(`orderBy: { field: ${orderBy.field}, direction: ${orderBy.direction} }`);
      const own = isTraversal(field) ? (pool.cursors.get(orderOf(field, { orderBy }).name) ?? []) : [],
        hasCursors = field.args.some(({ name }) => name === "after"),
        cursors = own.length || !anything || !hasCursors ? own : [...pool.cursors.values()].flat(), // those of another list are refused
        isAnyWanted = ["after", "before", "last"].some(isWanted),
        backward = field.args.some(({ name }) => name === "last") && (isAnyWanted ? !isWanted("after") : chance.happens(0.3));
      parts.push(`${backward ? "last" : "first"}: ${chance.happens(0.3) ? "$few" : chance.whole(1, mostItems)}`);
      if (cursors.length && (isAnyWanted || chance.happens(0.5)))
        parts.push(`${backward ? "before" : "after"}: ${JSON.stringify(chance.of(cursors))}`);
    }
    return parts.length ? `(${parts.join(", ")})` : "";
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const own = Object.values((type as unknown as GraphQLObjectType).getFields?.() ?? {}).filter(
          field => isLeafType(getNamedType(field.type)) && chance.happens(0.5),
        ), // a union has no fields
        on = schema.getPossibleTypes(type).filter(() => chance.happens(0.5));
      return `{ __typename ${own.map(({ name }) => name).join(" ")} ${depth > 0 && "getFields" in type && chance.happens(0.3) ? fieldsOf(Object.values(type.getFields()).filter(isTraversal), depth, type.name) : ""} ${on
        .map(each => `... on ${each.name} ${selection(each, depth)}`)
        .join(" ")} }`;
    }
    const text = fieldsOf(Object.values((type as GraphQLObjectType).getFields()), depth, type.name) || "__typename"; // every other composite type is an object
    if (chance.happens(0.1)) return `{ ... on ${type.name} { ${text} } }`;
    if (chance.happens(0.1)) {
      fragments.push(`fragment F${fragments.length} on ${type.name} { ${text} }`);
      return `{ ...F${fragments.length - 1} }`;
    }
    return `{ ${text} }`;
  }

  function fieldsOf(fields: readonly GraphQLField<unknown, unknown>[], depth: number, parent: string): string {
    const parts: string[] = [];
    for (const field of fields) {
      const named = getNamedType(field.type),
        below = isTraversal(field),
        isWanted =
          wanted.has(`field ${parent}.${field.name}`) || field.args.some(({ name }) => wanted.has(`argument ${parent}.${field.name}(${name})`));
      if (below && (depth <= 0 || !(isWanted || chance.happens(isGrouped(field) ? width / 5 : width)))) continue;
      if (!below && !isWanted && !["node", "edges"].includes(field.name) && !chance.happens(0.5)) continue;
      for (let times = below && chance.happens(0.2) ? 2 : 1; times > 0; times--) {
        const deeper = isLeafType(named) ? "" : ` ${selection(named, depth - Number(below))}`,
          directive = chance.happens(0.08) ? ` @${chance.of(["include", "skip"])}(if: ${chance.of(["$yes", "$no", "true", "false"])})` : "";
        parts.push(`${below || chance.happens(0.2) ? `a${aliases++}: ` : ""}${field.name}${argumentsFor(field, parent)}${directive}${deeper}`);
      }
    }
    if (chance.happens(0.2)) parts.push("__typename");
    return parts.join(" ");
  }

  const roots = Object.values(schema.getQueryType()!.getFields()).filter(
    field => (anything || !accessRuleOf(field)) && (!isGrouped(field) || chance.happens(0.2)),
  );
  const text = Array.from({ length: chance.happens(0.2) ? 2 : 1 }, (_, at) => {
    const root = chance.of(roots);
    return `r${at}: ${root.name}${argumentsFor(root, "Query")} ${selection(getNamedType(root.type), deepest)}`;
  }).join(" ");
  const used = [...declared].filter(([name]) => new RegExp(`\\$${name}\\b`).test(text + fragments.join(" ")));
  return {
    text: `query${used.length ? `(${used.map(([name, type]) => `$${name}: ${type}`).join(", ")})` : ""} { ${text} } ${fragments.join(" ")}`,
    variables: Object.fromEntries(used.map(([name]) => [name, variables[name]])),
  };
}
