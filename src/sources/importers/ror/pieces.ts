import { InvalidInput } from "../importer.js";
import type { Place } from "./place.js";

/** Bytes that are decoded at a time: what comes as one large piece would fill the memory with what is made of it. */
const pieceBytes = 64 * 1024;

/** The text of UTF-8, with or without a byte order mark, in small pieces. */
export async function* piecesOf(input: AsyncIterable<Uint8Array>, place: Place): AsyncGenerator<string> {
  const strict = new TextDecoder("utf-8", { fatal: true }),
    lenient = new TextDecoder("utf-8"); // says where the strict one gave up
  const decoded = (bytes: Uint8Array, stream: boolean) => {
    const readable = lenient.decode(bytes, { stream });
    try {
      const piece = strict.decode(bytes, { stream });
      place.next(piece);
      return piece;
    } catch {
      place.next(readable);
      const broken = place.lineAndColumn(place.start + Math.max(0, readable.indexOf("\ufffd")));
      throw new InvalidInput(`must be UTF-8, but got: bytes that are none at ${broken}`);
    }
  };
  for await (const chunk of input) for (let at = 0; at < chunk.length; at += pieceBytes) yield decoded(chunk.subarray(at, at + pieceBytes), true);
  yield decoded(new Uint8Array(), false);
}
