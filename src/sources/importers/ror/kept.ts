import { deflateRawSync, inflateRawSync } from "node:zlib";
import { InvalidInput } from "../importer.js";
import { mostKeptBytes } from "./limits.js";

/** Characters that are compressed at a time. */
const blockCharacters = 1024 * 1024;

/** Values that are kept until all of them were met, in order and compressed: a tenth of the memory that they would take. */
export class Kept<Value> {
  readonly #blocks: Buffer[] = [];
  #bytes = 0;
  #open: string[] = [];
  #openCharacters = 0;

  add(value: Value): void {
    const text = JSON.stringify(value);
    this.#open.push(text);
    this.#openCharacters += text.length;
    if (this.#openCharacters >= blockCharacters) this.#close();
  }

  *[Symbol.iterator](): Generator<Value> {
    for (const block of this.#blocks) yield* JSON.parse(String(inflateRawSync(block))) as Value[]; // as added
    for (const text of this.#open) yield JSON.parse(text) as Value; // as added
  }

  #close(): void {
    const block = deflateRawSync(`[${this.#open.join()}]`, { level: 1 });
    this.#blocks.push(block);
    this.#bytes += block.length;
    if (this.#bytes > mostKeptBytes)
      throw new InvalidInput(`must have at most ${mostKeptBytes / 1024 / 1024} MiB of organisations, compressed, but got: more`);
    this.#open = [];
    this.#openCharacters = 0;
  }
}
