import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { InvalidInput } from "./importer.js";

/** An input that is held as a whole. Reads no further than the limit; `tooMany` is what must hold, in words. */
export async function whole(input: AsyncIterable<Uint8Array>, mostBytes: number, tooMany: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new InvalidInput(tooMany);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The first bytes, and all of them. */
export async function begun(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly begin: Buffer; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator](),
    held: Uint8Array[] = [];
  for (let size = 0; size < length;) {
    const next = await iterator.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.byteLength;
  }
  const all = async function* () {
    yield* held;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return { begin: Buffer.concat(held).subarray(0, length), all: all() };
}

export const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

export function unpacked(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(bytes, gunzip, () => {}); // what goes wrong on either side ends whoever reads it
  return gunzip;
}
