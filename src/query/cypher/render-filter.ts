import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from "graphql";
import { InvalidArgument } from "../../errors.js";
import { bind } from "./bind-argument.js";
import { conditionsHeld, type Fragment } from "./fragment.js";
import type { Args } from "../selection/page.js";
import { carrying } from "./relationship-types.js";
import type { Traversal } from "../selection/traversal-field.js";

/** What the argument `filter` says of a traversal's items: conditions in Cypher that hold together, and their values. */
export interface Filtered {
  readonly conditions: readonly string[];
  /** What the conditions use besides the item, as `expression AS name`: worked out once for each item. */
  readonly columns: readonly string[];
  /** Sets of nodes that the conditions look into, each as `expression AS name`; a later one can look into those before it. Worked out once for a statement. */
  readonly sets: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Relationships that a filter may reach across, one behind the other. */
const furthest = 3;
/** Conditions of one filter: each can be a subquery for every item that is looked at. */
const mostConditions = 30;

/**
 * Few nodes with many relationships each. What a filter says of them behind a relationship is worked out once for all of them, where it reaches further:
 * otherwise it would be worked out again for every item that leads to one of them, which multiplies their relationships.
 */
const hubs: ReadonlySet<string> = new Set(["Event", "Institution", "Project", "Series", "Topic", "Venue"]);

/** What tells a list's own variables and values, in the n-th use of a fragment, from those of its groups. */
export const place = (n: number): string => `${n}_0`;
/** Its items. */
export const itemOf = (grouped: Fragment, n: number): string => grouped.write(grouped.to.name, place(n), "");

/** For the n-th use of a fragment in a statement. Filters of one form have one text: values are parameters, conditions stand in the order of their names. */
export function filtered({ args: declared, extensions: { fragment, grouped } }: Traversal, args: Args, n: number, parent: string): Filtered {
  const given = args["filter"] as Args | undefined;
  if (given == null) return none;
  const { type, below } = inputOf(declared, "filter"),
    item = grouped ? itemOf(grouped, n) : fragment.write(fragment.to.name, n, ""),
    // Where the items have no beginning, that counts of what the list stands below: people of an event who were at an earlier one.
    [begins, at] = fragmentOf(type).start === undefined ? [below, parent] : [fragmentOf(type), item],
    writer = new Writer(`${n}`, begins?.start === undefined ? undefined : `start_${n}`),
    conditions = writer.conditions(type, given, item, []);
  return {
    conditions,
    columns: writer.dated ? [`${begins!.write(begins!.start!, n, "", at)} AS start_${n}`] : [],
    sets: writer.sets,
    parameters: writer.parameters,
  };
}

/** What the arguments say of what the n-th use of a fragment passes on its way (`@where`): by the parameter that stands there, the condition in its place. */
export function filteredInside({ args: declared, extensions: { fragment } }: Traversal, args: Args, n: number): Inside {
  const conditions = new Map<string, string>(),
    sets: string[] = [],
    parameters: Record<string, unknown> = {};
  for (const [argument, variable] of fragment.wheres) {
    const { type } = inputOf(declared, argument),
      { start } = fragmentOf(type),
      item = fragment.write(variable, n, ""),
      writer = new Writer(`${n}_${argument}`, start && fragmentOf(type).write(start, n, "", item)),
      all = writer.conditions(type, (args[argument] as Args | undefined) ?? {}, item, []);
    conditions.set(fragment.write(`$${argument}`, n, ""), all.join(" AND ") || "true");
    sets.push(...writer.sets);
    Object.assign(parameters, writer.parameters);
  }
  return { conditions, sets, parameters };
}
interface Inside extends Pick<Filtered, "parameters" | "sets"> {
  readonly conditions: ReadonlyMap<string, string>;
}

const none: Filtered = { conditions: [], columns: [], sets: [], parameters: {} };

/** The sets of the n-th use of a fragment. */
export const setsOf = (field: Traversal, args: Args, n: number): string[] => [
  ...filtered(field, args, n, "").sets,
  ...filteredInside(field, args, n).sets,
];

/** Lines in front of a statement that work out its sets, and the names that it carries from there on. */
export function definedSets(sets: readonly string[]): { readonly lines: readonly string[]; readonly names: readonly string[] } {
  const names = sets.map(set => /\w+$/.exec(set)![0]);
  return { lines: sets.map((set, at) => `WITH ${[...names.slice(0, at), set].join(", ")}`), names };
}
/** The sets that a piece of a statement looks into. */
export const setsIn = (cypher: string): string[] => [...new Set(cypher.match(/\bset_\w+/g) ?? [])];

function inputOf(declared: Traversal["args"], name: string): { readonly type: GraphQLInputObjectType; readonly below: Fragment | undefined } {
  const { type, extensions } = declared.find(each => each.name === name)!;
  return { type: getNamedType(type) as GraphQLInputObjectType, below: extensions["below"] as Fragment | undefined }; // only an input has fields to give; filters.ts
}

class Writer {
  readonly sets: string[] = [];
  readonly parameters: Record<string, unknown> = {};
  #filters = 0;
  #conditions = 0;
  #relationships = 0;
  #dates = 0;
  /** Whether a condition speaks of when that begins which is listed. */
  dated = false;
  /** `n` tells its parameters from others; `start` is when that begins which is listed, where it begins. */
  constructor(
    readonly n: string,
    readonly start: string | undefined,
  ) {}

  /** All that this filter says of `item`; `across` are the relationships that led to it. */
  conditions(type: GraphQLInputObjectType, given: Args, item: string, across: readonly string[]): string[] {
    const fragment = fragmentOf(type),
      place = this.#place();
    return Object.entries(given)
      .filter(([, value]) => value != null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => {
        if (++this.#conditions > mostConditions) throw new InvalidArgument(`filter must have at most ${mostConditions} conditions, but got more`);
        const inside = getNamedType(type.getFields()[name]!.type);
        if (isInputObjectType(inside))
          return inside === type
            ? this.#combined(type, name, value as Args | readonly Args[], item, across)
            : this.#related(inside, value as Args, item, [...across, name]);
        const { type: bound, condition } = fragment.filters.get(name)!;
        this.parameters[`${name}_${place}`] = bind(bound, value, name, given);
        return this.#dated(fragment.write(condition, place, "", item), name, across);
      });
  }

  #dated(condition: string, name: string, across: readonly string[]): string {
    if (!condition.includes("START")) return condition;
    if (this.start === undefined || !across.length)
      throw new InvalidArgument(
        `${name} must stand behind a relationship in a filter of events or talks, or of a list below one: there is nothing else that it could be earlier than`,
      );
    this.dated = true;
    this.#dates++;
    return condition.replaceAll("START", this.start);
  }

  /** `and`, `or` and `not` of further filters on the same item. */
  #combined(type: GraphQLInputObjectType, name: string, given: Args | readonly Args[], item: string, across: readonly string[]): string {
    const each = inOneOrder([given].flat()).map(one => this.conditions(type, one as Args, item, across).join(" AND ") || "true");
    if (!each.length) throw new InvalidArgument(`${name} must have at least one filter, but got none`);
    return name === "not" ? `NOT (${each.join()})` : `(${each.map(one => `(${one})`).join(name === "or" ? " OR " : " AND ")})`;
  }

  /** How many there must be of what a relationship leads to: at least one, unless said. */
  #related(type: GraphQLInputObjectType, given: Args, item: string, across: readonly string[]): string {
    if (across.length > furthest)
      throw new InvalidArgument(`filter must reach across at most ${furthest} relationships, one behind the other, but got: ${across.join(" → ")}`);
    const fragment = fragmentOf(type),
      place = this.#place(),
      write = (cypher: string) => fragment.write(cypher, place, item),
      { where, atLeast, atMost } = given as { where?: Args; atLeast?: number | null; atMost?: number | null };
    for (const [name, count] of Object.entries({ atLeast, atMost }))
      if (count != null && count < 0) throw new InvalidArgument(`${name} must be at least 0, but got ${count}`);
    for (const [parameter, bound] of fragment.parameters) this.parameters[`${parameter}_${place}`] = bind(bound, given[parameter], parameter, given);
    const found = write(fragment.to.name),
      below =
        where == null ? [] : this.#below(getNamedType(type.getFields()["where"]!.type) as GraphQLInputObjectType, where, fragment, place, across);
    this.#relationships++;
    const { types } = carrying(fragment.types, given),
      holding = new Set(conditionsHeld(fragment, given)),
      pattern = [
        write(fragment.body(holding, types)),
        ...(below.length ? [`WITH ${found}`, `WHERE ${below.join(" AND ")}`] : []),
        `RETURN ${found}`,
      ].join("\n");
    const { of, unless } = fragment.count ?? {},
      kept = of !== undefined && !(unless && holding.has(unless)) ? write(of) : undefined,
      // What is kept counts all of them; where some are asked for, there are no more than that.
      isAll = kept !== undefined && !below.length && !holding.size && types === fragment.types,
      count = isAll ? kept : `COUNT {\n${pattern}\n}`;
    if (atMost === 0 && !atLeast) return isAll ? `${kept} = 0` : `NOT EXISTS {\n${pattern}\n}`;
    if (atMost == null && (atLeast ?? 1) === 1) return isAll ? `${kept} > 0` : `EXISTS {\n${pattern}\n}`;
    const bounds = { least: atLeast ?? (atMost == null ? 1 : 0), most: atMost };
    if (bounds.most == null) {
      this.parameters[`atLeast_${place}`] = bounds.least;
      const enough = (count: string) => `${count} >= $of.atLeast_${place}`;
      return kept === undefined || isAll ? enough(count) : `(${enough(kept)} AND ${enough(count)})`;
    }
    if (bounds.least > bounds.most) throw new InvalidArgument(`atMost must be no less than atLeast (${bounds.least}), but got ${bounds.most}`);
    Object.assign(this.parameters, { [`atLeast_${place}`]: bounds.least, [`atMost_${place}`]: bounds.most });
    // Not `least <= COUNT <= most`, of which Neo4j makes two counts: nested ones took half a minute to be planned.
    return `any(found IN [${count}] WHERE $of.atLeast_${place} <= found <= $of.atMost_${place})`;
  }

  /** What holds for the items of a relationship: that they are in a set, where it is better worked out once for all of them. */
  #below(type: GraphQLInputObjectType, where: Args, { to, write }: Fragment, place: string, across: readonly string[]): string[] {
    const [relationships, dates] = [this.#relationships, this.#dates],
      found = write(to.name, place, ""),
      conditions = this.conditions(type, where, found, across);
    // What a date is compared with is another one for every item.
    if (!hubs.has(to.label) || this.#relationships === relationships || this.#dates > dates) return conditions;
    this.sets.push(`COLLECT {\nMATCH (${found}:${to.label})\nWHERE ${conditions.join(" AND ")}\nRETURN ${found}\n} AS set_${place}`);
    return [`${found} IN set_${place}`];
  }

  /** Tells the variables and values of one filter or relationship from those of all others in the statement. */
  #place(): string {
    const at = this.#filters++;
    return at ? `${this.n}_${at}` : this.n;
  }
}

/** Filters that hold together, or of which one holds, in whatever order they were given: first by what they ask, then by its values. */
function inOneOrder(filters: readonly unknown[]): unknown[] {
  const form = (filter: unknown) => JSON.stringify(filter, (_, value: unknown) => (typeof value === "object" ? value : 0)); // GraphQL gives fields in the order of their type
  return filters
    .map(filter => [form(filter) + JSON.stringify(filter), filter] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, filter]) => filter);
}

/** The fragment whose conditions a filter has, or which a relationship follows. */
export const fragmentOf = (type: GraphQLInputObjectType): Fragment => type.extensions["fragment"] as Fragment; // set by filters.ts
