import { containsEmailAddress, textWithEmailAddress } from "../../../model/email-address.js";
import type { Problem } from "../importer.js";

/** A problem and the line to which it belongs. */
export interface PlacedProblem {
  readonly line: number;
  readonly problem: Problem;
}

/** The one form that all have. */
export const problem = (line: number, must: string, got: string): PlacedProblem => ({
  line,
  problem: { place: `line ${line}`, message: `must ${must}, but got: ${shown(got)}` },
});

/** The beginning of a text, for a message. */
export function shown(text: string): string {
  if (text === "") return "nothing";
  if (containsEmailAddress(text)) return textWithEmailAddress;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
