import { begun, isGzip, unpacked } from "../streams.js";
import { InvalidInput } from "../importer.js";
import { mostTableCharacters } from "./limits.js";

/** Bytes that are handled at once, whatever the size of the chunks that come. */
const pieceBytes = 64 * 1024;

/** The text of a table, in pieces, with line ends as \n: unpacked where it is gzip, in the encoding that its byte order mark says, or else the one given. */
export async function* textOf(input: AsyncIterable<Uint8Array>, file: string, givenEncoding = "utf-8"): AsyncGenerator<string, void, undefined> {
  const packed = await begun(pieces(input), 2),
    bytes = isGzip(packed.begin) ? wholeGzip(packed.all, file) : packed.all,
    { begin, all } = await begun(bytes, 3),
    encoding = markedEncoding(begin) ?? givenEncoding,
    decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1,
    characters = 0,
    afterReturn = "";
  for await (const piece of withEnd(all)) {
    let text: string;
    try {
      text = afterReturn + (piece ? decoder.decode(piece, { stream: true }) : decoder.decode());
    } catch {
      throw new InvalidInput(
        `${file}:${lines} must be ${decoder.encoding.toUpperCase()}, or in the encoding that the mapping names, but got: bytes that are none, here or below`,
      );
    }
    // \r may be the first half of \r\n.
    afterReturn = piece && text.endsWith("\r") ? "\r" : "";
    text = (afterReturn ? text.slice(0, -1) : text).replace(/\r\n?/g, "\n");
    const nul = text.indexOf("\0");
    if (nul >= 0)
      throw new InvalidInput(
        `${file}:${lines + newlines(text.slice(0, nul))} must be a text, but got: a NUL, which stands in UTF-16 without a mark, or in no table at all`,
      );
    lines += newlines(text);
    characters += text.length;
    if (characters > mostTableCharacters)
      throw new InvalidInput(`${file} must have at most ${mostTableCharacters / 1024 / 1024} Mi characters, but got: more`);
    if (text !== "") yield text;
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  return first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

export function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) for (let at = 0; at < chunk.byteLength; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes);
}

async function* withEnd<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item | undefined> {
  yield* items;
  yield undefined;
}

async function* wholeGzip(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* unpacked(bytes);
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith("Z_")) throw error;
    throw new InvalidInput(`${file} must be whole gzip, but got: ${(error as Error).message}`);
  }
}
