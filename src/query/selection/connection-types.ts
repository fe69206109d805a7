import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import type { Traversal } from "./traversal-field.js";

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

/** Every concrete type that an item can have. */
export const possibleTypes = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? [...schema.getPossibleTypes(type)].sort((a, b) => (a.name < b.name ? -1 : 1)) : [type as GraphQLObjectType];
