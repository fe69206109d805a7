import { InvalidArgument } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { keepSecretCheck } from "../graph/secret-check.js";
import { statement } from "../graph/statement.js";
import { clipped } from "../limits.js";
import type { KeyRole } from "../vocabulary.js";
import { keyHash, newKey } from "./key-text.js";

/** A key, without what would open anything. */
export interface Key {
  readonly name: string;
  readonly role: KeyRole;
  /** As ISO 8601, UTC. */
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

const nameForm = /^\S(.{0,98}\S)?$/u;

/** Makes a key and answers its text, which nobody can be told again. */
export async function addKey(graph: Pick<Graph, "write" | "secret">, name: string, role: KeyRole): Promise<string> {
  if (!nameForm.test(name)) throw new InvalidArgument(`The name of a key must have 1 to 100 characters in one line, but got: ${clipped(name)}`);
  const secret = graph.secret(),
    key = newKey();
  const made = await graph.write(async run => {
    await keepSecretCheck(run, secret);
    return run(statement("write/key", { name, role, hash: keyHash(secret, key), at: new Date().toISOString() }));
  });
  if (!made.length)
    throw new InvalidArgument(`The name of a key must be one that no key has or had, because decisions tell who made them, but got: ${name}`);
  return key;
}

// The cast: cypher/read/keys returns these columns.
export const allKeys = async (graph: Pick<Graph, "readWhole">): Promise<Key[]> => (await graph.readWhole(statement("read/keys"))) as unknown as Key[];

/** From now on nobody can do anything with it. What was decided with it stays. */
export async function revokeKey(graph: Pick<Graph, "write">, name: string): Promise<void> {
  const revoked = await graph.write(run => run(statement("write/revoke-key", { name, at: new Date().toISOString() })));
  if (!revoked.length) throw new InvalidArgument(`The name must be one of a key (colloquia keys list), but got: ${clipped(name)}`);
}
