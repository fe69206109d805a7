import { idOf } from "../model/ids.js";
import type { NodeType } from "../model/vocabulary.js";
import type { Scope } from "./part.js";
import { keysOf, type EvidenceRow } from "../identity/evidence.js";
import type { Identified } from "../identity/identify.js";
import { mergedNode, type Assertion } from "./node.js";
import { World, type Claim } from "./world.js";

/** Gathers what every record states, and makes one node of all assertions about it. */
export class Gathering {
  readonly #world = new World();
  readonly #assertions = new Map<string, { type: NodeType; assertions: Assertion[] }>();
  /** A person is somebody who appears at an event or in a project; a name that is only cited is no person of the graph. */
  readonly #appearing = new Set<string>();
  readonly #cited: (() => void)[] = [];
  constructor(
    readonly identified: Identified,
    /** May change between records. */
    public scope: Scope,
  ) {}

  /** The assertion is worked out only if the scope holds the node. */
  assertNode(type: NodeType, id: string, assertion: () => Assertion): void {
    if (!this.scope.holdsNode(id)) return;
    const known = this.#assertions.get(id);
    if (known) known.assertions.push(assertion());
    else this.#assertions.set(id, { type, assertions: [assertion()] });
  }
  /** Keeps what a record states of a person's unit, by which later changes find who may be one person. */
  addEvidence(row: EvidenceRow): void {
    const { unit, record, mentions, appears, person } = row,
      { names, identifiers, appearances } = person,
      id = idOf("Evidence", unit, record);
    this.#world.evidence.set(id, {
      id,
      type: "Evidence",
      properties: {
        unit,
        record,
        mentions,
        appears,
        person: this.idOf(unit),
        names,
        keys: keysOf(person),
        said: JSON.stringify({ identifiers, appearances }),
      },
    });
  }
  relate(type: string, tail: string, head: string, claim: () => Claim): void {
    if (this.scope.holdsRelationship(type, tail, head)) this.#world.relate(type, tail, head, claim());
  }
  appears(person: string): void {
    this.#appearing.add(person);
  }
  /** The id of the node that this unit belongs to. */
  idOf(unit: string): string {
    return this.identified.idOf(unit);
  }
  /** Holds only if the person also appears somewhere: known at the end. */
  whenAppearing(person: string, then: () => void): void {
    const scope = this.scope;
    this.#cited.push(() => {
      this.scope = scope;
      if (this.#appearing.has(person)) then();
    });
  }

  finish(): World {
    for (const { one, other, score, because } of this.identified.reviews)
      if (this.#appearing.has(one) && this.#appearing.has(other)) this.relate("RESEMBLES", one, other, () => ({ own: { score, because } }));
    for (const then of this.#cited) then();
    for (const [id, { type, assertions }] of this.#assertions) {
      this.#assertions.delete(id); // there may be millions
      const units = this.identified.clusters.get(id),
        properties = mergedNode(type, assertions, this.identified.corrections.get(id));
      this.#world.add({ id, type, properties: units ? { ...properties, units } : properties });
    }
    return this.#world;
  }
}
