import { idOf } from "../model/ids.js";
import { statement, type Statement } from "../neo4j/statement.js";
import { othersOf, type Decision } from "../sources/description/decisions.js";
import type { Change } from "./change.js";
import { forgetting } from "./erasure/forgetting.js";
import type { Run } from "./state.js";
import { storedDecisions } from "./stored.js";

/** Active decisions before a change and after it. */
export interface DecisionVersions {
  readonly before: readonly Decision[];
  readonly after: readonly Decision[];
}

/** Stores the decisions of a change, and takes an erased person out of all decisions. */
export async function storeDecisions(run: Run, change: Change): Promise<DecisionVersions> {
  const before = await storedDecisions(run);
  const statements = decisionStatements(change);
  for (const each of statements) await run(each);
  for (const each of change.erased ? await forgetting(run, change.erased) : []) await run(each);
  return { before, after: statements.length || change.erased ? await storedDecisions(run) : before };
}

function decisionStatements({ decisions, made = [], undone = [] }: Change): Statement[] {
  const shipped = (decisions?.made ?? []).map((decision, position) => ({
    id: idOf("Decision", decisions!.origin, JSON.stringify(decision)),
    origin: decisions!.origin,
    ...toRow(decision),
    position,
  }));
  const rows = [...shipped, ...made.map(({ decision, ...by }) => ({ origin: "curator", ...toRow(decision), ...by }))];
  return [
    ...(decisions ? [statement("write/remove-decisions", { origin: decisions.origin })] : []),
    ...(rows.length ? [statement("write/decisions", { rows })] : []),
    ...(undone.length ? [statement("write/undo-decisions", { rows: undone })] : []),
  ];
}

/** The whole decision as text; beside it the units that it is found by. */
const toRow = (decision: Decision) => ({
  kind: decision.kind,
  text: JSON.stringify(decision),
  units: decision.units,
  others: othersOf(decision),
});
