import { relationshipKey, type Ends, type WorldNode, type WorldRelationship } from "../../projection/world.js";
import type { Around } from "./around.js";
import { addsNothing } from "./grown.js";
import type { Ids } from "./ids.js";
import { sourcesOf, unitsOf } from "./read.js";

/** What must be derived from all that is said of it: what others state too, and a change does more than add to. */
export interface Exact {
  readonly nodes: ReadonlySet<string>;
  /** Nodes whose relationships are all derived. */
  readonly ends: ReadonlySet<string>;
  /** By key. */
  readonly relationships: ReadonlySet<string>;
  /** That others state, and to which the change only adds. */
  readonly additive: ReadonlyMap<string, WorldNode>;
  /** What says all that, beside the changed sources. */
  readonly records: ReadonlySet<string>;
}

type Stated = WorldNode | WorldRelationship;

/** `ours` are the records of the changed sources, before and after. */
export function exactOf(
  { saidBefore, saidAfter, nodes: stored, people, relationships: standing }: Around,
  ids: Ids,
  ours: ReadonlySet<string>,
): Exact {
  const { persons, things } = ids,
    nodes = new Set<string>(),
    ends = new Set<string>(),
    relationships = new Set<string>(),
    additive = new Map<string, WorldNode>(),
    records = new Set<string>(),
    others = (stated: Stated) => sourcesOf(stated).some(record => !ours.has(record)),
    load = (stated: Stated) => {
      for (const record of sourcesOf(stated)) if (!ours.has(record)) records.add(record);
    };
  for (const id of things.moved) {
    const node = stored.get(id)!;
    load(node);
    for (const unit of unitsOf(node)) if (things.identity.has(unit)) for (const set of [nodes, ends]) set.add(ids.after(unit));
  }
  for (const [id, node] of stored) {
    if (nodes.has(id) || node.type === "Person" || !others(node)) continue;
    const fresh = saidAfter.nodes.get(id);
    if (fresh && !saidBefore.nodes.has(id) && addsNothing(fresh, node)) additive.set(id, node);
    else {
      nodes.add(id);
      load(node);
    }
  }
  persons.settle(people);
  for (const cluster of persons.exact()) {
    for (const set of [nodes, ends]) set.add(cluster.id);
    for (const { record, mentions } of cluster.rows) {
      if (!ours.has(record)) records.add(record);
      for (const mention of mentions) for (const set of [nodes, ends]) set.add(mention);
    }
  }
  // Relationships that lose something, or count talks that somebody else may count too.
  const counted = new Set<string>();
  for (const [key, fact] of standing) {
    if (things.moved.has(fact.tail) || things.moved.has(fact.head)) load(fact);
    if (!others(fact)) continue;
    const now = persons.kept(fact),
      keyNow = now && relationshipKey(now),
      counts = fact.properties["talks"] !== undefined && keyNow !== undefined,
      again = counts && (counted.has(keyNow) || saidAfter.relationships.get(keyNow)?.properties["talks"] !== undefined);
    if (counts) counted.add(keyNow);
    if (!again && !saidBefore.relationships.has(key)) continue;
    for (const each of keyNow === undefined ? [key] : [key, keyNow]) relationships.add(each);
    load(fact);
  }
  // What another one with the same ends now counts must be known as well.
  for (const fact of standing.values()) {
    const now = persons.kept(fact);
    if (now && relationships.has(relationshipKey(now))) load(fact);
  }
  return { nodes, ends, relationships, additive, records };
}

/** Whether a relationship with these ends is derived from all that is said of it. */
export const isExact = ({ ends, relationships }: Exact, fact: Ends): boolean =>
  ends.has(fact.tail) || ends.has(fact.head) || relationships.has(relationshipKey(fact));
