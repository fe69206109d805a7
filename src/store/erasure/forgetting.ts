import { statement, type Statement } from "../../neo4j/statement.js";
import { redact, type ErasedNames } from "./erased-names.js";
import { redactDecision } from "./redacted-decision.js";
import { decisionSchema, othersOf, unitsNamed, type Decision } from "../../sources/description/decisions.js";
import type { Run } from "../state.js";
import { blank } from "./names.js";
import type { Tombstone } from "./tombstone.js";

/** Somebody who is to be erased: the person's id as it is, and the units that it is made of. */
export interface Erasure {
  readonly tombstone: Tombstone;
  readonly person: string;
  readonly units: readonly string[];
  /** Recognizes the person's name in decisions about others. */
  readonly names: ErasedNames;
}

/**
 * Sets the tombstone, and takes out what would still tell who it was beside the sources: redirects, decisions about the person, and the name in all other
 * decisions and in the reasons of tombstones. Sources go by `withoutErased`.
 */
export async function forgetting(run: Run, { tombstone, person, units, names }: Erasure): Promise<Statement[]> {
  const gone = new Set(units);
  const decisions = (await run(statement("read/all-decisions"))).map(({ id, text, undoneBecause }) => {
    const decision = decisionSchema.parse(JSON.parse(String(text)));
    const isAbout = unitsNamed(decision).some(unit => gone.has(unit));
    const left = isAbout ? withoutUnits(decision, gone) : redactDecision(decision, names);
    const undone = undoneBecause === null ? null : isAbout ? blank : redact(String(undoneBecause), names, { parts: true });
    return { id, left, undone, isChanged: left !== decision || undone !== undoneBecause };
  });
  const reasons = (await run(statement("read/tombstone-reasons"))).map(({ id, because }) => ({
    id,
    before: because,
    because: redact(String(because), names, { parts: true }),
  }));
  return [
    statement("write/redact-tombstones", { rows: reasons.filter(({ before, because }) => before !== because) }),
    statement("write/tombstone", { tombstone }),
    statement("write/forget-redirects", { person }),
    statement("write/forget-decisions", { rows: decisions.filter(({ left }) => !left).map(({ id }) => ({ id })) }),
    statement("write/blank-decisions", {
      rows: decisions.flatMap(({ id, left, undone, isChanged }) =>
        left && isChanged ? { id, text: JSON.stringify(left), units: left.units, others: othersOf(left), undoneBecause: undone } : [],
      ),
    }),
  ];
}

/** A decision without these units; none where it says nothing without them. Its reason goes, and so does a value: they may tell of whom it was. */
export function withoutUnits(decision: Decision, gone: ReadonlySet<string>): Decision | undefined {
  const units = decision.units.filter(unit => !gone.has(unit)),
    because = blank;
  switch (decision.kind) {
    case "SAME":
      return units.length > 1 ? { ...decision, units, because } : undefined;
    case "DIFFERENT": {
      const others = decision.others.filter(unit => !gone.has(unit));
      return units.length && others.length ? { ...decision, units, others, because } : undefined;
    }
    case "CORRECT":
      return undefined;
  }
}
