import { getNamedType, type GraphQLInputObjectType } from "graphql";
import type { Fragment } from "../fragment/fragment.js";
import type { Args } from "../selection/page.js";
import type { Traversal } from "../selection/traversal-field.js";
import { cypher, join, printCypher, SetVariable, variablesOf, type Cypher } from "./cypher-tree.js";
import { FilterRenderer, fragmentOf } from "./filter-renderer.js";
import { FragmentInstance } from "./fragment-instance.js";

/** An expression under a name of its own: `expression AS name`. */
export interface NamedExpression {
  readonly name: string;
  readonly expression: Cypher;
}

/** What the argument `filter` says of a traversal's items: conditions in Cypher that hold together, and their values. */
export interface RenderedFilter {
  readonly conditions: readonly Cypher[];
  /** What the conditions use besides the item, worked out once for each item. */
  readonly columns: readonly NamedExpression[];
  /** Sets of nodes that the conditions look into; a later one can look into those before it. Worked out once for a statement. */
  readonly sets: readonly NamedExpression[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The same for what a fragment passes on its way (`@where`): by the argument, the condition that takes its parameter's place. */
export interface RenderedPassedFilters extends Pick<RenderedFilter, "parameters" | "sets"> {
  readonly conditions: ReadonlyMap<string, Cypher>;
}

const noFilter: RenderedFilter = { conditions: [], columns: [], sets: [], parameters: {} };

/** What tells a list's own variables and values, in the n-th instance of a fragment, from those of its groups. */
export const groupedNumber = (n: number): string => `${n}_0`;
/** Its items. */
export const groupedItem = (grouped: Fragment, n: number): Cypher => new FragmentInstance(grouped, groupedNumber(n), "").item;

/** For the n-th instance of a fragment in a statement. Filters of one form have one text: values are parameters, conditions stand in the order of their names. */
export function renderFilter(
  { args: declared, extensions: { fragment, grouped } }: Traversal,
  args: Args,
  n: number,
  parent: Cypher,
): RenderedFilter {
  const given = args["filter"] as Args | undefined;
  if (given == null) return noFilter;
  const { type, below } = inputOf(declared, "filter");
  const item = grouped ? groupedItem(grouped, n) : new FragmentInstance(fragment, n, "").item;
  // Where the items have no beginning, that counts of what the list stands below: people of an event who were at an earlier one.
  const [dated, at] = fragmentOf(type).start === undefined ? [below, parent] : [fragmentOf(type), item];
  const start = dated?.start;
  const renderer = new FilterRenderer(`${n}`, start === undefined ? undefined : `start_${n}`);
  const conditions = renderer.renderConditions(type, given, item, []);
  return {
    conditions,
    columns: renderer.usesStart ? [{ name: `start_${n}`, expression: new FragmentInstance(dated!, n, "", { item: at }).render(start!) }] : [],
    sets: renderer.sets,
    parameters: renderer.parameters,
  };
}

/** For what the n-th instance of a fragment passes on its way. */
export function renderPassedFilters({ args: declared, extensions: { fragment } }: Traversal, args: Args, n: number): RenderedPassedFilters {
  const conditions = new Map<string, Cypher>();
  const sets: NamedExpression[] = [];
  const parameters: Record<string, unknown> = {};
  for (const [argument, variable] of fragment.wheres) {
    const { type } = inputOf(declared, argument);
    const filtered = fragmentOf(type);
    const item = new FragmentInstance(fragment, n, "").variable(variable);
    const start = filtered.start && new FragmentInstance(filtered, n, "", { item }).render(filtered.start);
    const renderer = new FilterRenderer(`${n}_${argument}`, start);
    const all = renderer.renderConditions(type, (args[argument] as Args | undefined) ?? {}, item, []);
    conditions.set(argument, all.length ? join(all, " AND ") : "true");
    sets.push(...renderer.sets);
    Object.assign(parameters, renderer.parameters);
  }
  return { conditions, sets, parameters };
}

/** The sets of the n-th instance of a fragment. */
export const renderSets = (field: Traversal, args: Args, n: number): NamedExpression[] => [
  ...renderFilter(field, args, n, "").sets,
  ...renderPassedFilters(field, args, n).sets,
];

/** Lines in front of a statement that work out its sets, and the names that it carries from there on. */
export function defineSets(sets: readonly NamedExpression[]): { readonly lines: readonly string[]; readonly names: readonly string[] } {
  const names = sets.map(({ name }) => name);
  const lines = sets.map((set, at) => printCypher(cypher`WITH ${join([...names.slice(0, at), nameExpression(set)], ", ")}`));
  return { lines, names };
}
/** The sets that a piece of a statement looks into. */
export const setsIn = (node: Cypher): string[] =>
  variablesOf(node)
    .filter(variable => variable instanceof SetVariable)
    .map(({ name }) => name);

export const nameExpression = ({ name, expression }: NamedExpression): Cypher => cypher`${expression} AS ${name}`;

function inputOf(declared: Traversal["args"], name: string): { readonly type: GraphQLInputObjectType; readonly below: Fragment | undefined } {
  const { type, extensions } = declared.find(each => each.name === name)!;
  return { type: getNamedType(type) as GraphQLInputObjectType, below: extensions["below"] as Fragment | undefined }; // only an input has fields to give; derive-filters.ts
}
