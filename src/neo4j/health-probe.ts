import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import { GraphUnavailable } from "../errors.js";

/** Milliseconds that the database has to answer a look, or anything else: after a start it may be busy with the plans of many questions. */
const answerMs = 3_500;
/** Milliseconds from one look to the next while it is away. */
const pauseMs = 1_000;

/** Whether the database is there. While it is not, one look at a time asks for it, and nobody else does. */
export class Pulse {
  /** Set while the database is away: what every question is told, at once. One error for all of them, so that it is logged once. */
  away: GraphUnavailable | undefined;
  /** When the database last answered anything. */
  seen = 0;
  #looking: Promise<void> | undefined;
  #next: NodeJS.Timeout | undefined;
  #closed = false;

  /** `probe` asks the database something, and rejects with a GraphUnavailable where it knows why nothing is answered; `changed` hears that it is away, and that it is back. */
  constructor(
    private readonly probe: () => Promise<unknown>,
    private readonly changed: (away: GraphUnavailable | undefined) => void,
  ) {}

  /** Resolves when it is known whether the database answers. Everybody who asks at the same time shares one look. */
  look(): Promise<void> {
    return this.#looking ?? this.#begin();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#next);
  }

  #begin(): Promise<void> {
    const ended = new AbortController(),
      counts = () => this.#looking === look;
    const probe = this.probe()
      .then(
        () => this.#found(),
        (error: unknown) => void (counts() && this.#lost(error)),
      )
      .finally(() => {
        if (counts()) this.#looking = undefined;
        ended.abort();
      });
    const look: Promise<void> = Promise.race([probe, this.#silence(ended.signal).catch(() => {})]);
    return (this.#looking = look);
  }

  /** Ends when nothing has been answered for too long. While the database is away its probe goes on: one that was halted and goes on answers it. */
  async #silence(signal: AbortSignal): Promise<void> {
    let begun;
    do {
      begun = performance.now();
      await wait(answerMs, undefined, { signal });
      await turn(undefined, { signal }); // what came while we were busy ourselves is read first
    } while (this.seen > begun);
    if (!this.away) this.#looking = undefined; // its connection is left with the others
    this.#lost(new Error(`no answer within ${answerMs / 1_000} s`));
  }

  #found(): void {
    this.seen = performance.now();
    if (!this.away) return;
    this.away = undefined;
    if (!this.#closed) this.changed(undefined);
  }

  #lost(cause: unknown): void {
    if (this.#closed) return;
    this.#next ??= setTimeout(() => {
      this.#next = undefined;
      if (this.away) void this.look();
    }, pauseMs).unref();
    const away =
      cause instanceof GraphUnavailable
        ? cause
        : new GraphUnavailable(`The database must answer, but it is away (${codeOf(cause)}): try again in a moment`, { cause });
    // Why it failed stays said while it is being restarted; a new reason is said anew.
    if (this.away && (!(cause instanceof GraphUnavailable) || this.away.message === away.message)) return;
    this.away = away;
    this.changed(this.away);
  }
}

function codeOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return code ?? message;
}
