import { Kind, type ASTVisitor, type DocumentNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from "graphql";
import { LimitExceeded } from "./errors.js";

/** Fields inside fields, the `edges` and `node` of connections not counted: six traversals and what stands on them. */
export const deepest = 12;
/** Aliases in one operation: each can be another statement. */
export const mostAliases = 50;
/** Tokens of a document: parsing stops there. */
export const mostTokens = 2_000;
/** Bytes of a request: a question that needs more is not a question. */
export const largestBody = 1024 * 1024;

/** What a document may ask, before anything runs. Fragments are followed where they are spread. */
export const limitRules: readonly ValidationRule[] = [depthRule, aliasRule];

function depthRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context.getDocument());
      if (depth > deepest)
        context.reportError(new LimitExceeded(`A question must not go deeper than ${deepest} fields (edges and node not counted), but got ${depth}`));
    },
  };
}

function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field({ alias }) {
      if (alias) aliases++;
    },
    Document: {
      leave() {
        if (aliases > mostAliases)
          context.reportError(new LimitExceeded(`A question must not have more than ${mostAliases} aliases, but got ${aliases}`));
      },
    },
  };
}

const uncounted = new Set(["edges", "node"]);

/** The schema's own description of itself nests as deep as its types do, and costs the database nothing: it is left out. */
function depthOf(set: SelectionSetNode, document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap(definition =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );
  const known = new Map<string, number>();
  const depth = ({ selections }: SelectionSetNode, inside: ReadonlySet<string>): number =>
    Math.max(
      0,
      ...selections.map(selection => {
        if (selection.kind === Kind.INLINE_FRAGMENT) return depth(selection.selectionSet, inside);
        if (selection.kind === Kind.FIELD)
          return selection.name.value.startsWith("__")
            ? 0
            : (uncounted.has(selection.name.value) ? 0 : 1) + (selection.selectionSet ? depth(selection.selectionSet, inside) : 0);
        const name = selection.name.value,
          fragment = fragments.get(name);
        if (!fragment || inside.has(name)) return 0; // other rules report these
        const found = known.get(name) ?? depth(fragment, new Set([...inside, name]));
        known.set(name, found);
        return found;
      }),
    );
  return depth(set, new Set());
}
