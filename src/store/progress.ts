/** Hears how far a long work is. */
export interface Progress {
  /** A new phase begins, and the one before is over. `total` is undefined where nobody knows. */
  readonly phase: (name: string, unit: string, total: number | undefined) => void;
  /** So many units more are done. */
  readonly advance: (units: number) => void;
}

export const silent: Progress = { phase: () => {}, advance: () => {} };

/** Reports to each of these. */
export const reportToAll = (all: readonly Progress[]): Progress => ({
  phase: (name, unit, total) => {
    for (const each of all) each.phase(name, unit, total);
  },
  advance: units => {
    for (const each of all) each.advance(units);
  },
});
