import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { isTraversal, type Traversal } from "./traversal.js";

/** Fields that one item of a traversal has in the answer, those of its own traversals not among them: they count their items themselves. */
export function widthOf({ type }: Traversal, { fieldNodes, fragments, schema }: GraphQLResolveInfo): number {
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
