import { containsEmailAddress, textWithEmailAddress } from "../../model/email-address.js";
import type { Problem } from "./importer.js";
import { mostProblems } from "./limits.js";

/** What is wrong with one part of the input, in the order in which it was met. */
export class Problems {
  readonly #told: Problem[] = [];
  #untold = 0;
  constructor(readonly place: string) {}

  /** `mustHold` is a sentence's end like "must be a text". */
  add(place: string, mustHold: string, got: unknown): void {
    this.addWords(place, mustHold, shown(got));
  }
  addWords(place: string, mustHold: string, got: string): void {
    if (this.#told.length < mostProblems) this.#told.push({ place: place || "document", message: `${mustHold}, but got: ${got}` });
    else this.#untold++;
  }

  get count(): number {
    return this.#told.length + this.#untold;
  }
  get all(): readonly Problem[] {
    if (this.#untold === 0) return this.#told;
    return [...this.#told, { place: this.place || "document", message: `must have at most ${mostProblems} problems, but got: ${this.#untold} more` }];
  }
}

/** A value in words: without what is inside, for nobody knows how deep it is and what stands there. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  if (typeof value !== "string") return String(value);
  const begin = value.slice(0, 80);
  return containsEmailAddress(value) ? textWithEmailAddress : begin === value ? JSON.stringify(value) : `${JSON.stringify(begin)}…`;
}
