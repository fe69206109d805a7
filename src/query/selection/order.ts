import type { Fragment } from "../fragment/fragment.js";
import type { OrderTerm } from "../fragment/header.js";
import type { Args } from "./page.js";
import type { Traversal } from "./traversal-field.js";

/** The order that the arguments ask for, under the name that its cursors carry: with the list's, so that no cursor leads into another list. */
export function orderOf(
  { args: declared, extensions: { fragment } }: Traversal,
  args: Args,
): { readonly name: string; readonly terms: readonly OrderTerm[]; readonly of: Fragment; readonly isUsual: boolean } {
  const asked = args["orderBy"] as { field?: string; direction?: string } | undefined,
    [usual = ""] = fragment.orders.keys(),
    field = asked?.field ?? usual,
    down = asked?.direction === "DESC";
  // A list that starts from something can also be ordered as the list of all such items.
  const of = fragment.orders.has(field)
    ? fragment
    : ((declared.find(each => each.name === "orderBy")?.extensions["fragment"] as Fragment) ?? fragment);
  const terms = of.orders.get(field) ?? [];
  const name = [fragment.name, field, down ? "DESC" : ""].filter(Boolean).join(" ");
  return { name, terms: down ? terms.map(term => ({ ...term, descending: !term.descending })) : terms, of, isUsual: field === usual && !down };
}
