/** Pairs of units by their places in the list, with scores. Millions of them: so they stand in three lists of numbers and not as objects. */
export class Pairs {
  #one = new Int32Array(1_024);
  #other = new Int32Array(1_024);
  #score = new Float64Array(1_024);
  #size = 0;

  get size(): number {
    return this.#size;
  }
  push(a: number, b: number, score: number): void {
    if (this.#size === this.#one.length) {
      this.#one = grown(this.#one, new Int32Array(2 * this.#size));
      this.#other = grown(this.#other, new Int32Array(2 * this.#size));
      this.#score = grown(this.#score, new Float64Array(2 * this.#size));
    }
    this.#one[this.#size] = Math.min(a, b);
    this.#other[this.#size] = Math.max(a, b);
    this.#score[this.#size++] = score;
  }
  /** The smaller place of the two. */
  one(at: number): number {
    return this.#one[at]!;
  }
  other(at: number): number {
    return this.#other[at]!;
  }
  score(at: number): number {
    return this.#score[at]!;
  }
}

function grown<Numbers extends Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
