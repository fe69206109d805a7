import type { Labelled } from "./institutions-data.js";

/** What is chosen for an affiliation, and how likely it is. */
export interface Answer {
  readonly row: Labelled;
  readonly id: string | undefined;
  readonly score: number;
}

/**
 * A hit is a chosen id that is the labelled one. A false one is a chosen id that is another, or for a row without a label. A miss is a labelled id that is
 * not chosen. So a wrong id for a labelled row counts twice: as false, and as a miss.
 */
export interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of the rows without a label for which nothing is chosen. */
  readonly silence: number;
}

export function measured(answers: readonly Answer[], least: number): Measures {
  let hits = 0,
    falseOnes = 0,
    labels = 0,
    silent = 0;
  for (const { row, id, score } of answers) {
    const chosen = id !== undefined && score >= least ? id : undefined;
    if (row.ror_id !== "") labels++;
    else if (chosen === undefined) silent++;
    if (chosen === undefined) continue;
    if (chosen === row.ror_id) hits++;
    else falseOnes++;
  }
  const precision = hits / (hits + falseOnes),
    recall = hits / labels;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), silence: silent / (answers.length - labels) };
}

export const line = (least: number, { precision, recall, f1, silence }: Measures): string =>
  [least, precision, recall, f1, silence].map((figure, at) => figure.toFixed(at === 0 ? 2 : 4).padStart(10)).join("");

export const heading = ["least", "precision", "recall", "F1", "silence"].map(word => word.padStart(10)).join("");
