import { OperationTypeNode, type ASTVisitor, type ValidationContext } from "graphql";
import { LimitExceeded } from "../errors.js";
import { accessRuleOf } from "./access-rule.js";
import { countRootFields } from "./root-fields.js";

/** Refuses an operation with more mutations than the access rule of each of them permits, before any of them runs. */
export function mutationLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation, selectionSet }): void {
      if (operation !== OperationTypeNode.MUTATION) return;
      const fields = context.getSchema().getMutationType()?.getFields() ?? {},
        counts = countRootFields(selectionSet, name => context.getFragment(name)),
        count = [...counts.values()].reduce((sum, each) => sum + each, 0);
      for (const name of counts.keys()) {
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
