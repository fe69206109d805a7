import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** How often Neo4j hashes what it reads from `auth.ini`. */
const rounds = 1_024;

export interface Password {
  readonly text: string;
  /** To be called when Neo4j has answered to it: what a start that was cut off before that left behind is made anew by the next one. */
  readonly keep: () => Promise<void>;
}

/**
 * Random, made once, read by its owner only. Neo4j takes the first one from a file before its first start: its admin command would write the same
 * file, but takes the time of a JVM, and everybody on the machine could read the password among that command's arguments.
 */
export async function passwordOf(folder: string, home: string): Promise<Password> {
  const file = join(folder, "password"),
    kept = await readFile(file, "utf8").catch(() => "");
  if (kept && existsSync(join(home, "data"))) return { text: kept.trim(), keep: async () => {} };
  const text = randomBytes(24).toString("base64url"),
    users = join(home, "data", "dbms");
  await rm(join(home, "data"), { recursive: true, force: true });
  await mkdir(users, { recursive: true, mode: 0o700 });
  await writeFile(join(users, "auth.ini"), user(text, randomBytes(32)), { mode: 0o600 });
  return {
    text,
    keep: async () => {
      await writeFile(`${file}.coming`, text, { mode: 0o600 });
      await rename(`${file}.coming`, file);
    },
  };
}

/** A line of `auth.ini`, as Neo4j 5 writes it. */
function user(password: string, salt: Buffer): string {
  let hash = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < rounds; round++) hash = createHash("sha256").update(hash).digest();
  return `neo4j:SHA-256,${hash.toString("hex")},${salt.toString("hex")},${rounds}:\n`;
}
