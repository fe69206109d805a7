import { roleFacts } from "../vocabulary.js";
import type { Args } from "./page.js";

/** Several types of relationship in one pattern: `[fact:PRESENTED|AUTHORED]`. */
const several = /(?<=:)[A-Z_]+(?:\|[A-Z_]+)+(?=\])/;
const carriers = Object.values(roleFacts).flatMap(facts => Object.entries(facts).map(([role, type]) => ({ role, type })));

/** The roles that a field is asked for, in one order; none where it is asked for all. */
export const rolesIn = (args: Args): string[] => [...new Set((args["roles"] as readonly string[] | undefined) ?? [])].sort();

/** Cypher that follows only those relationships which can carry one of these roles; `whole` says that they carry no other, so that none need be read. */
export function narrowed(cypher: string, roles: readonly string[]): { readonly cypher: string; readonly whole: boolean } {
  const types = several.exec(cypher)?.[0].split("|") ?? [],
    wanted = types.filter(type => carriers.some(carrier => carrier.type === type && roles.includes(carrier.role)));
  return wanted.length
    ? {
        cypher: cypher.replace(new RegExp(several, "g"), wanted.join("|")),
        whole: carriers.every(({ role, type }) => !wanted.includes(type) || roles.includes(role)),
      }
    : { cypher, whole: false };
}
