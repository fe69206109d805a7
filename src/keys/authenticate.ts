import { Forbidden, Unauthenticated } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { refuseAnother } from "../neo4j/secret-check.js";
import { statement } from "../neo4j/statement.js";
import { includedRoles, keyRoles, type KeyRole } from "../model/vocabulary.js";
import { keyHash, keyIn } from "./key-text.js";

/** Who sends a request, by its key. */
export interface Caller {
  readonly name: string;
  readonly role: KeyRole;
  /** As ISO 8601, UTC, exact to the hour; null before the first use. */
  readonly lastUsedAt: string | null;
}

const howToSend =
  "send one in a header `authorization: Bearer colloquia_…` (in the playground, in the tab Headers); the operator of the service makes it by `colloquia keys add NAME`";

/** The caller whose key this header holds. It is looked up at every call: a key that is revoked or expires is refused from that moment on. */
export async function authenticate(graph: Pick<Graph, "read" | "secret">, authorization: string | undefined): Promise<Caller> {
  if (!authorization) throw new Unauthenticated(`A key is required, but none was sent: ${howToSend}`);
  const key = keyIn(authorization);
  if (key === undefined) throw new Unauthenticated(`A key is required, but the header authorization holds something else: ${howToSend}`); // which is not repeated
  const secret = graph.secret(),
    [found] = await graph.read(statement("read/key", { hash: keyHash(secret, key) }));
  refuseAnother(secret, found?.["secretCheck"]);
  if (!found?.["name"]) throw new Unauthenticated(`A key of this service is required, but the one that was sent is unknown: ${howToSend}`);
  const { revokedAt, expiresAt, ...caller } = found;
  if (revokedAt) throw new Unauthenticated(`A valid key is required, but this one was revoked on ${String(revokedAt)}: ${howToSend}`);
  if (expiresAt && Date.parse(String(expiresAt)) <= Date.now())
    throw new Unauthenticated(`A valid key is required, but this one expired on ${String(expiresAt)}: ${howToSend}`);
  return caller as unknown as Caller; // written by addKey
}

/** Refuses a caller whose role does not include this one. A role that this version does not know includes none. */
export function refuseOtherRole(role: KeyRole, caller: Caller): void {
  if ((includedRoles[caller.role] ?? []).includes(role)) return;
  const roles = keyRoles.filter(each => includedRoles[each].includes(role));
  throw new Forbidden(`A key with the role ${roles.join(" or ")} is required, but ${caller.name} has the role ${caller.role}`);
}
