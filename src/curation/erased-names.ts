import { InvalidArgument } from "../errors.js";
import { refuseAnother } from "../neo4j/secret-check.js";
import { statement } from "../neo4j/statement.js";
import type { Secret } from "../secret.js";
import type { Run } from "../store/state.js";
import { isWhole } from "../store/model-version.js";
import { findNames, namesOfHashes } from "../store/erasure/erased-names.js";

/**
 * Refuses texts, by the name of their argument, that have the full name of somebody who was erased. A name that somebody has who is in the graph is no
 * longer that of the one who was erased.
 */
export async function refuseErasedNames(run: Run, texts: Readonly<Record<string, string>>, secret: () => Secret): Promise<void> {
  const hashes = new Set((await run(statement("read/tombstones"))).map(({ hash }) => String(hash)));
  if (!hashes.size) return;
  const [check] = await run(statement("read/secret-check"));
  refuseAnother(secret(), check?.["secretCheck"]);
  const erased = namesOfHashes(hashes, secret());
  for (const [argument, text] of Object.entries(texts))
    for (const { name } of findNames(text, erased))
      if (!(await isNameOfSomebody(run, name)))
        throw new InvalidArgument(`${argument} must not have the name of somebody who was erased, for it stays, but it does: leave the name out`);
}

/** While a change is written in several transactions, somebody may still be there who was erased: then nobody counts. */
async function isNameOfSomebody(run: Run, name: string): Promise<boolean> {
  const [dataset] = await run(statement("read/state"));
  return dataset !== undefined && isWhole(dataset) && (await run(statement("read/person-by-name", { name }))).length > 0;
}
