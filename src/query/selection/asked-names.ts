import type { GraphQLResolveInfo } from "graphql";
import { namesInside } from "./names-inside.js";
import type { AskedNames } from "./selection.js";
import { countsOf, shapeOf } from "./connection-types.js";
import type { Traversal } from "./traversal-field.js";

const noNames: ReadonlySet<string> = new Set();

/** What the statement of a level answers of a field, at its place in an operation: the same as in execute/resolvers.ts. */
export function collectAskedNames(field: Traversal, info: GraphQLResolveInfo): AskedNames {
  const { connection } = shapeOf(field);
  const { fragment, grouped } = field.extensions;
  const direct = connection ? namesInside(info) : noNames;
  return {
    edges: !connection || direct.has("edges") || direct.has("pageInfo"),
    counts: connection ? countsOf(connection).filter(name => direct.has(name)) : [],
    names: grouped || fragment.weights.parts.size ? namesInside(info, { deep: true }) : noNames,
  };
}
