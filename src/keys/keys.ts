import { InvalidArgument } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { keepSecretCheck } from "../neo4j/secret-check.js";
import { statement } from "../neo4j/statement.js";
import { clipped } from "../limits.js";
import { service, type Actor } from "../store/actor.js";
import { appendAudit } from "../store/audit.js";
import type { KeyRole } from "../model/vocabulary.js";
import { keyHash, newKey } from "./key-text.js";

/** A key, without what would open anything. Moments as ISO 8601, UTC. */
export interface Key {
  readonly name: string;
  readonly role: KeyRole;
  readonly createdAt: string;
  /** From when on it is refused; null where it does not expire. */
  readonly expiresAt: string | null;
  /** Exact to the hour; null before the first use. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

const nameForm = /^\S(.{0,98}\S)?$/u;

/** Adds a key and returns its text, which cannot be shown again. */
export async function addKey(
  graph: Pick<Graph, "write" | "secret">,
  name: string,
  role: KeyRole,
  { expiresAt = null, actor = service }: { readonly expiresAt?: string | null; readonly actor?: Actor } = {},
): Promise<string> {
  if (!nameForm.test(name)) throw new InvalidArgument(`The name of a key must have 1 to 100 characters in one line, but got: ${clipped(name)}`);
  const secret = graph.secret(),
    key = newKey();
  await graph.write(async run => {
    await run(statement("write/lock"));
    await keepSecretCheck(run, secret);
    const made = await run(statement("write/key", { name, role, hash: keyHash(secret, key), at: new Date().toISOString(), expiresAt }));
    if (!made.length)
      throw new InvalidArgument(`The name of a key must be one that no key has or had, because decisions tell who made them, but got: ${name}`);
    await appendAudit(run, [{ action: "KEY_ADDED", subjects: [name] }], actor);
  });
  return key;
}

// The cast: cypher/read/keys returns these columns.
export const allKeys = async (graph: Pick<Graph, "readWhole">): Promise<Key[]> => (await graph.readWhole(statement("read/keys"))) as unknown as Key[];

/** Revokes a key: it is refused from now on. What was decided with it stays. A key that is revoked already stays as it is. */
export async function revokeKey(graph: Pick<Graph, "write">, name: string, actor: Actor = service): Promise<void> {
  await graph.write(async run => {
    await run(statement("write/lock"));
    const [revoked] = await run(statement("write/revoke-key", { name, at: new Date().toISOString() }));
    if (!revoked) throw new InvalidArgument(`The name must be one of a key (colloquia keys list), but got: ${clipped(name)}`);
    if (revoked["isNew"]) await appendAudit(run, [{ action: "KEY_REVOKED", subjects: [name] }], actor);
  });
}
