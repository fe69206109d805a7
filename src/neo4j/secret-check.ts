import { Forbidden } from "../errors.js";
import type { Secret } from "../secret.js";
import { statement, type Row, type Statement } from "./statement.js";

/** What the graph keeps to tell whether the secret is the one that made its hashes. */
const checkOf = (secret: Secret) => secret.hash("check");

/** To be run before the first hash is kept, in its transaction: refuses another secret than the one that made the hashes which are there. */
export async function keepSecretCheck(run: (statement: Statement) => Promise<Row[]>, secret: Secret): Promise<void> {
  const [kept] = await run(statement("write/secret-check", { secretCheck: checkOf(secret) }));
  refuseAnother(secret, kept?.["secretCheck"]);
}

/** Whether `kept`, which is `Dataset.secretCheck`, was made with this secret. */
export const isMadeWith = (secret: Secret, kept: unknown): boolean => kept === checkOf(secret);

/** `kept` is `Dataset.secretCheck`, nothing where no hash was kept yet. */
export function refuseAnother(secret: Secret, kept: unknown): void {
  if (kept != null && !isMadeWith(secret, kept))
    throw new Forbidden(
      "The secret must be the one that made the keys and tombstones of this graph, but it is another one: set COLLOQUIA_SECRET, or the file secret in COLLOQUIA_FOLDER, back to it",
    );
}
