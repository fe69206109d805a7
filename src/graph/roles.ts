import { roleFacts } from "../vocabulary.js";
import type { Args } from "./page.js";

const carriers = Object.values(roleFacts).flatMap(facts => Object.entries(facts).map(([role, type]) => ({ role, type })));

/** The roles that a field is asked for, in one order; none where it is asked for all. */
export const rolesIn = (args: Args): string[] => [...new Set((args["roles"] as readonly string[] | undefined) ?? [])].sort();

/** Those types of relationship that can carry one of these roles, or all where none can; `whole` says that they carry no other, so that none need be read. */
export function carrying(types: readonly string[], roles: readonly string[]): { readonly types: readonly string[]; readonly whole: boolean } {
  const wanted = roles.length ? types.filter(type => carriers.some(carrier => carrier.type === type && roles.includes(carrier.role))) : [];
  return wanted.length
    ? { types: wanted, whole: carriers.every(({ role, type }) => !wanted.includes(type) || roles.includes(role)) }
    : { types, whole: false };
}
