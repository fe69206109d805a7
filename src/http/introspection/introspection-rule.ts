import type { ASTVisitor, ValidationContext, ValidationRule } from "graphql";
import { Forbidden, LimitExceeded } from "../../errors.js";
import { maxSchemaFields, maxTypeFields } from "../../limits.js";
import { fragmentsOf, rootFieldsOf } from "./root-fields.js";

/** Bounds how often an operation may ask for the schema, or refuses it. */
export const introspectionRule =
  (isAllowed: boolean): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition({ selectionSet }) {
      const names = rootFieldsOf(selectionSet, fragmentsOf(context.getDocument())),
        schemas = names.filter(name => name === "__schema").length,
        types = names.filter(name => name === "__type").length;
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
