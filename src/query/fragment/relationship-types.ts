import { roleFacts } from "../../model/vocabulary.js";
import type { Args } from "../selection/page.js";

/** Which role makes which type of relationship true. */
const carriers = Object.values(roleFacts).flatMap(facts => Object.entries(facts).map(([role, type]) => ({ role, type })));

const sortedList = (args: Args, name: string): string[] => [...new Set((args[name] as readonly string[] | undefined) ?? [])].sort();
/** The roles that a field is asked for, in one order; none where it is asked for all. */
export const rolesOf = (args: Args): string[] => sortedList(args, "roles");
/** The types of relationship that a field is to follow, in one order; none where it may follow all. */
export const typesOf = (args: Args): string[] => sortedList(args, "over");

export interface NarrowedTypes {
  readonly types: readonly string[];
  /** Whether these types carry no other role than those asked for, so that none need be read. */
  readonly isExact: boolean;
}

/** Those of the types of relationship that the arguments leave: the ones asked for (`over`), and of these the ones that can carry one of the roles, or all if none can. */
export function narrowTypes(all: readonly string[], args: Args): NarrowedTypes {
  const roles = rolesOf(args);
  const over = typesOf(args);
  const types = over.length ? all.filter(type => over.includes(type)) : all;
  const carrying = roles.length ? types.filter(type => carriers.some(carrier => carrier.type === type && roles.includes(carrier.role))) : [];
  if (!carrying.length) return { types, isExact: false };
  return { types: carrying, isExact: carriers.every(({ role, type }) => !carrying.includes(type) || roles.includes(role)) };
}
