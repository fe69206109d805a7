import { performance } from "node:perf_hooks";
import { LRUCache } from "lru-cache";

/** How much each caller may ask for, in points. */
export interface CostLimits {
  /** What a caller can spend at once, and so the most that one operation may cost. */
  readonly capacity: number;
  /** Points a second that come back. */
  readonly restoreRate: number;
  /** Callers that are remembered; one that was forgotten begins with a full bucket. */
  readonly maxCallers: number;
}
interface Bucket {
  readonly available: number;
  readonly at: number;
}

/** A leaky bucket for each caller. In the memory of this process: each replica has its own. */
export class CostBuckets {
  readonly #buckets: LRUCache<string, Bucket>;

  /** `now` is in milliseconds. */
  constructor(
    readonly limits: CostLimits,
    private readonly now = () => performance.now(),
  ) {
    this.#buckets = new LRUCache({ max: limits.maxCallers });
  }

  available(caller: string): number {
    const { capacity, restoreRate } = this.limits,
      bucket = this.#buckets.get(caller);
    return bucket ? Math.min(capacity, bucket.available + ((this.now() - bucket.at) * restoreRate) / 1_000) : capacity;
  }

  /** Takes so many points, where they are there. Otherwise nothing is taken, and this is after how many seconds they will be. */
  take(caller: string, points: number): { readonly retryAfterSeconds: number } | undefined {
    const available = this.available(caller);
    if (points > available) return { retryAfterSeconds: Math.ceil((points - available) / this.limits.restoreRate) };
    this.#set(caller, available - points);
    return undefined;
  }

  /** Gives back what was taken and not needed. */
  refund(caller: string, points: number): void {
    this.#set(caller, Math.min(this.limits.capacity, this.available(caller) + points));
  }

  #set(caller: string, available: number): void {
    this.#buckets.set(caller, { available, at: this.now() });
  }
}
