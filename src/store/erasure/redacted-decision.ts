import type { Decision } from "../../sources/description/decisions.js";
import { blank } from "./names.js";
import { redact, type ErasedNames } from "./erased-names.js";

/**
 * A decision about others without the name of somebody who was erased, the same object where it does not have it. Reasons lose parts of the name too;
 * values only the full name, because a surname alone may be the name of an effect or of somebody else. Undefined where a value was nothing but the name:
 * then nothing is left that could be decided.
 */
export function redactDecision<Item extends Decision>(decision: Item, erased: ErasedNames): Item | undefined {
  const because = redact(decision.because, erased, { parts: true });
  const value = decision.kind === "CORRECT" ? redact(decision.value, erased, { parts: false }) : undefined;
  if (value === blank) return undefined;
  if (because === decision.because && (decision.kind !== "CORRECT" || value === decision.value)) return decision;
  return { ...decision, because, ...(value === undefined ? {} : { value }) };
}
