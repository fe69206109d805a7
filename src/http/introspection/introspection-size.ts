import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { GetFragment } from "../../api/root-fields.js";

export interface IntrospectionBounds {
  readonly values: number;
  readonly bytes: number;
}

const rootFields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = { __schema: SchemaMetaFieldDef, __type: TypeMetaFieldDef };

/**
 * Whether what an operation asks the schema about itself is within the bounds. Its answer is counted, not made, and counting ends at a bound: the work is no
 * more than the bound, whatever is asked. Fields that directives leave out count too.
 */
export function isIntrospectionWithin(
  { values: maxValues, bytes: maxBytes }: IntrospectionBounds,
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  getFragment: GetFragment,
  variables: Record<string, unknown>,
): boolean {
  let values = 0,
    bytes = 0;
  const info = { schema } as GraphQLResolveInfo; // all that the fields of introspection use of it
  const isWithin = ({ selections }: SelectionSetNode, fields: GraphQLObjectType | undefined, parent: unknown): boolean =>
    selections.every(selection => {
      if (selection.kind !== Kind.FIELD) {
        const set = selection.kind === Kind.FRAGMENT_SPREAD ? getFragment(selection.name.value)?.selectionSet : selection.selectionSet;
        return !set || isWithin(set, fields, parent);
      }
      const name = selection.name.value,
        field = fields ? fields.getFields()[name] : rootFields[name],
        found: unknown = field?.resolve?.(parent, getArgumentValues(field, selection, variables), undefined, info),
        type = field && getNamedType(field.type);
      return (Array.isArray(found) ? found : [found]).every(item => {
        values++;
        bytes += (selection.alias ?? selection.name).value.length + (typeof item === "string" ? item.length : 4);
        if (values > maxValues || bytes > maxBytes) return false;
        return !selection.selectionSet || !item || !isObjectType(type) || isWithin(selection.selectionSet, type, item);
      });
    });
  return isWithin(operation.selectionSet, undefined, undefined);
}
