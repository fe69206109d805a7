import { decided } from "../../identity/identify.js";
import { Identity } from "../../identity/identity.js";
import type { WorldNode } from "../../projection/world.js";
import type { Decision } from "../../sources/description/decisions.js";
import { typedIdentifier, type AffectedEntities } from "./find-affected-entities.js";
import { unitsOf } from "./read-stored.js";

/** Which node each affected unit but people belongs to, before a change and after it. */
export interface EntityTransition {
  readonly identity: Identity;
  /** Units that no source states after the change. */
  readonly removedUnits: ReadonlySet<string>;
  /** Affected nodes as stored, by id. */
  readonly nodesBefore: ReadonlyMap<string, WorldNode>;
  /** Ids of nodes that do more than gain new units: all that is stated of them is derived again. */
  readonly changedNodes: ReadonlySet<string>;
}

export function buildEntityTransition(entities: AffectedEntities, decisions: readonly Decision[]): EntityTransition {
  const { unitsBefore, unitsAfter, nodes, registerLinks } = entities;
  const identity = new Identity();
  for (const unit of unitsAfter) identity.add(unit);
  for (const node of nodes.values()) for (const unit of unitsOf(node)) if (!unitsBefore.has(unit)) identity.add(unit);
  const { same } = decided(
    decisions.filter(({ type }) => type !== "Person"),
    unit => identity.has(unit),
  );
  for (const [one, other] of same) identity.join(one, other);
  joinStoredNodes(identity, entities);
  joinEqualIdentifiers(identity, entities);
  for (const { one, other } of registerLinks) identity.join(one, other);
  return {
    identity,
    removedUnits: new Set([...unitsBefore].filter(unit => !unitsAfter.has(unit))),
    nodesBefore: nodes,
    changedNodes: findChangedNodes(entities, identity),
  };
}

/** What does not come apart stays joined, for whatever reason it was. */
function joinStoredNodes(identity: Identity, { nodes, splitNodes }: AffectedEntities): void {
  for (const node of nodes.values()) {
    if (splitNodes.has(node.id)) continue;
    const units = unitsOf(node).filter(unit => identity.has(unit));
    for (const [at, unit] of units.entries()) if (at > 0) identity.join(units[at - 1]!, unit);
  }
}

function joinEqualIdentifiers(identity: Identity, { identifiers, holders, nodes, splitNodes, unitsBefore }: AffectedEntities): void {
  const firstUnits = new Map<string, string>();
  for (const [unit, texts] of identifiers) {
    if (!identity.has(unit)) continue;
    for (const text of texts) {
      const identifier = typedIdentifier(unit, text);
      const first = firstUnits.get(identifier);
      if (first === undefined) firstUnits.set(identifier, unit);
      else identity.join(first, unit);
    }
  }
  for (const [identifier, ids] of holders) {
    const first = firstUnits.get(identifier);
    for (const id of ids) {
      const node = splitNodes.has(id) ? undefined : nodes.get(id);
      const unit = node && unitsOf(node).find(each => identity.has(each) && !unitsBefore.has(each));
      if (unit !== undefined && first !== undefined) identity.join(unit, first);
    }
  }
}

function findChangedNodes({ nodes, splitNodes }: AffectedEntities, identity: Identity): Set<string> {
  const changed = new Set(splitNodes);
  const nodesBySuccessor = new Map<string, string[]>();
  for (const node of nodes.values()) {
    const units = unitsOf(node);
    const kept = units.filter(unit => identity.has(unit));
    const successors = new Set(kept.map(unit => identity.idOf(unit)));
    for (const id of successors) nodesBySuccessor.set(id, [...(nodesBySuccessor.get(id) ?? []), node.id]);
    if (kept.length && (kept.length < units.length || successors.size > 1 || !successors.has(node.id))) changed.add(node.id);
  }
  for (const joined of nodesBySuccessor.values()) if (joined.length > 1) for (const id of joined) changed.add(id);
  return changed;
}
