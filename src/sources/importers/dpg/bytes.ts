import { whole } from "../streams.js";

/** The programme of a whole spring meeting with all abstracts is about 10 MB: more is something else. */
export const mostBytes = 16 * 1024 * 1024;

/**
 * The text of the bytes: UTF-16 where they begin with its mark, else UTF-8. Bytes that are not UTF-8 are read as Windows-1252, because old programmes
 * are; in it every byte means a character, so nothing is refused. NUL bytes mean nothing and are dropped.
 */
export async function textOf(input: AsyncIterable<Uint8Array>): Promise<string> {
  return decoded(await whole(input, mostBytes, `The programme must have at most ${mostBytes} bytes, but got: more`)).replaceAll("\0", "");
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes)
      .toString("latin1")
      .replace(/[\x80-\x9f]/g, sign => ofWindows[sign.charCodeAt(0) - 0x80]!);
  }
}
/** 0x80 to 0x9f, in which Windows-1252 is not Latin-1. Node's own decoder takes the two for the same (nodejs/node#56542). */
const ofWindows = [..."€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"];
