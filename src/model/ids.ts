import { hash } from "node:crypto";

/** What ids end in, each letter as often as any other. */
export const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** What a global id looks like. */
export const idPattern = /^[a-z]+_[a-z2-7]{16}$/;

/**
 * A global id: the type's name and a hash of what makes the node that one node. The same parts always give the same id. With 80 bits, two of a hundred
 * million nodes meet with a chance of one in two hundred million.
 */
export function idOf(type: string, ...parts: readonly string[]): string {
  const digits = hash("sha256", JSON.stringify(parts), "hex");
  return `${type.toLowerCase()}_${letters(digits.slice(0, 10))}${letters(digits.slice(10, 20))}`;
}

/** 40 bits as 8 letters. */
function letters(digits: string): string {
  let text = "";
  for (let rest = Number.parseInt(digits, 16); text.length < 8; rest = Math.floor(rest / 32)) text = alphabet[rest % 32]! + text;
  return text;
}
