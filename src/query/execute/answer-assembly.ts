/** Values that are put together before everybody else's work has its turn: some milliseconds. */
const valuesInATurn = 1_000;

/** Answers that go on in a later turn, by caller: each turn of the event loop goes on with one answer of one caller, so that many large answers delay others no more than one. */
class LaterTurns {
  readonly #lines = new Map<unknown, (() => void)[]>();
  #isScheduled = false;

  add(caller: unknown, turn: () => void): void {
    const line = this.#lines.get(caller);
    if (line) line.push(turn);
    else this.#lines.set(caller, [turn]);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled || !this.#lines.size) return;
    this.#isScheduled = true;
    setImmediate(() => this.#next());
  }

  #next(): void {
    this.#isScheduled = false;
    const [caller, line] = this.#lines.entries().next().value!, // only scheduled while there is one
      turn = line.shift()!;
    this.#lines.delete(caller);
    if (line.length) this.#lines.set(caller, line); // to the end
    turn();
    this.#schedule();
  }
}
const later = new LaterTurns();

/** An answer, put together part by part, in as many turns of the event loop as it takes: one process answers everybody. */
export class Parts {
  private values = 0;
  private readonly later: (() => void)[] = [];
  private readonly loads: (() => void)[] = [];

  /** Whose answer it is; one of nobody is a caller of its own. */
  constructor(private readonly caller: unknown = {}) {}

  /** So many values were put together. */
  counted(values: number): void {
    this.values += values;
  }

  /** Puts a part together: now, or in a later turn where this one has put together enough. */
  inTurn<Part>(part: () => Part): Part | Promise<Part> {
    if (this.values < valuesInATurn) return part();
    return new Promise(put => {
      this.later.push(() => put((async () => part())()));
      if (this.later.length === 1) later.add(this.caller, () => this.turn());
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
    if (this.later.length) later.add(this.caller, () => this.turn());
    else for (const load of this.loads.splice(0)) this.whenPut(load);
  }
}
