import type { FieldNode, GraphQLObjectType, GraphQLSchema } from "graphql";
import type { Args } from "./page.js";
import { possibleTypes, shapeOf } from "./connection-types.js";
import { stored, type Traversal } from "./traversal-field.js";

/** What one traversal, with one set of arguments at one place of a question, is to give of its items. */
export interface Asked {
  readonly field: Traversal;
  readonly args: Args;
  /** Where the arguments are written; undefined at the root, whose resolver has them. */
  readonly node: FieldNode | undefined;
  /** Where the answer stands in the map of its parent: the field's name, with a number where it stands there with several sets of arguments. */
  readonly key: string;
  readonly edges: boolean;
  /** Of a connection: the numbers that are asked for, `totalCount` and what else it counts. */
  readonly counts: readonly string[];
  readonly cursor: boolean;
  /** One item more than the page, which says that there is another page. */
  readonly more: boolean;
  readonly edge: Held;
  /** What each type of item is to hold; none when the items themselves are not asked for. */
  readonly nodes: readonly Branch[];
}
/** What a map holds: stored properties, whether any of some is there, lists that a traversal starts from, and answers of traversals below. */
export interface Held {
  readonly properties: readonly string[];
  readonly present: readonly { readonly name: string; readonly properties: readonly string[] }[];
  readonly starts: readonly string[];
  readonly below: readonly Asked[];
}
export interface Branch extends Held {
  readonly types: readonly string[];
}

/** What is asked of a list, by the names of the fields alone. */
export interface AskedNames {
  /** Whether its items are asked for, or whether there are more. */
  readonly edges: boolean;
  readonly counts: readonly string[];
  /** Of all fields below, where what they have is not simply stored. */
  readonly names: ReadonlySet<string>;
}

/**
 * Everything that is stored with the items, and nothing below: what a traversal gives for whatever is asked of it. Of groups, where everything has to be
 * counted, and where columns have a price of their own, only what is named.
 */
export function everything(schema: GraphQLSchema, field: Traversal, args: Args, { edges, counts, names }: AskedNames): Asked {
  const { connection, edge, node } = shapeOf(field);
  const { grouped, fragment } = field.extensions,
    isAsked = (name: string) => names.has(name) || !(grouped || fragment.weights.parts.has(name)),
    all = (type: GraphQLObjectType): Held => ({ ...stored(type, isAsked), present: [], below: [] });
  return {
    field,
    args,
    node: undefined,
    key: field.name,
    edges,
    counts,
    cursor: connection !== undefined,
    more: connection !== undefined,
    edge: edge ? all(edge) : nothing,
    nodes: node ? possibleTypes(schema, node).map(type => ({ types: [type.name], ...all(type) })) : [],
  };
}
/** Of what is not asked for. */
export const nothing: Held = { properties: [], present: [], starts: [], below: [] };
