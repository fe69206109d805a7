import { createHash, randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomically } from "../../atomic-file.js";

/** How often Neo4j hashes what it reads from `auth.ini`. */
const rounds = 1_024;

/** A new password for the embedded Neo4j. */
export const randomPassword = (): string => randomBytes(24).toString("base64url");

/**
 * Tells Neo4j the password of its user. Neo4j reads the file only when it makes its database of users, so at its first start, and when that database
 * was set aside. Its admin command would write the same file, but takes the time of a JVM, and everybody on the machine could read the password among
 * that command's arguments.
 */
export async function writeInitialUser(home: string, password: string): Promise<void> {
  const users = join(home, "data", "dbms");
  await mkdir(users, { recursive: true, mode: 0o700 });
  writeFileAtomically(join(users, "auth.ini"), initialUser(password, randomBytes(32)));
}

/** A line of `auth.ini`, as Neo4j 5 writes it. */
function initialUser(password: string, salt: Buffer): string {
  let hash = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < rounds; round++) hash = createHash("sha256").update(hash).digest();
  return `neo4j:SHA-256,${hash.toString("hex")},${salt.toString("hex")},${rounds}:\n`;
}
