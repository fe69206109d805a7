import { createHash } from "node:crypto";

/** What ids end in, each letter as often as any other. */
export const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
/** Characters of 5 bits: with 80 bits, two of a hundred million nodes meet with a chance of one in two hundred million. */
const length = 16;

/** A global id: the type's name and a hash of what makes the node that one node. The same parts always give the same id. */
export function idOf(type: string, ...parts: readonly string[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(parts)).digest();
  let hash = "";
  for (let bits = 0, value = 0, at = 0; hash.length < length;) {
    if (bits < 5) {
      value = (value << 8) | bytes[at++]!;
      bits += 8;
    }
    bits -= 5;
    hash += alphabet[(value >> bits) & 31];
    value &= (1 << bits) - 1;
  }
  return `${type.toLowerCase()}_${hash}`;
}
