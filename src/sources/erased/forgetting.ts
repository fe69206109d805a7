import { statement, type Statement } from "../../graph/statement.js";
import { decisionSchema, othersOf, type Decision } from "../decisions.js";
import type { Run } from "../state.js";
import { blank } from "./names.js";
import type { Tombstone } from "./tombstone.js";

/** Somebody who is to be erased: the person's id as it is, and the units that it is made of. */
export interface Erasure {
  readonly tombstone: Tombstone;
  readonly person: string;
  readonly units: readonly string[];
}

/** Sets the tombstone, and takes out what would still tell who it was beside the sources: redirects, and decisions. Sources go by `withoutErased`. */
export async function forgetting(run: Run, { tombstone, person, units }: Erasure): Promise<Statement[]> {
  const gone = new Set(units),
    rows = (await run(statement("read/all-decisions", { units }))).map(({ id, text }) => ({
      id,
      left: withoutUnits(decisionSchema.parse(JSON.parse(String(text))), gone),
    }));
  return [
    statement("write/tombstone", { tombstone }),
    statement("write/forget-redirects", { person }),
    statement("write/forget-decisions", { rows: rows.filter(({ left }) => !left).map(({ id }) => ({ id })) }),
    statement("write/blank-decisions", {
      rows: rows.flatMap(({ id, left }) =>
        left ? { id, text: JSON.stringify(left), units: left.units, others: othersOf(left), because: left.because } : [],
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
