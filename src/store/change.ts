import type { WriteAction } from "../model/vocabulary.js";
import type { Decision, Made, Undone } from "../sources/description/decisions.js";
import type { Description } from "../sources/description/description.js";
import type { Erasure } from "./erasure/forgetting.js";
import type { Run } from "./state.js";

export interface Change {
  /** Sources that are new or have a new version: each takes the place of the one with its key. */
  readonly descriptions?: readonly Description[];
  /** Keys of sources that are removed. */
  readonly removed?: readonly string[];
  /** Decisions of one origin: they take the place of all earlier ones of that origin. */
  readonly decisions?: { readonly origin: string; readonly made: readonly Decision[] };
  /** Decisions that curators made, and those that they undid. */
  readonly made?: readonly Made[];
  readonly undone?: readonly Undone[];
  /** Somebody who is removed from all sources, for ever. */
  readonly erased?: Erasure;
  /** What of the files that ship with the project is in the graph after this. */
  readonly shipped?: string;
  /** The backup that is being restored: nobody else may write until that is done. */
  readonly restoring?: string;
}

/** Finds out what to change inside the transaction that holds the write lock: what it reads is still so when the change is written. May run again. */
export type PlanChange = (run: Run) => Promise<Change>;

/** What a change is made for, if the caller does not say; only curators plan changes without saying. */
export function inferAction(change: Change | PlanChange): WriteAction {
  if (typeof change === "function") return "CURATION";
  if (change.erased) return "ERASURE";
  if (change.made?.length || change.undone?.length) return "CURATION";
  if (change.restoring !== undefined) return "RESTORE";
  if (change.decisions || change.shipped !== undefined) return "UPDATE";
  if (change.descriptions?.length) return "IMPORT";
  return change.removed?.length ? "REMOVAL" : "REPAIR";
}

/** Keys of all sources that a change adds, changes or removes. */
export const changedSourceKeys = ({ descriptions = [], removed = [] }: Change): string[] => [
  ...removed,
  ...descriptions.map(({ source }) => source.key),
];
