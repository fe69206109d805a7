import { whole } from "../streams.js";
import { InvalidInput } from "../importer.js";
import { mostBytes, mostLevels, mostValues } from "./limits.js";

/** The value of a JSON document, which is UTF-8, or what its byte order mark says. Reads no further than the limit. */
export async function readJson(input: AsyncIterable<Uint8Array>): Promise<unknown> {
  const text = decoded(await whole(input, mostBytes, `must have at most ${mostBytes / 1024 / 1024} MiB, but got: more`));
  measure(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    // Without what the error says: it repeats the text around, and nobody knows what stands there.
    const offset = brokenAt(text, error as Error),
      got = offset < text.length ? JSON.stringify(text[offset]) : "its end";
    throw new InvalidInput(`must be whole JSON, but got: ${got} at ${lineAndColumn(text, offset)}`);
  }
}

function decoded(bytes: Buffer): string {
  const [first, second] = bytes,
    encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    throw new InvalidInput(
      `must be ${encoding.toUpperCase()}, but got: bytes that are none at ${lineAndColumn(text, Math.max(text.indexOf("\ufffd"), 0))}`,
    );
  }
}

/** Refuses, before anything of it is built, what would fill the memory or the stack. */
function measure(text: string): void {
  let level = 0,
    values = 1,
    quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{" || sign === "[") {
      values++;
      if (++level > mostLevels)
        throw new InvalidInput(`must be nested at most ${mostLevels} levels deep, but got: more at ${lineAndColumn(text, at)}`);
    } else if (sign === "}" || sign === "]") level--;
    else if (sign === ",") values++;
    if (values > mostValues) throw new InvalidInput(`must have at most ${mostValues} values, but got: more`);
  }
}

/** Where a text stops being JSON. The parser says it of some mistakes only; of the others, what comes before may still go on and what follows may not. */
function brokenAt(text: string, error: Error): number {
  const said = positionIn(error, text);
  if (said !== undefined) return said;
  let whole = 0,
    broken = text.length;
  while (broken - whole > 1) {
    const middle = (whole + broken) >>> 1;
    if (mayGoOn(text.slice(0, middle))) whole = middle;
    else broken = middle;
  }
  return whole;
}
function mayGoOn(begin: string): boolean {
  try {
    JSON.parse(begin);
    return true;
  } catch (error) {
    return positionIn(error as Error, begin) === begin.length;
  }
}
function positionIn({ message }: Error, text: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position !== undefined ? Number(position) : message.startsWith("Unexpected end") ? text.length : undefined;
}

function lineAndColumn(text: string, offset: number): string {
  let line = 1,
    start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return `line ${line}, column ${offset - start + 1}`;
}
