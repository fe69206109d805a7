import type { NodeType } from "../model/vocabulary.js";

export type Properties = Readonly<Record<string, unknown>>;
export interface WorldNode {
  readonly id: string;
  readonly type: NodeType;
  readonly properties: Properties;
}
/** What a record tells of a person's unit. It lies beside the graph: no fact, but what the next change is derived from. */
export interface WorldEvidence {
  readonly id: string;
  readonly type: "Evidence";
  readonly properties: Properties;
}
/** Unique per type, tail and head. */
export interface WorldRelationship {
  readonly type: string;
  readonly tail: string;
  readonly head: string;
  readonly properties: Properties;
}

/** What a relationship is told by. */
export type Ends = Pick<WorldRelationship, "type" | "tail" | "head">;
export const relationshipKey = ({ type, tail, head }: Ends): string => `${tail} ${type} ${head}`;

/** What one place of one source says of a relationship, or several together. */
export interface Claim {
  readonly source?: string | readonly string[];
  readonly inferred?: string | readonly string[] | undefined;
  readonly printed?: string | readonly string[] | undefined;
  readonly roles?: readonly string[];
  readonly mention?: string | readonly string[];
  /** The smallest of all claims is kept. */
  readonly position?: number | undefined;
  /** Talks that the claim counts. */
  readonly talk?: string;
  /** How many talks claims count that nobody else does. */
  readonly talks?: number | undefined;
  readonly own?: Properties;
}

/** A graph in memory: what sources and decisions say that Neo4j must hold. The order in which claims come makes no difference. */
export class World {
  readonly nodes = new Map<string, WorldNode>();
  readonly evidence = new Map<string, WorldEvidence>();
  readonly #claims = new Map<string, { type: string; tail: string; head: string; claims: Claim[] }>();

  add(node: WorldNode): void {
    this.nodes.set(node.id, node);
  }

  relate(type: string, tail: string, head: string, claim: Claim = {}): void {
    const key = relationshipKey({ type, tail, head }),
      known = this.#claims.get(key);
    if (known) known.claims.push(claim);
    else this.#claims.set(key, { type, tail, head, claims: [claim] });
  }

  /** By tail, type and head; each once, for what they are made of is let go on the way: there may be millions. */
  *relationships(): Generator<readonly [string, WorldRelationship]> {
    for (const [key, { type, tail, head, claims }] of this.#claims) {
      this.#claims.delete(key);
      yield [key, { type, tail, head, properties: merged(claims) }];
    }
  }
}

/** One fact from all its claims. It is inferred only when no source says it in words. */
function merged(claims: readonly Claim[]): Properties {
  const union = (values: (claim: Claim) => readonly string[] | string | undefined) => {
    const all = claims.flatMap(claim => values(claim) ?? []);
    return all.length < 2 ? all.slice() : [...new Set(all)].sort(); // a copy: what flatMap gives has room to grow on, and there may be millions
  };
  const positions = claims.flatMap(({ position }) => position ?? []),
    talks = union(({ talk }) => talk).length + claims.reduce((sum, { talks = 0 }) => sum + talks, 0),
    sources = union(({ source }) => source);
  const lists = {
    asPrinted: union(({ printed }) => printed),
    roles: union(({ roles }) => roles),
    mentions: union(({ mention }) => mention),
  };
  const inferred = claims.every(({ inferred }) => inferred !== undefined);
  return {
    ...(Object.assign({}, ...claims.flatMap(({ own }) => own ?? []).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? 1 : -1))) as Properties), // the smallest wins
    ...(sources.length ? { sources, inferred, reasons: inferred ? union(({ inferred }) => inferred) : [] } : {}),
    ...(positions.length ? { position: Math.min(...positions) } : {}),
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length)),
    ...(talks ? { talks } : {}),
  };
}
