import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentSpreadNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/**
 * Refuses fragments that spread each other in a cycle, and removes the spreads that close one: the other rules of the same run follow fragments too, and
 * OverlappingFieldsCanBeMergedRule overflows the stack on a cycle of 50. A document with a cycle is never executed, so nobody misses the spreads. All
 * fragments stay reachable, so no other rule reports an unused one.
 */
export function fragmentCycleRule(context: ValidationContext): ASTVisitor {
  const path: string[] = [],
    followed = new Set<string>();
  const cut = (set: SelectionSetNode): void => {
    const kept = set.selections.filter(selection => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return follow(selection);
      if (selection.selectionSet) cut(selection.selectionSet);
      return true;
    });
    if (kept.length < set.selections.length) (set as { selections: readonly SelectionNode[] }).selections = kept;
  };
  /** Follows a fragment where it is spread first. False when this spread closes a cycle. */
  const follow = (spread: FragmentSpreadNode): boolean => {
    const name = spread.name.value,
      start = path.indexOf(name);
    if (start >= 0) {
      const via = path.slice(start + 1).map(each => `"${each}"`);
      context.reportError(
        new GraphQLError(`Cannot spread fragment "${name}" within itself${via.length ? ` via ${via.join(", ")}` : ""}.`, { nodes: spread }),
      );
      return false;
    }
    const fragment = context.getFragment(name);
    if (!fragment || followed.has(name)) return true;
    followed.add(name);
    path.push(name);
    cut(fragment.selectionSet);
    path.pop();
    return true;
  };
  return {
    Document({ definitions }) {
      for (const definition of definitions) {
        if (definition.kind === Kind.OPERATION_DEFINITION) cut(definition.selectionSet);
        if (definition.kind !== Kind.FRAGMENT_DEFINITION || followed.has(definition.name.value)) continue;
        followed.add(definition.name.value);
        path.push(definition.name.value);
        cut(definition.selectionSet);
        path.pop();
      }
    },
  };
}
