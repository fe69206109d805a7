import { statement } from "../../graph/statement.js";
import type { Secret } from "../../secret.js";
import { refuseAnother } from "../../graph/secret-check.js";
import type { Description } from "../description.js";
import type { Run } from "../state.js";
import { storedDescriptions } from "../stored.js";
import type { Erasure } from "./forgetting.js";
import { scrubbed } from "./scrubbed.js";

interface Coming {
  readonly descriptions?: readonly Description[];
  readonly removed?: readonly string[];
  readonly erased?: Erasure;
}

/**
 * A change as it may be written: no source comes with somebody who was erased, and where somebody is erased now, every source that has them comes again
 * without. To be asked in the transaction that writes; the secret only where there is somebody.
 */
export async function withoutErased<Change extends Coming>(run: Run, change: Change, secret: () => Secret): Promise<Change> {
  const { descriptions = [], removed = [], erased } = change,
    coming = new Set(erased?.tombstone.hashes),
    hashes = new Set([...coming, ...(await run(statement("read/tombstones"))).map(({ hash }) => String(hash))]);
  if (!hashes.size || (!descriptions.length && !erased)) return change;
  const [dataset] = await run(statement("read/secret-check"));
  refuseAnother(secret(), dataset?.["secretCheck"]);
  const given = descriptions.map(description => scrubbed(description, hashes, secret())),
    going = new Set([...removed, ...descriptions.map(({ source }) => source.key)]),
    kept = erased ? (await storedDescriptions(run)).filter(({ source }) => !going.has(source.key)) : [];
  return {
    ...change,
    descriptions: [
      ...given,
      ...kept.flatMap(description => {
        const left = scrubbed(description, coming, secret());
        return left === description ? [] : left;
      }),
    ],
  };
}
