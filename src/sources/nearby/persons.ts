import type { EvidenceRow } from "../derive/evidence.js";
import { Identity } from "../derive/identity.js";
import { relationshipKey, type WorldNode, type WorldRelationship } from "../derive/world.js";
import type { People } from "./people.js";
import { rowOf } from "./read.js";

/** A person after the change. */
interface Cluster {
  readonly id: string;
  readonly units: readonly string[];
  readonly rows: readonly EvidenceRow[];
}

/** Who is who before a change and after it, and what must be done for each. */
export class Persons {
  readonly identity = new Identity();
  /** The id that each unit meant before. */
  readonly before = new Map<string, string>();
  /** Ids of people before, of whom something changes. */
  readonly affectedBefore = new Set<string>();
  readonly #clusters = new Map<string, Cluster>();
  /** Ids after → ids before, of people who change. */
  readonly #changed = new Map<string, ReadonlySet<string>>();
  readonly #exact = new Set<string>();
  /** Ids before → ids after, of people of whom all that stands stays. */
  readonly #kept = new Map<string, string>();
  readonly #corrected: ReadonlySet<string>;
  readonly #lost = new Set<string>();
  readonly #unitsBefore = new Map<string, Set<string>>();

  constructor(people: People, fresh: ReadonlySet<string>, gone: ReadonlySet<string>, corrected: ReadonlySet<string>) {
    this.#corrected = corrected;
    for (const { unit } of people.rows) this.identity.add(unit);
    for (const [one, other] of people.decided.different) this.identity.keepApart(one, other);
    for (const [one, other] of people.decided.same) this.identity.join(one, other);
    for (const { one, other } of people.same) this.identity.join(one, other);
    for (const { unit, meant, record } of [...people.stored.values()].map(rowOf)) {
      this.before.set(unit, meant);
      this.#unitsBefore.set(meant, (this.#unitsBefore.get(meant) ?? new Set()).add(unit));
      if (gone.has(record)) this.#lost.add(unit);
    }
    const rows = new Map<string, EvidenceRow[]>();
    for (const row of people.rows) {
      const id = this.identity.idOf(row.unit);
      rows.set(id, [...(rows.get(id) ?? []), row]);
    }
    for (const [id, all] of rows) {
      const cluster = { id, units: [...new Set(all.map(({ unit }) => unit))], rows: all },
        ids = new Set(cluster.units.flatMap(unit => this.before.get(unit) ?? []));
      this.#clusters.set(id, cluster);
      const isSame =
        ids.size === 1 &&
        ids.has(id) &&
        this.#unitsBefore.get(id)!.size === cluster.units.length &&
        !all.some(({ record }) => fresh.has(record)) &&
        !cluster.units.some(unit => this.#lost.has(unit) || corrected.has(unit));
      if (isSame) continue;
      this.#changed.set(id, ids);
      for (const before of ids) this.affectedBefore.add(before);
    }
    for (const unit of this.#lost) this.affectedBefore.add(this.before.get(unit)!);
  }

  appears(id: string): boolean {
    return this.#clusters.get(id)?.rows.some(({ appears }) => appears) ?? false;
  }
  appearing(): string[] {
    return [...this.#clusters.keys()].filter(id => this.appears(id));
  }

  /** Tells apart who only grows from who must be derived again from all that is said. */
  settle(nodes: ReadonlyMap<string, WorldNode>, around: readonly WorldRelationship[], said: ReadonlyMap<string, WorldRelationship>): void {
    const spoke = new Map<string, WorldRelationship[]>();
    for (const fact of around) if (fact.properties["talks"] !== undefined) spoke.set(fact.tail, [...(spoke.get(fact.tail) ?? []), fact]);
    for (const [id, before] of this.#changed) {
      const { units } = this.#clusters.get(id)!,
        own = new Set(units),
        counted = [...before].flatMap(each => spoke.get(each) ?? []).map(({ type, head }) => relationshipKey({ type, tail: id, head })),
        grows =
          [...before].every(each => nodes.has(each) && [...this.#unitsBefore.get(each)!].every(unit => own.has(unit))) &&
          !units.some(unit => this.#lost.has(unit) || this.#corrected.has(unit)) &&
          new Set(counted).size === counted.length &&
          !counted.some(key => said.get(key)?.properties["talks"] !== undefined);
      if (grows) for (const each of before) this.#kept.set(each, id);
      else this.#exact.add(id);
    }
  }

  exact(): Cluster[] {
    return [...this.#exact].map(id => this.#clusters.get(id)!);
  }
  /** People of whom all that stands stays, with the ids that they have now. */
  kept(nodes: ReadonlyMap<string, WorldNode>): { readonly node: WorldNode; readonly id: string }[] {
    return [...this.#kept].map(([before, id]) => ({ node: nodes.get(before)!, id }));
  }
  /** The id that an end of a relationship has now; undefined where the relationship is derived again. */
  keptAs(id: string): string | undefined {
    if (!this.affectedBefore.has(id)) return id;
    return this.#kept.get(id);
  }
}
