/** Where something is in a text that comes piece by piece: its pieces are forgotten, its lines are counted. */
export class Place {
  #line = 1;
  #lineStart = 0;
  #start = 0;
  #piece = "";

  /** The next piece; asked is then of what stands in it, or at its end. */
  next(piece: string): void {
    if (piece === "") return;
    for (let at = this.#piece.indexOf("\n"); at >= 0; at = this.#piece.indexOf("\n", at + 1)) {
      this.#line++;
      this.#lineStart = this.#start + at + 1;
    }
    this.#start += this.#piece.length;
    this.#piece = piece;
  }

  /** The beginning of the piece, in characters from the beginning of the text. */
  get start(): number {
    return this.#start;
  }
  get end(): number {
    return this.#start + this.#piece.length;
  }

  /** What stands at an offset, in words. */
  got(offset: number): string {
    const sign = this.#piece[offset - this.#start],
      name = offset >= this.end ? "its end" : sign === undefined ? "something else" : JSON.stringify(sign);
    return `${name} at ${this.lineAndColumn(offset)}`;
  }

  lineAndColumn(offset: number): string {
    const before = this.#piece.slice(0, Math.max(0, offset - this.#start)).split("\n");
    return before.length === 1
      ? `line ${this.#line}, column ${offset - this.#lineStart + 1}`
      : `line ${this.#line + before.length - 1}, column ${before.at(-1)!.length + 1}`;
  }
}
