import { Forbidden, Unauthenticated } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { refuseAnother } from "../graph/secret-check.js";
import { statement } from "../graph/statement.js";
import type { KeyRole } from "../vocabulary.js";
import { isKey, keyHash } from "./key-text.js";

/** Who asks, as far as a key tells. */
export interface Caller {
  readonly name: string;
  readonly role: KeyRole;
}

const how = "send one in a header `authorization: Bearer colloquia_…`; whoever runs the service makes it by `colloquia keys add NAME`";

/** Whose key this header holds, looked up at every call: a key that is revoked opens nothing from that moment on. */
export async function callerOf(graph: Pick<Graph, "read" | "secret">, authorization: string | undefined): Promise<Caller> {
  if (!authorization) throw new Unauthenticated(`This must be asked with a key, but none came: ${how}`);
  const [, key = ""] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (!isKey(key)) throw new Unauthenticated(`This must be asked with a key, but the header authorization holds something else: ${how}`); // which is not repeated
  const secret = graph.secret(),
    [found] = await graph.read(statement("read/key", { hash: keyHash(secret, key) }));
  refuseAnother(secret, found?.["secretCheck"]);
  if (!found?.["name"]) throw new Unauthenticated(`This must be asked with a key of this service, but it knows none like this one: ${how}`);
  if (found["revokedAt"])
    throw new Unauthenticated(`This must be asked with a key that holds, but this one was revoked on ${String(found["revokedAt"])}: ${how}`);
  return { name: found["name"], role: found["role"] } as Caller; // written by addKey
}

export function mustBe(role: KeyRole, caller: Caller): Caller {
  if (caller.role !== role) throw new Forbidden(`This must be asked with a key of the role ${role}, but ${caller.name} has the role ${caller.role}`);
  return caller;
}
