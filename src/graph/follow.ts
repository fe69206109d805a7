import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Row } from "./graph.js";
import { level } from "./level.js";
import { page, type Args, type Found } from "./page.js";
import type { Reads } from "./reads.js";
import type { Statement } from "./statement.js";
import { checkedArguments, derivationOf, isTraversal, orderOf, shapeOf, startKey, type Traversal } from "./traversal.js";

/** What the shared resolver needs of a context. */
export interface Reading {
  readonly reads: Reads;
}

/** Gives every field that follows a fragment, or is made of other properties, its resolver. type-graphql's own would be asynchronous for each field with an argument. */
export function wire(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = row => (row as { __typename: string }).__typename; // type-graphql's is asynchronous
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      inherit(
        field,
        type.getInterfaces().flatMap(above => above.getFields()[name] ?? []),
      );
      const derivation = derivationOf(field);
      // The casts: the context is ours, server.ts makes it.
      if (isTraversal(field)) field.resolve = resolver(schema, field) as GraphQLFieldResolver<unknown, unknown>;
      else if (derivation) field.resolve = row => derivation.make(row as Row);
      else if (isListOfLeaves(field)) field.resolve = counted as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}

/** What an interface's field follows, its types' fields follow too. */
function inherit(field: GraphQLField<unknown, unknown>, above: readonly GraphQLField<unknown, unknown>[]): void {
  for (const { extensions } of above) field.extensions = { ...extensions, ...field.extensions };
}

/** A list of texts or the like has values of its own. */
const isListOfLeaves = ({ type }: GraphQLField<unknown, unknown>) =>
  isListType(isNonNullType(type) ? type.ofType : type) && isLeafType(getNamedType(type));
function counted(row: Row, _: unknown, { reads }: Reading, { fieldName }: GraphQLResolveInfo): unknown {
  const list = row[fieldName];
  return !Array.isArray(list) || reads.holds(list.length) ? list : [];
}

/** What a field of an operation takes, whichever its parent. */
interface Asked {
  readonly args: Args;
  readonly statement: Statement;
  readonly order: string;
  /** Values of one item. */
  readonly width: number;
}

function resolver(schema: GraphQLSchema, field: Traversal) {
  const {
      fragment: { from },
    } = field.extensions,
    { connection } = shapeOf(field);
  const many = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  // graphql-js hands the same list of nodes to all parents in one operation, and to no other operation.
  const known = new WeakMap<readonly FieldNode[], Asked>();
  const asked = (given: Args, info: GraphQLResolveInfo): Asked => {
    const args = checkedArguments(field, given);
    return {
      args,
      statement: level(schema, field, args, { total: connection !== undefined && asks(info, "totalCount") }),
      order: connection ? orderOf(field, args).name : "",
      width: widthOf(schema, field, info),
    };
  };
  const shown = (found: unknown, { args, order, width }: Asked, reads: Reads) => {
    const { edges = [], totalCount = 0 } = Array.isArray(found) ? { edges: found } : (found as Found),
      single = !many && !connection;
    const items = reads.holds(single ? width : width * edges.length) || single ? edges : [];
    return connection ? page({ edges: items, totalCount }, args, order) : many ? items : (items[0] ?? null);
  };
  return (parent: unknown, given: Args, { reads }: Reading, info: GraphQLResolveInfo): unknown => {
    const question = known.get(info.fieldNodes) ?? asked(given, info);
    known.set(info.fieldNodes, question);
    if (!from) return reads.root(question.statement).then(found => shown(found, question, reads));
    const key = (parent as Row)[from.label === "List" ? startKey(from.name) : "id"];
    return key == null || (Array.isArray(key) && key.length === 0 && !connection)
      ? shown([], question, reads)
      : reads.load(question.statement, key).then(found => shown(found, question, reads));
  };
}

/** Fields that one item of a traversal has in the answer, those of its own traversals not among them: they count their items themselves. */
function widthOf(schema: GraphQLSchema, { type }: Traversal, { fieldNodes, fragments }: GraphQLResolveInfo): number {
  const known = new Map<SelectionSetNode, number>();
  const width = (set: SelectionSetNode | undefined, type: GraphQLNamedType): number => {
    if (!set || !isCompositeType(type)) return 0;
    const found = known.get(set) ?? set.selections.reduce((sum, selection) => sum + widthOfSelection(selection, type), 0);
    known.set(set, found);
    return found;
  };
  const widthOfSelection = (selection: SelectionNode, type: GraphQLNamedType): number => {
    if (selection.kind === "Field") {
      const below = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      return 1 + (below && !isTraversal(below) ? width(selection.selectionSet, getNamedType(below.type)) : 0);
    }
    const { typeCondition, selectionSet } = selection.kind === "FragmentSpread" ? fragments[selection.name.value]! : selection;
    return width(selectionSet, (typeCondition && schema.getType(typeCondition.name.value)) ?? type);
  };
  return fieldNodes.reduce((sum, { selectionSet }) => sum + width(selectionSet, getNamedType(type)), 1);
}

/** True when the selection below this field has a field of this name, whatever its alias or fragment. */
function asks({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const inside = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some(selection =>
      selection.kind === "Field"
        ? selection.name.value === name
        : inside(selection.kind === "FragmentSpread" ? fragments[selection.name.value]?.selectionSet : selection.selectionSet),
    ) ?? false;
  return fieldNodes.some(({ selectionSet }: FieldNode) => inside(selectionSet));
}
