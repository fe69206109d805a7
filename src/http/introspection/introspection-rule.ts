import type { ASTVisitor, ValidationContext, ValidationRule } from "graphql";
import { countRootFields } from "../../api/root-fields.js";
import { Forbidden, LimitExceeded } from "../../errors.js";
import { maxSchemaFields, maxTypeFields } from "../../limits.js";

/** Bounds how often an operation may ask for the schema, or refuses it. */
export const introspectionRule =
  (isAllowed: boolean): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition({ selectionSet }) {
      const counts = countRootFields(selectionSet, name => context.getFragment(name)),
        schemas = counts.get("__schema") ?? 0,
        types = counts.get("__type") ?? 0;
      if (!isAllowed && schemas + types)
        context.reportError(
          new Forbidden(
            "Introspection is turned off for this service: a query must not have the fields __schema and __type. Ask its operator for the schema",
          ),
        );
      else if (schemas > maxSchemaFields || types > maxTypeFields)
        context.reportError(
          new LimitExceeded(
            `A question must not have more than ${maxSchemaFields} field __schema and ${maxTypeFields} fields __type, but got ${schemas} and ${types}`,
          ),
        );
    },
  });
