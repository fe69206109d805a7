/** Values that are put together before everybody else's work has its turn: some milliseconds. */
const valuesInATurn = 1_000;

/** An answer, put together part by part, in as many turns of the event loop as it takes: one process answers everybody. */
export class Parts {
  private values = 0;
  private readonly later: (() => void)[] = [];
  private readonly loads: (() => void)[] = [];

  /** So many values were put together. */
  counted(values: number): void {
    this.values += values;
  }

  /** Puts a part together: now, or in a later turn where this one has put together enough. */
  inTurn<Part>(part: () => Part): Part | Promise<Part> {
    if (this.values < valuesInATurn) return part();
    return new Promise(put => {
      this.later.push(() => put((async () => part())()));
      if (this.later.length === 1) setImmediate(() => this.turn());
    });
  }

  /** Loads when all that asks for it has been put together, so that turns make no more statements. */
  whenPut(load: () => void): void {
    const check = () => (this.later.length ? void this.loads.push(load) : load());
    void Promise.resolve().then(() => process.nextTick(check)); // as DataLoader does it: after the promises that may ask for more
  }

  private turn(): void {
    this.values = 0;
    while (this.later.length && this.values < valuesInATurn) this.later.shift()!();
    if (this.later.length) setImmediate(() => this.turn());
    else for (const load of this.loads.splice(0)) this.whenPut(load);
  }
}
