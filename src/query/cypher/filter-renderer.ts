import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from "graphql";
import { InvalidArgument } from "../../errors.js";
import { conditionsMet } from "../fragment/conditions.js";
import type { Fragment } from "../fragment/fragment.js";
import { narrowTypes } from "../fragment/relationship-types.js";
import type { Args } from "../selection/page.js";
import { bindArgument } from "./bind-argument.js";
import { checkCounts, renderCountCondition, type CountBounds } from "./count-condition.js";
import { cypher, join, SetVariable, Subquery, type Cypher } from "./cypher-tree.js";
import { FragmentInstance } from "./fragment-instance.js";
import type { NamedExpression } from "./render-filter.js";

/** Relationships that a filter may reach across, one behind the other. */
const maxRelationshipsAcross = 3;
/** Conditions of one filter: each can be a subquery for every item that is looked at. */
const maxConditions = 30;

/**
 * Few nodes with many relationships each. What a filter says of them behind a relationship is worked out once for all of them, where it reaches further:
 * otherwise it would be worked out again for every item that leads to one of them, which multiplies their relationships.
 */
const hubs: ReadonlySet<string> = new Set(["Event", "Institution", "Project", "Series", "Topic", "Venue"]);

/** Renders one filter: its conditions, the sets that they look into, and the values that they compare with. */
export class FilterRenderer {
  readonly sets: NamedExpression[] = [];
  readonly parameters: Record<string, unknown> = {};
  /** Whether a condition compares with when that begins which is listed. */
  usesStart = false;
  #filters = 0;
  #conditions = 0;
  #relationships = 0;
  #dates = 0;

  /** `n` tells its parameters from others; `start` is when that begins which is listed, where it begins. */
  constructor(
    private readonly n: string,
    private readonly start: Cypher | undefined,
  ) {}

  /** All that this filter says of `item`; `across` are the relationships that led to it. */
  renderConditions(type: GraphQLInputObjectType, given: Args, item: Cypher, across: readonly string[]): Cypher[] {
    const fragment = fragmentOf(type);
    const number = this.#nextNumber();
    return Object.entries(given)
      .filter(([, value]) => value != null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => {
        if (++this.#conditions > maxConditions) throw new InvalidArgument(`filter must have at most ${maxConditions} conditions, but got more`);
        const inside = getNamedType(type.getFields()[name]!.type);
        if (!isInputObjectType(inside)) return this.#renderOwn(fragment, name, given, { number, item, across });
        if (inside === type) return this.#renderCombined(type, name, value as Args | readonly Args[], item, across);
        return this.#renderRelated(inside, value as Args, item, [...across, name]);
      });
  }

  /** A condition on the item itself. */
  #renderOwn(fragment: Fragment, name: string, given: Args, at: { number: string; item: Cypher; across: readonly string[] }): Cypher {
    const { type, condition } = fragment.filters.get(name)!;
    this.parameters[`${name}_${at.number}`] = bindArgument(type, given[name], name, given);
    if (condition.some(({ text }) => text === "START")) this.#countDate(name, at.across);
    return new FragmentInstance(fragment, at.number, "", { item: at.item, start: this.start }).render(condition);
  }

  #countDate(name: string, across: readonly string[]): void {
    if (this.start === undefined || !across.length)
      throw new InvalidArgument(
        `${name} must stand behind a relationship in a filter of events or talks, or of a list below one: there is nothing else that it could be earlier than`,
      );
    this.usesStart = true;
    this.#dates++;
  }

  /** `and`, `or` and `not` of further filters on the same item. */
  #renderCombined(type: GraphQLInputObjectType, name: string, given: Args | readonly Args[], item: Cypher, across: readonly string[]): Cypher {
    const filters = sortFilters([given].flat()).map(filter => this.renderConditions(type, filter as Args, item, across));
    if (!filters.length) throw new InvalidArgument(`${name} must have at least one filter, but got none`);
    const each = filters.map(conditions => (conditions.length ? join(conditions, " AND ") : "true"));
    if (name === "not") return cypher`NOT (${join(each, ",")})`;
    return cypher`(${join(
      each.map(one => cypher`(${one})`),
      name === "or" ? " OR " : " AND ",
    )})`;
  }

  /** How many there must be of what a relationship leads to: at least one, unless said. */
  #renderRelated(type: GraphQLInputObjectType, given: Args, item: Cypher, across: readonly string[]): Cypher {
    if (across.length > maxRelationshipsAcross)
      throw new InvalidArgument(
        `filter must reach across at most ${maxRelationshipsAcross} relationships, one behind the other, but got: ${across.join(" → ")}`,
      );
    const bounds: CountBounds = { atLeast: given["atLeast"] as number | null | undefined, atMost: given["atMost"] as number | null | undefined };
    checkCounts(bounds);
    const fragment = fragmentOf(type);
    const number = this.#nextNumber();
    const instance = new FragmentInstance(fragment, number, item);
    for (const [parameter, bound] of fragment.parameters)
      this.parameters[`${parameter}_${number}`] = bindArgument(bound, given[parameter], parameter, given);
    const where = given["where"] as Args | undefined;
    const below = where == null ? [] : this.#renderBelow(whereTypeOf(type), where, fragment, number, across);
    this.#relationships++;
    const { types } = narrowTypes(fragment.narrowedTypes, given);
    const holding = new Set(conditionsMet(fragment, given));
    const { of, unless } = fragment.count ?? {};
    const stored = of !== undefined && !(unless && holding.has(unless)) ? instance.render(of) : undefined;
    const { condition, parameters } = renderCountCondition(bounds, number, {
      pattern: [
        instance.renderBody({ holding, types }),
        ...(below.length ? [cypher`WITH ${instance.item}`, cypher`WHERE ${join(below, " AND ")}`] : []),
        cypher`RETURN ${instance.item}`,
      ],
      stored,
      // What is stored counts all of them; where some are asked for, there are no more than that.
      isAll: stored !== undefined && !below.length && !holding.size && types === fragment.narrowedTypes,
    });
    Object.assign(this.parameters, parameters);
    return condition;
  }

  /** What holds for the items of a relationship: that they are in a set, where it is better worked out once for all of them. */
  #renderBelow(type: GraphQLInputObjectType, where: Args, fragment: Fragment, number: string, across: readonly string[]): Cypher[] {
    const [relationships, dates] = [this.#relationships, this.#dates];
    const found = new FragmentInstance(fragment, number, "").item;
    const conditions = this.renderConditions(type, where, found, across);
    // What a date is compared with is another one for every item.
    if (!hubs.has(fragment.to.label) || this.#relationships === relationships || this.#dates > dates) return conditions;
    const set = new SetVariable(`set_${number}`);
    const lines = [cypher`MATCH (${found}:${fragment.to.label})`, cypher`WHERE ${join(conditions, " AND ")}`, cypher`RETURN ${found}`];
    this.sets.push({ name: set.name, expression: new Subquery("COLLECT", lines) });
    return [cypher`${found} IN ${set}`];
  }

  /** Tells the variables and values of one filter or relationship from those of all others in the statement. */
  #nextNumber(): string {
    const at = this.#filters++;
    return at ? `${this.n}_${at}` : this.n;
  }
}

/** Filters that hold together, or of which one holds, in whatever order they were given: first by what they ask, then by its values. */
function sortFilters(filters: readonly unknown[]): unknown[] {
  const form = (filter: unknown) => JSON.stringify(filter, (_, value: unknown) => (typeof value === "object" ? value : 0)); // GraphQL gives fields in the order of their type
  return filters
    .map(filter => [form(filter) + JSON.stringify(filter), filter] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, filter]) => filter);
}

const whereTypeOf = (type: GraphQLInputObjectType): GraphQLInputObjectType => getNamedType(type.getFields()["where"]!.type) as GraphQLInputObjectType; // derive-filters.ts makes it

/** The fragment whose conditions a filter has, or which a relationship follows. */
export const fragmentOf = (type: GraphQLInputObjectType): Fragment => type.extensions["fragment"] as Fragment; // set by derive-filters.ts
