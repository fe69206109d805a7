import {
  getNamedType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  isInputObjectType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputFieldConfigMap,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { shapeOf } from "../query/selection/connection-types.js";
import { isTraversal, type Traversal } from "../query/selection/traversal-field.js";

/** The list of all items of a type, and what it can be filtered and ordered by. */
interface Listed {
  readonly list: Traversal;
  readonly filter: GraphQLInputObjectType;
  readonly orderBy: GraphQLArgument | undefined;
}

/**
 * Lets filters reach across relationships: what a field of a type leads to is a condition in the type's filter, and what the list of all items is filtered
 * and ordered by, every list of such items is. So a new traversal is in the filters without a line.
 */
export function addFilters(schema: GraphQLSchema): void {
  const listed = new Map<GraphQLNamedType, Listed>();
  for (const list of Object.values(schema.getQueryType()!.getFields()).filter(isTraversal)) {
    const filter = argument(list, "filter"),
      type = filter && getNamedType(filter.type),
      { node } = shapeOf(list);
    if (!isInputObjectType(type)) continue;
    type.extensions = { ...type.extensions, fragment: list.extensions.fragment };
    if (isObjectType(node) && type.name === `${node.name}Filter`) listed.set(node, { list, filter: type, orderBy: argument(list, "orderBy") });
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const own = listed.get(type)?.filter;
    for (const field of Object.values(type.getFields()).filter(isTraversal)) {
      const { node, connection } = shapeOf(field),
        found = node && listed.get(node);
      if (!found || !field.extensions.fragment.from) continue;
      // The conditions first: they take the field's own arguments, not those that it gets here.
      if (own) add(own, field.name, new GraphQLInputObjectType(condition(type.name, field, found.filter)), `${counted} ${field.description}`);
      if (connection) field.args = [...field.args, ...arguments_(found, listed.get(type))];
    }
    if (own) {
      const several = new GraphQLList(new GraphQLNonNull(own));
      add(own, "and", several, "All of these hold; at least one.");
      add(own, "or", several, "One of these holds; at least one.");
      add(own, "not", own, "This does not hold. What is not known holds as little as its opposite.");
    }
  }
}

const counted = "At least one, or as many as are said, of:";
const paging: ReadonlySet<string> = new Set(["first", "after", "last", "before", "orderBy"]);

function condition(owner: string, { name, args, description, extensions: { fragment } }: Traversal, where: GraphQLInputObjectType) {
  const fields: GraphQLInputFieldConfigMap = {
    where: { type: where, description: "Only those that fulfil this; all where nothing is said." },
    atLeast: { type: GraphQLInt, description: "So many at least, from 0: 1 where neither this nor `atMost` is said." },
    atMost: { type: GraphQLInt, description: "So many at most, from 0: with 0, there is none." },
  };
  for (const { name, type, defaultValue, description } of args.filter(({ name }) => !paging.has(name)))
    fields[name] = { type, defaultValue, description };
  return {
    name: `${owner}${name[0]!.toUpperCase()}${name.slice(1)}Condition`,
    description: `How many there are, and which: ${description}`,
    fields,
    extensions: { fragment },
  };
}

/** `below` is the list of all that such a field is asked of. */
function arguments_({ list, filter, orderBy }: Listed, below: Listed | undefined): GraphQLArgument[] {
  const extensions = { fragment: list.extensions.fragment, below: below?.list.extensions.fragment },
    plain = { defaultValue: undefined, deprecationReason: undefined, astNode: undefined, extensions };
  return [
    { ...plain, name: "filter", type: filter, description: "Which to list; all where nothing is said." },
    ...(orderBy
      ? [{ ...plain, name: "orderBy", type: orderBy.type, description: "The order of the list; that of the description where nothing is said." }]
      : []),
  ];
}

const argument = ({ args }: Traversal, name: string) => args.find(each => each.name === name);
function add(type: GraphQLInputObjectType, name: string, of: GraphQLInputField["type"], description: string): void {
  type.getFields()[name] = { name, type: of, description, defaultValue: undefined, deprecationReason: undefined, astNode: undefined, extensions: {} };
}
