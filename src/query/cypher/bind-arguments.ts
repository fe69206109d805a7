import { positionOf, type Args } from "../selection/page.js";
import { orderOf } from "../selection/order.js";
import { type Traversal } from "../selection/traversal-field.js";
import { bindArgument } from "./bind-argument.js";
import { groupedNumber, renderFilter, renderPassedFilters } from "./render-filter.js";

/**
 * The parameters of the n-th instance of a fragment. A statement has one, the map `$of`: Neo4j keeps a plan for each set of types, where the length of a
 * list or a text counts as its type, and a map's parts do not. `hasMore`: one item more than the page is read, which says that there is another page.
 */
export function bindArguments(field: Traversal, args: Args, n: number, hasMore: boolean): Record<string, unknown> {
  const { fragment, grouped } = field.extensions;
  const { name, terms } = orderOf(field, args);
  const size = args["first"] ?? args["last"];
  const parameters: Record<string, unknown> = {};
  const number = grouped ? groupedNumber(n) : n;
  for (const [parameter, type] of (grouped ?? fragment).parameters)
    parameters[`${parameter}_${number}`] = bindArgument(type, args[parameter], parameter, args);
  Object.assign(parameters, renderFilter(field, args, n, "").parameters, renderPassedFilters(field, args, n).parameters);
  for (const argument of ["after", "before"])
    if (args[argument] != null)
      positionOf(args[argument], name, terms.length, argument).forEach((value, at) => {
        parameters[`${argument}_${n}_${at}`] = value;
      });
  if (size != null) parameters[`size_${n}`] = Number(size) + (hasMore ? 1 : 0);
  return parameters;
}
