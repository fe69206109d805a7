import type { GraphQLField, GraphQLObjectType } from "graphql";
import { Extensions } from "type-graphql";
import type { Fragment } from "../fragment/fragment.js";
import { readFragment } from "../fragment/parse-fragment.js";

/** A field that follows a fragment. */
export type Traversal = GraphQLField<unknown, unknown> & {
  readonly extensions: {
    readonly fragment: Fragment;
    /** Where its items are groups: the fragment of the list that is grouped. */
    readonly grouped?: Fragment;
  };
};
/** A field made of other properties than the one of its own name. */
export interface Derivation {
  readonly properties: readonly string[];
  /** For a field with fields of its own: the property of each. The row then need not hold those that are not asked for, if it says under the field's name whether any is there. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly make: (row: Readonly<Record<string, unknown>>) => unknown;
}

/** Says which fragment in `cypher/` a field follows. The decorated method only declares arguments: `wire` gives the field its resolver. */
export const Follows = (name: string) => Extensions({ fragment: readFragment(name) });
/** The body of every method under `Follows`. */
export const wired = (): never => {
  throw new Error("A traversal is answered by its fragment: call wire(schema) after buildSchema");
};
/** Says which stored properties a field is made of, and how. */
export const MadeOf = (properties: readonly string[], make: Derivation["make"], parts?: Derivation["parts"]) =>
  Extensions({ derivation: { properties, make, ...(parts ? { parts } : {}) } satisfies Derivation });

export const isTraversal = (field: GraphQLField<unknown, unknown> | undefined): field is Traversal => field?.extensions["fragment"] !== undefined;
export const derivationOf = (field: GraphQLField<unknown, unknown>): Derivation | undefined =>
  field.extensions["derivation"] as Derivation | undefined; // set by MadeOf above

/** The stored properties that a field which is no traversal is made of. */
export const propertiesOf = (field: GraphQLField<unknown, unknown>): readonly string[] => derivationOf(field)?.properties ?? [field.name];

/** What is stored with a type for its fields of these names: each field's own, what derived fields are made of, and the lists that traversals start from. */
export function stored(type: GraphQLObjectType, isAsked: (name: string) => boolean): { readonly properties: string[]; readonly starts: string[] } {
  const fields = Object.values(type.getFields()).filter(({ name }) => name !== "node" && name !== "cursor" && isAsked(name));
  const plain = fields.filter(field => !isTraversal(field)),
    traversals = fields.filter(isTraversal);
  return {
    properties: [...new Set(plain.flatMap(propertiesOf))].sort(),
    starts: [
      ...new Set(
        traversals.flatMap(
          ({
            extensions: {
              fragment: { from },
            },
          }) => (from?.label === "List" ? [from.name] : []),
        ),
      ),
    ].sort(),
  };
}

/** Where an item carries a list that a traversal starts from: apart from the answers, which stand under the fields' own names. */
export const startKey = (name: string) => `from_${name}`;
