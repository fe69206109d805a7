import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { Asked } from "../selection/selection.js";
import { bindArguments } from "../cypher/bind-arguments.js";
import { printCypher, type Cypher } from "../cypher/cypher-tree.js";
import { renderFragment } from "../cypher/render-fragment.js";
import { defineSets, renderSets, type NamedExpression } from "../cypher/render-filter.js";
import { shapeKey } from "../cypher/shape-key.js";
import type { GraphSize } from "../../neo4j/graph-size.js";
import type { Args } from "../selection/page.js";
import { argumentsOf, questionOf, variablesIn } from "../selection/collect-selection.js";
import { hitsFor, itemsFor, priceOfAsked, type Price } from "../cost/price.js";
import type { Statement } from "../../neo4j/statement.js";
import type { Traversal } from "../selection/traversal-field.js";

/** Lists and counts that one statement nests. Planning costs 40 to 55 ms each, and more the more there are; what lies deeper is answered by level. */
const mostSubqueries = 12;
/** Plans for one root field of one document: more mean that its variables change its shape every time. */
const plansKept = 4;

/** The whole selection below a root field as one statement: one row, one column `value`. The same shape always gives the same text. */
export interface Composed extends Statement {
  /** By the path of a field in the answer, the key that it stands under, where that is not its own name. */
  readonly keys: ReadonlyMap<string, string>;
  /** Items that the answer could have, were every page full. */
  readonly items: number;
}

/** One use of a fragment: what its parameters are read from. */
interface Use {
  readonly asked: Asked;
  /** The number of the use around it; 0 at the root. */
  readonly above: number;
  readonly form: string;
  /** Where no variable stands among its arguments, they are read once. */
  readonly constant: Given | undefined;
}
interface Given {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Items that one parent can have. */
  readonly size: number;
  readonly price: Price;
}
/** A text holds for all variables with which the arguments keep their form, and whose values are equal where they decide what is asked. */
interface Plan {
  readonly name: string;
  readonly text: string;
  readonly uses: readonly Use[];
  readonly keys: ReadonlyMap<string, string>;
  readonly decisive: readonly (readonly [name: string, value: unknown])[];
}

/**
 * By the size of the graph, which the prices depend on, and by the root field in the parsed document, which is kept: a document that comes again is not
 * walked again, only its arguments are read.
 */
const plansBySize = new WeakMap<GraphSize, WeakMap<FieldNode, readonly Plan[]>>();

/** Undefined for the rare question that cannot be one statement. An argument out of its bounds is thrown, wherever it stands. */
export function compose(field: Traversal, args: Args, info: GraphQLResolveInfo, size: GraphSize): Composed | undefined {
  const root = info.fieldNodes[0]!,
    plans = plansBySize.get(size) ?? new WeakMap<FieldNode, readonly Plan[]>(),
    known = info.fieldNodes.length === 1 ? (plans.get(root) ?? []) : [];
  plansBySize.set(size, plans);
  for (const plan of known) {
    const composed = plan.decisive.every(([name, value]) => info.variableValues[name] === value) ? filled(plan, args, info, size) : undefined;
    if (composed) return composed;
  }
  const plan = planOf(field, args, info, size);
  if (!plan) return undefined;
  if (info.fieldNodes.length === 1) plans.set(root, [plan, ...known].slice(0, plansKept));
  return filled(plan, args, info, size);
}

/** A composed statement with the selection that it answers, for whoever shows it. */
export interface ComposedPlan {
  readonly selection: Asked;
  /** The traversals that the statement answers; levels answer those further below. */
  readonly nested: ReadonlySet<Asked>;
  readonly statement: Composed;
}

/** The same as `compose`, without looking for an earlier plan or keeping this one. */
export function planComposed(field: Traversal, args: Args, info: GraphQLResolveInfo, size: GraphSize): ComposedPlan | undefined {
  const plan = planOf(field, args, info, size);
  const statement = plan && filled(plan, args, info, size);
  return statement && { selection: plan.uses[0]!.asked, nested: new Set(plan.uses.map(({ asked }) => asked)), statement };
}

/** The plan with its parameters; undefined where the arguments have another form. */
function filled(
  { name, text, uses, keys }: Plan,
  rootArgs: Args,
  { variableValues }: GraphQLResolveInfo,
  graphSize: GraphSize,
): Composed | undefined {
  const parameters: Record<string, unknown> = {},
    sizes = [1],
    parents = [1];
  let items = 0,
    hits = 0;
  for (const [at, { asked, above, form, constant }] of uses.entries()) {
    const { field, node } = asked;
    let given = constant;
    if (!given) {
      const args = node ? argumentsOf(field, node, variableValues) : rootArgs;
      if (shapeKey(field, args) !== form) return undefined;
      given = givenBy({ ...asked, args }, at + 1, graphSize);
    }
    Object.assign(parameters, given.parameters);
    const size = sizes[above]! * given.size;
    sizes.push(size);
    items += size;
    hits += hitsFor(given.price, parents[above]!);
    parents.push(itemsFor(given.price, parents[above]!));
  }
  return { name, text, parameters: { of: parameters }, keys, items, hits };
}

function givenBy(asked: Asked, n: number, graphSize: GraphSize): Given {
  const { field, args, more } = asked;
  return { parameters: bindArguments(field, args, n, more), size: Number(args["first"] ?? args["last"] ?? 1), price: priceOfAsked(asked, graphSize) };
}

function planOf(field: Traversal, args: Args, info: GraphQLResolveInfo, size: GraphSize): Plan | undefined {
  const { root, keys, ambiguous, decisive } = questionOf(field, args, info);
  if (ambiguous) return undefined;
  const nested = nearest(root),
    uses: Use[] = [],
    sets: NamedExpression[] = [];
  const write = (asked: Asked, parent: Cypher, above: number): Cypher => {
    const { field, args, node } = asked,
      n = uses.length + 1,
      constant = node && !variablesIn(node.arguments).length ? givenBy(asked, n, size) : undefined;
    uses.push({ asked, above, form: shapeKey(field, args), constant });
    sets.push(...renderSets(field, args, n));
    return renderFragment(asked, n, parent, (below, item) => (nested.has(below) ? write(below, item, n) : undefined));
  };
  const value = printCypher(write(root, "", 0)),
    { lines, names } = defineSets(sets);
  return {
    name: nameOf(root, nested),
    text: [...lines, `WITH ${[...names, `${value} AS value`].join(", ")}`, "RETURN value"].join("\n"),
    uses,
    keys,
    decisive: [...decisive].map(name => [name, info.variableValues[name]] as const),
  };
}

/** As many traversals as one statement nests, those nearest to the root first. */
function nearest(root: Asked): ReadonlySet<Asked> {
  const nested = new Set([root]);
  let subqueries = subqueriesOf(root);
  for (const asked of nested)
    // a set goes on with what is added on the way
    for (const below of belowOf(asked)) {
      subqueries += subqueriesOf(below);
      if (subqueries > mostSubqueries) return nested;
      nested.add(below);
    }
  return nested;
}
const belowOf = ({ edge, nodes }: Asked): Asked[] => [edge, ...nodes].flatMap(({ below }) => below);
const subqueriesOf = ({ edges, counts }: Asked): number => Number(edges) + counts.length;

/** The fragments that a statement nests, as traces and the database show them: `query/event(event/talks(talk/presenters))`. */
function nameOf(asked: Asked, nested: ReadonlySet<Asked>): string {
  const below = belowOf(asked).filter(each => nested.has(each));
  return asked.field.extensions.fragment.name + (below.length ? `(${below.map(each => nameOf(each, nested)).join(", ")})` : "");
}
