import { idOf } from "../../graph/ids.js";
import type { NodeType } from "../../vocabulary.js";
import type { Description, RecordDescription } from "../description.js";
import type { Identity } from "./identity.js";
import { mergedNode, type Saying } from "./node.js";
import { RecordProjection } from "./record.js";
import { present, World, type Claim } from "./world.js";

/** Gathers what every record says, and makes one node of all that is said of it. */
export class Projection {
  readonly #world = new World();
  readonly #sayings = new Map<string, { type: NodeType; sayings: Saying[] }>();
  /** A person is somebody who appears at an event or in a project; a name that is only cited is no person of the graph. */
  readonly #appearing = new Set<string>();
  readonly #cited: (() => void)[] = [];
  constructor(readonly identity: Identity) {}

  describe({ source, records, notStated, leftOut }: Description): void {
    const { key, title, url, publisher, retrieved } = source,
      id = idOf("Source", key);
    this.say("Source", id, {
      by: key,
      record: "",
      names: [title],
      properties: { key, title, ...present({ url, publisher, retrieved }), notStated, leftOut },
    });
    records.forEach((record, at) => this.#record(source.key, id, record, at));
  }

  #record(source: string, sourceId: string, record: RecordDescription, at: number): void {
    const id = idOf("Record", source, record.key);
    this.say("Record", id, {
      by: source,
      record: "",
      names: [record.key],
      properties: { key: record.key, position: at + 1, description: JSON.stringify(record) },
    });
    this.#world.relate("FROM", id, sourceId);
    new RecordProjection(this, source, id, at, record).all();
  }

  say(type: NodeType, id: string, saying: Saying): void {
    const known = this.#sayings.get(id);
    if (known) known.sayings.push(saying);
    else this.#sayings.set(id, { type, sayings: [saying] });
  }
  relate(type: string, tail: string, head: string, claim: Claim): void {
    this.#world.relate(type, tail, head, claim);
  }
  appears(person: string): void {
    this.#appearing.add(person);
  }
  /** Holds only if the person also appears somewhere: known at the end. */
  whenAppearing(person: string, then: () => void): void {
    this.#cited.push(() => {
      if (this.#appearing.has(person)) then();
    });
  }

  finish(): World {
    for (const then of this.#cited) then();
    for (const [id, { type, sayings }] of this.#sayings) this.#world.add({ id, type, properties: mergedNode(type, sayings) });
    return this.#world;
  }
}
