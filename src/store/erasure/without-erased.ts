import { statement } from "../../neo4j/statement.js";
import type { Secret } from "../../secret.js";
import { refuseAnother } from "../../neo4j/secret-check.js";
import { namesOfHashes, type ErasedNames } from "./erased-names.js";
import { redactDecision } from "./redacted-decision.js";
import { unitsNamed, type Decision } from "../../sources/description/decisions.js";
import type { Description } from "../../sources/description/description.js";
import type { Run } from "../state.js";
import { storedDescriptions } from "../stored.js";
import { withoutUnits, type Erasure } from "./forgetting.js";
import { scrubbed } from "./scrubbed.js";
import { hashOfUnit } from "./tombstone.js";

interface Coming {
  readonly descriptions?: readonly Description[];
  readonly removed?: readonly string[];
  readonly decisions?: { readonly origin: string; readonly made: readonly Decision[] };
  readonly erased?: Erasure;
}

/**
 * A change as it may be written: no source and no decision of a file comes with somebody who was erased, and where somebody is erased now, every source
 * that has them comes again without. To be asked in the transaction that writes; the secret only where there is somebody.
 */
export async function withoutErased<Change extends Coming>(run: Run, change: Change, secret: () => Secret): Promise<Change> {
  const { descriptions = [], removed = [], decisions, erased } = change,
    coming = new Set(erased?.tombstone.hashes),
    hashes = new Set([...coming, ...(await run(statement("read/tombstones"))).map(({ hash }) => String(hash))]);
  if (!hashes.size || (!descriptions.length && !decisions && !erased)) return change;
  const [dataset] = await run(statement("read/secret-check"));
  refuseAnother(secret(), dataset?.["secretCheck"]);
  const given = descriptions.map(description => scrubbed(description, hashes, secret())),
    going = new Set([...removed, ...descriptions.map(({ source }) => source.key)]),
    kept = erased ? (await storedDescriptions(run)).filter(({ source }) => !going.has(source.key)) : [];
  const scrubbedAgain = kept.flatMap(description => {
    const left = scrubbed(description, coming, secret());
    return left === description ? [] : left;
  });
  return {
    ...change,
    ...(descriptions.length || erased ? { descriptions: [...given, ...scrubbedAgain] } : {}),
    ...(decisions ? { decisions: { ...decisions, made: withoutErasedPeople(decisions.made, hashes, secret()) } } : {}),
  };
}

/** Decisions as they come from a file, without people who were erased, and without their names. */
function withoutErasedPeople(decisions: readonly Decision[], hashes: ReadonlySet<string>, secret: Secret): Decision[] {
  const names: ErasedNames = namesOfHashes(hashes, secret);
  return decisions.flatMap(decision => {
    const gone = new Set(decision.type === "Person" ? unitsNamed(decision).filter(unit => hashes.has(hashOfUnit(secret, unit))) : []);
    const left = gone.size ? withoutUnits(decision, gone) : decision;
    return (left && redactDecision(left, names)) ?? [];
  });
}
