import { defaultFieldResolver, isObjectType, type GraphQLField, type GraphQLSchema } from "graphql";
import type { AuthorizedContext, Context } from "./context.js";
import { LimitExceeded } from "../errors.js";
import { longestQuestionMs } from "../limits.js";
import { includedRoles, keyRoles, type KeyRole } from "../model/vocabulary.js";
import { accessRuleOf, type AccessRule } from "./access-rule.js";

/**
 * Makes every field with an access rule check it before it is resolved. A mutation without a rule is an error of the schema, so none can be added that
 * anybody may use. Rules are for root fields alone: what lies below may be read together with its parent, before its own resolver runs.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const mutation = schema.getMutationType(),
    roots = [schema.getQueryType(), mutation];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = accessRuleOf(field);
      if (type === mutation && !rule) throw new Error(`Mutation.${field.name} must have an access rule, but it has none: add @RequiresRole`);
      if (!rule) continue;
      if (!roots.includes(type)) throw new Error(`Access rules must be on fields of Query or Mutation, but ${type.name}.${field.name} has one`);
      field.description = `${field.description} ${describeRule(rule)}`;
      protect(field, rule, type === mutation);
    }
  }
  return schema;
}

function protect(field: GraphQLField<unknown, unknown>, { role }: AccessRule, writes: boolean): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  // The cast: the context is ours, http/graphql.ts makes it.
  field.resolve = async (parent, args, given, info) => {
    const context = given as Context;
    try {
      const caller = await context.access.requireRole(role);
      if (writes) refuseLate(context);
      return await resolve(parent, args, { ...context, actor: { name: caller.name, via: "HTTP" } } satisfies AuthorizedContext, info);
    } catch (error) {
      context.access.countRefusal(error);
      throw error;
    }
  };
}

/** A mutation that runs is finished, so the time limit of a request holds for when its mutations begin. */
function refuseLate({ startedAt }: Context): void {
  if (performance.now() - startedAt > longestQuestionMs)
    throw new LimitExceeded(
      `Each mutation of a request must begin within ${longestQuestionMs / 1_000} seconds, but this one would not: send it in a request of its own`,
    );
}

/** The rule as the field's description states it. */
function describeRule({ role, maxPerRequest }: AccessRule): string {
  const roles = keyRoles.filter((each: KeyRole) => includedRoles[each].includes(role)).join(" or "),
    limit =
      maxPerRequest === 1
        ? ", and must be the only mutation of its request"
        : maxPerRequest < Infinity
          ? `, in a request of at most ${maxPerRequest} mutations`
          : "";
  return `Requires a key with the role ${roles}${limit}.`;
}
