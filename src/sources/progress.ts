/** Hears how far a long work is. */
export interface Progress {
  /** A new phase begins, and the one before is over. `total` is undefined where nobody knows. */
  readonly phase: (name: string, unit: string, total: number | undefined) => void;
  /** So many units more are done. */
  readonly advance: (units: number) => void;
}

export const silent: Progress = { phase: () => {}, advance: () => {} };
