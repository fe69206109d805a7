import { relationshipKey, type Ends, type WorldNode, type WorldRelationship } from "../../projection/world.js";
import type { ChangeScope } from "./change-scope.js";
import { addsNothing } from "./extend-node.js";
import { mapKeptEnds, type PersonOutcome } from "./person-outcome.js";
import { sourcesOf, unitsOf } from "./read-stored.js";
import type { UnitIds } from "./unit-ids.js";

/** Facts that other sources state too, by what the change does to them. */
export interface FactSelection {
  /** Ids of nodes that are derived from all that states them. */
  readonly nodes: ReadonlySet<string>;
  /** Ids of nodes all of whose relationships are. */
  readonly ends: ReadonlySet<string>;
  /** Keys of other relationships that are. */
  readonly relationships: ReadonlySet<string>;
  /** Stored nodes to which the change only adds, by id. */
  readonly extendedNodes: ReadonlyMap<string, WorldNode>;
  /** Ids of the records that state all that is derived, but those of the changed sources. */
  readonly records: ReadonlySet<string>;
}

/** `ownRecords` are the ids of the records of the changed sources, before and after. */
export function selectFacts(scope: ChangeScope, ids: UnitIds, people: PersonOutcome, ownRecords: ReadonlySet<string>): FactSelection {
  const selector = new FactSelector(scope, ids, people, ownRecords);
  selector.selectChangedNodes();
  selector.selectStatedNodes();
  selector.selectPeople();
  selector.selectRelationships();
  return selector;
}

/** Whether a relationship with these ends is derived from all that states it. */
export const isRederived = ({ ends, relationships }: Pick<FactSelection, "ends" | "relationships">, fact: Ends): boolean =>
  ends.has(fact.tail) || ends.has(fact.head) || relationships.has(relationshipKey(fact));

class FactSelector implements FactSelection {
  readonly nodes = new Set<string>();
  readonly ends = new Set<string>();
  readonly relationships = new Set<string>();
  readonly extendedNodes = new Map<string, WorldNode>();
  readonly records = new Set<string>();
  readonly #scope: ChangeScope;
  readonly #ids: UnitIds;
  readonly #people: PersonOutcome;
  readonly #ownRecords: ReadonlySet<string>;

  constructor(scope: ChangeScope, ids: UnitIds, people: PersonOutcome, ownRecords: ReadonlySet<string>) {
    this.#scope = scope;
    this.#ids = ids;
    this.#people = people;
    this.#ownRecords = ownRecords;
  }

  selectChangedNodes(): void {
    const { changedNodes, identity } = this.#ids.entities;
    for (const id of changedNodes) {
      const node = this.#scope.nodes.get(id)!;
      this.#addRecords(sourcesOf(node));
      for (const unit of unitsOf(node)) if (identity.has(unit)) this.#addNode(this.#ids.after(unit));
    }
  }

  selectStatedNodes(): void {
    const { nodes, statedBefore, statedAfter } = this.#scope;
    for (const [id, node] of nodes) {
      if (this.nodes.has(id) || node.type === "Person" || !this.#isStatedByOthers(node)) continue;
      const stated = statedAfter.nodes.get(id);
      if (stated && !statedBefore.nodes.has(id) && addsNothing(stated, node)) this.extendedNodes.set(id, node);
      else {
        this.nodes.add(id);
        this.#addRecords(sourcesOf(node));
      }
    }
  }

  selectPeople(): void {
    for (const { id, rows } of this.#people.rederived) {
      this.#addNode(id);
      for (const { record, mentions } of rows) {
        this.#addRecords([record]);
        for (const mention of mentions) this.#addNode(mention);
      }
    }
  }

  /** Relationships that lose a source, or that count talks which another source may count too. */
  selectRelationships(): void {
    const { changedNodes } = this.#ids.entities;
    const { relationships, statedBefore } = this.#scope;
    const countingKeys = new Set<string>();
    for (const [key, fact] of relationships) {
      if (changedNodes.has(fact.tail) || changedNodes.has(fact.head)) this.#addRecords(sourcesOf(fact));
      if (!this.#isStatedByOthers(fact)) continue;
      const keyAfter = this.#keyAfter(fact);
      const isCountedAgain = this.#isCountedAgain(fact, keyAfter, countingKeys);
      if (!isCountedAgain && !statedBefore.relationships.has(key)) continue;
      for (const each of keyAfter === undefined ? [key] : [key, keyAfter]) this.relationships.add(each);
      this.#addRecords(sourcesOf(fact));
    }
    // Relationships that become the same one are derived from the records of each.
    for (const fact of relationships.values()) {
      const keyAfter = this.#keyAfter(fact);
      if (keyAfter !== undefined && this.relationships.has(keyAfter)) this.#addRecords(sourcesOf(fact));
    }
  }

  /** Whether the relationship counts talks and another one with the same ends after the change does, too. Notes the key in `countingKeys`. */
  #isCountedAgain({ properties }: WorldRelationship, keyAfter: string | undefined, countingKeys: Set<string>): boolean {
    if (properties["talks"] === undefined || keyAfter === undefined) return false;
    const isCounted = countingKeys.has(keyAfter) || this.#scope.statedAfter.relationships.get(keyAfter)?.properties["talks"] !== undefined;
    countingKeys.add(keyAfter);
    return isCounted;
  }

  #keyAfter(fact: WorldRelationship): string | undefined {
    const ends = mapKeptEnds(this.#ids.people, this.#people, fact);
    return ends && relationshipKey(ends);
  }

  #addNode(id: string): void {
    this.nodes.add(id);
    this.ends.add(id);
  }

  #isStatedByOthers(fact: WorldNode | WorldRelationship): boolean {
    return sourcesOf(fact).some(record => !this.#ownRecords.has(record));
  }

  #addRecords(records: readonly string[]): void {
    for (const record of records) if (!this.#ownRecords.has(record)) this.records.add(record);
  }
}
