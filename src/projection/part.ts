import { alphabet } from "../model/ids.js";

/** What a graph is written in: nodes before the relationships between them. */
export const kinds = ["nodes", "relationships", "evidence"] as const;
export type Kind = (typeof kinds)[number];

/**
 * A part of all facts, for a graph whose facts do not fit in memory at once: nodes whose id, relationships whose tail's id, and evidence of units whose id
 * ends in one of these letters.
 */
export interface Part {
  readonly letters: ReadonlySet<string>;
  readonly kinds: readonly Kind[];
}
export const everything: Part = { letters: new Set(alphabet), kinds };

/** About so many parts, all about as large: at most one for each letter. */
export function letterParts(count: number): ReadonlySet<string>[] {
  const size = Math.ceil(alphabet.length / Math.max(1, Math.round(count))),
    parts: ReadonlySet<string>[] = [];
  for (let at = 0; at < alphabet.length; at += size) parts.push(new Set(alphabet.slice(at, at + size)));
  return parts;
}

/** Which facts are gathered: what is said of others is not even worked out. */
export interface Scope {
  readonly holdsNode: (id: string) => boolean;
  readonly holdsRelationship: (type: string, tail: string, head: string) => boolean;
  readonly holdsEvidence: (unit: string) => boolean;
}
export function scopeOf({ letters, kinds }: Part): Scope {
  const holds = (kind: Kind) => (kinds.includes(kind) ? (id: string) => letters.has(id.at(-1)!) : () => false),
    holdsTail = holds("relationships");
  return { holdsNode: holds("nodes"), holdsRelationship: (_, tail) => holdsTail(tail), holdsEvidence: holds("evidence") };
}
