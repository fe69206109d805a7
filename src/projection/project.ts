import { createHash } from "node:crypto";
import { idOf } from "../model/ids.js";
import type { Description } from "../sources/description/description.js";
import { present } from "../sources/description/omit-absent.js";
import { Gathering } from "./gathering.js";
import type { Decision } from "../sources/description/decisions.js";
import { evidenceRows } from "../identity/evidence.js";
import { identify, type Identified } from "../identity/identify.js";
import { everything, scopeOf, type Part } from "./part.js";
import { RecordProjection } from "./record.js";
import { hasRegister } from "../identity/registers.js";
import { type World } from "./world.js";

/** The graph that these sources and decisions give. A pure function of them: the same input in any order gives the same graph. */
export class Projection {
  readonly #sorted: readonly Description[];
  readonly #identified: Identified;
  #successors: ReadonlyMap<string, string> | undefined;
  constructor(descriptions: readonly Description[], decisions: readonly Decision[]) {
    this.#sorted = [...descriptions].sort((a, b) => (a.source.key < b.source.key ? -1 : 1));
    this.#identified = identify(this.#sorted, decisions);
  }

  world(part: Part = everything): World {
    const scope = scopeOf(part),
      gathering = new Gathering(this.#identified, scope),
      facts = part.kinds.some(kind => kind !== "evidence");
    for (const description of this.#sorted) {
      if (facts) describe(description, gathering);
      if (part.kinds.includes("evidence")) for (const row of evidenceRows(description, scope.holdsEvidence)) gathering.addEvidence(row);
    }
    return gathering.finish();
  }

  /** Where the ids of joined nodes lead. */
  get successors(): ReadonlyMap<string, string> {
    return (this.#successors ??= this.#identified.successors());
  }

  get size(): number {
    return sizeOf(this.#sorted);
  }
}

/** Whatever has facts of its own, counted: events, talks and the like, and every name that stands there. */
export function sizeOf(descriptions: readonly Pick<Description, "records">[]): number {
  let size = 0;
  for (const { records } of descriptions)
    for (const record of records)
      for (const list of Object.values(record))
        if (Array.isArray(list)) for (const item of list) size += 1 + ("people" in item ? item.people.length : 0);
  return size;
}

/** Sources with their records alone: what everything else is derived from. */
export function inputsOf(descriptions: readonly Description[]): World {
  const gathering = new Gathering(identify([], []), scopeOf(everything));
  for (const description of descriptions) keep(description, gathering);
  return gathering.finish();
}

/** A source with its records: each kept whole, so that the graph can be derived again from itself. */
function keep({ source, records, notStated, leftOut }: Description, gathering: Gathering): void {
  const { key, title, url, publisher, retrieved } = source,
    sourceId = idOf("Source", key);
  gathering.assertNode("Source", sourceId, () => ({
    by: key,
    record: "",
    names: [title],
    properties: { key, title, ...present({ url, publisher, retrieved, register: registerHash(records) }), notStated, leftOut },
  }));
  records.forEach((record, at) => {
    const id = idOf("Record", key, record.key),
      properties = () => ({ key: record.key, position: at + 1, description: JSON.stringify(record) });
    gathering.assertNode("Record", id, () => ({ by: key, record: "", names: [record.key], properties: properties() }));
    gathering.relate("FROM", id, sourceId, () => ({}));
  });
}

/** Names the state of the register that a source is; undefined where it is none. */
function registerHash(records: Description["records"]): string | undefined {
  if (!hasRegister({ records })) return undefined;
  const hash = createHash("sha256");
  for (const { institutions } of records) hash.update(JSON.stringify(institutions));
  return hash.digest("hex").slice(0, 16);
}

export function describe(description: Description, gathering: Gathering): void {
  keep(description, gathering);
  const { key } = description.source;
  description.records.forEach((record, at) => new RecordProjection(gathering, key, idOf("Record", key, record.key), at, record).all());
}
