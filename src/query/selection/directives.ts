import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, type GraphQLResolveInfo, type SelectionNode } from "graphql";

/** Whether a directive leaves a selection out, with these values of the variables. */
export const isLeftOut = (selection: SelectionNode, variableValues: GraphQLResolveInfo["variableValues"]): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.["if"] === true ||
  getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.["if"] === false;
