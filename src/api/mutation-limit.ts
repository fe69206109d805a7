import { Kind, OperationTypeNode, type ASTVisitor, type SelectionSetNode, type ValidationContext } from "graphql";
import { LimitExceeded } from "../errors.js";
import { accessRuleOf } from "./access-rule.js";

/**
 * Refuses an operation with more mutations than the access rule of each of them permits, before any of them runs. Every selection counts, whatever its
 * alias, in whatever fragment, and whether or not a directive would leave it out.
 */
export function mutationLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation, selectionSet }): void {
      if (operation !== OperationTypeNode.MUTATION) return;
      const fields = context.getSchema().getMutationType()?.getFields() ?? {},
        { names, count } = rootFieldsOf(selectionSet, context, new Map());
      for (const name of names) {
        const field = fields[name],
          { maxPerRequest = Infinity } = (field && accessRuleOf(field)) ?? {};
        if (count > maxPerRequest) {
          const limit = maxPerRequest === 1 ? "must have no other mutation" : `must have at most ${maxPerRequest} mutations`;
          context.reportError(new LimitExceeded(`A request with ${name} ${limit}, but got ${count}: send them in requests of their own`));
        }
      }
    },
  };
}

interface RootFields {
  readonly names: ReadonlySet<string>;
  readonly count: number;
}
const noFields: RootFields = { names: new Set(), count: 0 };

/** The root fields that an operation selects. A fragment counts wherever it is spread, and is read once: `known` has those that were read. */
function rootFieldsOf({ selections }: SelectionSetNode, context: ValidationContext, known: Map<string, RootFields>): RootFields {
  const parts = selections.map((selection): RootFields => {
    if (selection.kind === Kind.FIELD) return { names: new Set([selection.name.value]), count: 1 };
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(selection.selectionSet, context, known);
    const name = selection.name.value,
      fragment = context.getFragment(name),
      read = known.get(name);
    if (read || !fragment) return read ?? noFields; // a fragment that is missing, or inside itself, is reported by other rules
    known.set(name, noFields);
    const found = rootFieldsOf(fragment.selectionSet, context, known);
    known.set(name, found);
    return found;
  });
  return { names: new Set(parts.flatMap(({ names }) => [...names])), count: parts.reduce((sum, { count }) => sum + count, 0) };
}
