import { Kind, type SelectionSetNode } from "graphql";

export type GetFragment = (name: string) => { readonly selectionSet: SelectionSetNode } | null | undefined;

/**
 * How often an operation selects each of its root fields, whatever its alias, and whether or not a directive would leave it out. Those of a fragment count
 * wherever it is spread; each fragment is read once, so that fragments that spread others many times cost no more than they are long.
 */
export function countRootFields(selectionSet: SelectionSetNode, getFragment: GetFragment): ReadonlyMap<string, number> {
  const read = new Map<string, ReadonlyMap<string, number>>();
  const countIn = ({ selections }: SelectionSetNode): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    const add = (name: string, count: number) => void counts.set(name, (counts.get(name) ?? 0) + count);
    for (const selection of selections)
      if (selection.kind === Kind.FIELD) add(selection.name.value, 1);
      else {
        const below = selection.kind === Kind.INLINE_FRAGMENT ? countIn(selection.selectionSet) : countInFragment(selection.name.value);
        for (const [name, count] of below) add(name, count);
      }
    return counts;
  };
  const countInFragment = (name: string): ReadonlyMap<string, number> => {
    const known = read.get(name);
    if (known) return known;
    read.set(name, new Map()); // one that is missing, or inside itself, is reported by other rules
    const fragment = getFragment(name);
    if (fragment) read.set(name, countIn(fragment.selectionSet));
    return read.get(name)!;
  };
  return countIn(selectionSet);
}
