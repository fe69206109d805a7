import type { Comparison } from "../changes.js";
import type { Run } from "../state.js";
import { deriveFacts } from "./derive-facts.js";
import { findAffectedUnits } from "./find-affected-units.js";
import { readCurrentFacts } from "./read-current-facts.js";
import { resolveIdentities } from "./resolve-identities.js";
import { selectFactsToRederive } from "./select-facts-to-rederive.js";
import type { SmallChange } from "./small-change.js";

/**
 * What a small change makes of a complete graph. Only what shares a node with the change is read and derived; what other sources state of a node is not
 * read again while the change only adds to it. Undefined if deriving the whole graph would be faster: `maxSize` is the number of things and names at them
 * that the changed sources may have.
 */
export async function deriveIncrementally(run: Run, change: SmallChange, maxSize: number): Promise<Comparison | undefined> {
  const affected = await findAffectedUnits(run, change, maxSize);
  const identities = affected && resolveIdentities(affected, change);
  const facts = identities && (await selectFactsToRederive(run, affected, identities, change, maxSize));
  const wanted = facts && deriveFacts(affected, facts, change.decisions);
  return wanted && { wanted, actual: await readCurrentFacts(run, affected, facts, wanted), successors: identities.successors };
}
