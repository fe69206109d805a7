import type { GraphQLField } from "graphql";
import { Extensions } from "type-graphql";
import type { KeyRole } from "../model/vocabulary.js";

/** Who may use a field of the API. Every mutation has one; of the other fields, those that are not for every reader. */
export interface AccessRule {
  /** The role that the caller's key must have or include. */
  readonly role: KeyRole;
  /** Mutations that a request with this one may have at most, itself included. */
  readonly maxPerRequest: number;
}

/** Declares who may use a field of `Query` or `Mutation`. `enforceAccess` checks it before the field is resolved, and adds it to the field's description. */
export const RequiresRole = (role: KeyRole, { maxPerRequest = Infinity } = {}) =>
  Extensions({ access: { role, maxPerRequest } satisfies AccessRule });

export const accessRuleOf = ({ extensions }: GraphQLField<unknown, unknown>): AccessRule | undefined =>
  extensions["access"] as AccessRule | undefined; // set by RequiresRole above
