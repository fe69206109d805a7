import { alphabet } from "../../graph/ids.js";

/** A part of all facts, for a graph whose facts do not fit in memory at once: nodes whose id, and relationships whose tail's id, ends in one of these letters. */
export interface Part {
  readonly letters: ReadonlySet<string>;
  readonly nodes: boolean;
  readonly relationships: boolean;
}
export const everything: Part = { letters: new Set(alphabet), nodes: true, relationships: true };

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
}
export const scopeOf = ({ letters, nodes, relationships }: Part): Scope => ({
  holdsNode: id => nodes && letters.has(id.at(-1)!),
  holdsRelationship: (_, tail) => relationships && letters.has(tail.at(-1)!),
});
