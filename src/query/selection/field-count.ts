import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { isTraversal } from "./traversal-field.js";

/** By the field in the parsed document, which is kept for the questions to come. */
const widths = new WeakMap<FieldNode, number>();

/** Fields that one item has in the answer, those of its own traversals not among them: they count their items themselves. */
export function widthOf({ type }: Pick<GraphQLField<unknown, unknown>, "type">, { fieldNodes, fragments, schema }: GraphQLResolveInfo): number {
  const node = fieldNodes.length === 1 ? fieldNodes[0] : undefined,
    counted = node && widths.get(node);
  if (counted !== undefined) return counted;
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
  const all = fieldNodes.reduce((sum, { selectionSet }) => sum + width(selectionSet, getNamedType(type)), 1);
  if (node) widths.set(node, all);
  return all;
}
