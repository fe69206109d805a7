import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";
import { isLeftOut } from "./directives.js";

/** The names of the fields that are asked for inside this one, whatever their alias or fragment; with `deep`, also of those inside them. */
export function namesInside({ fieldNodes, fragments, variableValues }: GraphQLResolveInfo, { deep = false } = {}): ReadonlySet<string> {
  const names = new Set<string>();
  const spread = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (isLeftOut(selection, variableValues)) continue;
      if (selection.kind === "FragmentSpread") {
        const name = selection.name.value;
        if (spread.has(name)) continue;
        spread.add(name);
        collect(fragments[name]?.selectionSet);
        continue;
      }
      if (selection.kind === "Field") names.add(selection.name.value);
      if (selection.kind === "InlineFragment" || deep) collect(selection.selectionSet);
    }
  };
  for (const { selectionSet } of fieldNodes) collect(selectionSet);
  return names;
}
