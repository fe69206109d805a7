import { conditionsMet } from "../fragment/conditions.js";
import { rolesOf, typesOf } from "../fragment/relationship-types.js";
import type { Args } from "../selection/page.js";
import { orderOf } from "../selection/order.js";
import { type Traversal } from "../selection/traversal-field.js";
import { printCypher } from "./cypher-tree.js";
import { nameExpression, renderFilter, renderPassedFilters } from "./render-filter.js";

/** What of the arguments decides the text of a statement: two sets with the same key differ in parameters only. */
export function shapeKey(field: Traversal, args: Args): string {
  if (!field.args.length) return "";
  const { fragment, grouped } = field.extensions;
  const filter = renderFilter(field, args, 0, "");
  const passed = renderPassedFilters(field, args, 0);
  return [
    orderOf(field, args).name,
    ...["first", "last", "after", "before"].filter(name => args[name] != null),
    ...[...filter.conditions, ...passed.conditions.values(), ...[...filter.sets, ...passed.sets].map(nameExpression)].map(printCypher),
    ...conditionsMet(grouped ?? fragment, args),
    ...rolesOf(args),
    ...((args["by"] as string[] | undefined) ?? []),
    ...typesOf(args),
    ...fragment.lengths.map(name => String(args[name])),
  ].join();
}
