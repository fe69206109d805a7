import { roleFacts } from "../../model/vocabulary.js";
import type { Args } from "../selection/page.js";

const carriers = Object.values(roleFacts).flatMap(facts => Object.entries(facts).map(([role, type]) => ({ role, type })));

const listed = (args: Args, name: string): string[] => [...new Set((args[name] as readonly string[] | undefined) ?? [])].sort();
/** The roles that a field is asked for, in one order; none where it is asked for all. */
export const rolesIn = (args: Args): string[] => listed(args, "roles");
/** The types of relationship that a field is to be followed over; none where it is asked for all. */
export const typesIn = (args: Args): string[] => listed(args, "over");

/**
 * Those of the types of relationship that the arguments leave: the ones that are asked for (`over`), of these the ones that can carry one of the roles, or
 * all where none can; `whole` says that they carry no other, so that none need be read.
 */
export function carrying(all: readonly string[], args: Args): { readonly types: readonly string[]; readonly whole: boolean } {
  const roles = rolesIn(args),
    over = typesIn(args),
    types = over.length ? all.filter(type => over.includes(type)) : all;
  const wanted = roles.length ? types.filter(type => carriers.some(carrier => carrier.type === type && roles.includes(carrier.role))) : [];
  return wanted.length
    ? { types: wanted, whole: carriers.every(({ role, type }) => !wanted.includes(type) || roles.includes(role)) }
    : { types, whole: false };
}
