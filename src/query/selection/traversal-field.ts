import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { Extensions } from "type-graphql";
import type { Fragment } from "../fragment/fragment.js";
import type { OrderTerm } from "../fragment/header.js";
import { readFragment } from "../fragment/parse-fragment.js";
import { checkedPage, longestPage, type Args } from "./page.js";
import { InvalidArgument } from "../../errors.js";
import { clipped, longestText } from "../../limits.js";

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

/** What a field's type makes of the items: a connection has edges, an edge has a node; a node is the item itself. */
export interface Shape {
  readonly connection: GraphQLObjectType | undefined;
  readonly edge: GraphQLObjectType | undefined;
  readonly node: GraphQLNamedType | undefined;
}

export function shapeOf({ type }: Traversal): Shape {
  const below = (type: GraphQLNamedType, name: string) => {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    return field && getNamedType(field.type);
  };
  const outer = getNamedType(type),
    inner = below(outer, "edges"),
    item = inner ?? outer;
  const isNode = isAbstractType(item) || (isObjectType(item) && item.getFields()["id"] !== undefined); // an edge has no id
  return {
    connection: inner && (outer as GraphQLObjectType),
    edge: isNode ? undefined : (item as GraphQLObjectType),
    node: isNode ? item : below(item, "node"),
  };
}

/** What a connection counts. */
export const countsOf = (connection: GraphQLObjectType): string[] =>
  Object.keys(connection.getFields()).filter(name => name !== "edges" && name !== "pageInfo");

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

/** Every concrete type that an item can have. */
export const possibleTypes = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? [...schema.getPossibleTypes(type)].sort((a, b) => (a.name < b.name ? -1 : 1)) : [type as GraphQLObjectType];

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

/** A global id is the type's name and a hash. */
const idArguments: ReadonlySet<string> = new Set(["about", "among", "id", "ids", "one", "other", "person", "source"]);
const cursors: ReadonlySet<string> = new Set(["after", "before"]);
export const idForm = /^[a-z]+_[a-z2-7]{16}$/;

/** Arguments within their bounds, or an error that says what must hold. */
export function checkedArguments(field: Traversal, args: Args): Args {
  checkEach({ ...args, ...(args["filter"] as Args | undefined) });
  if (field.extensions.grouped) checkKeys(args["by"] as readonly string[]);
  return field.args.some(({ name }) => name === "first") ? checkedPage(args) : args;
}

/** Things by which one list may be grouped at once: each multiplies the groups. */
const mostKeys = 3;
function checkKeys(by: readonly string[]): void {
  if (!by.length || by.length > mostKeys || new Set(by).size < by.length)
    throw new InvalidArgument(`by must name 1 to ${mostKeys} different keys, but got: ${by.join(", ") || "none"}`);
}

function checkEach(given: Args): void {
  for (const [name, value] of Object.entries(given)) {
    if (Array.isArray(value) && value.length > longestPage)
      throw new InvalidArgument(`${name} must have at most ${longestPage} items, but got ${value.length}`);
    if (typeof value === "string" && value.length > longestText && !cursors.has(name))
      throw new InvalidArgument(`${name} must have at most ${longestText} characters, but got ${value.length}`);
    if (idArguments.has(name))
      for (const id of Array.isArray(value) ? value : [value])
        if (id != null && !idForm.test(String(id)))
          throw new InvalidArgument(`${name} must be an id like person_abcdefgh23456777, from an answer of this service, but got: ${clipped(id)}`);
    if (name !== "filter") for (const each of [value].flat()) if (typeof each === "object" && each !== null) checkEach(each as Args);
  }
}
