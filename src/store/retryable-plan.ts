import type { Run } from "./state.js";
import type { Change, PlanChange } from "./change.js";

/**
 * A plan that accepts its own act. The driver runs a transaction again when the connection breaks, also when the commit arrived and only its confirmation
 * was lost: then the act is recorded already, and the checks of the plan would refuse it as one that somebody made before.
 */
export function retryable(isRecorded: (run: Run) => Promise<boolean>, plan: PlanChange): PlanChange {
  let attempted: Change | undefined;
  return async run => {
    if (attempted && (await isRecorded(run))) return attempted;
    attempted = await plan(run);
    return attempted;
  };
}
