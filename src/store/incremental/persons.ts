import type { EvidenceRow } from "../../identity/evidence.js";
import { Identity } from "../../identity/identity.js";
import type { Saying } from "../../projection/node.js";
import type { Ends, WorldNode } from "../../projection/world.js";
import { grouped } from "../../model/group-by.js";
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
  readonly #unitsBefore = new Map<string, Set<string>>();

  constructor(people: People, fresh: ReadonlySet<string>, gone: ReadonlySet<string>, corrected: ReadonlySet<string>) {
    const lost = new Set<string>();
    for (const { unit } of people.rows) this.identity.add(unit);
    for (const [one, other] of people.decided.different) this.identity.keepApart(one, other);
    for (const [one, other] of people.decided.same) this.identity.join(one, other);
    for (const { one, other } of people.same) this.identity.join(one, other);
    for (const { unit, meant, record } of [...people.stored.values()].map(rowOf)) {
      this.before.set(unit, meant);
      this.#unitsBefore.set(meant, (this.#unitsBefore.get(meant) ?? new Set()).add(unit));
      if (gone.has(record)) lost.add(unit);
    }
    for (const [id, all] of grouped(people.rows, ({ unit }) => this.identity.idOf(unit))) {
      const cluster = { id, units: [...new Set(all.map(({ unit }) => unit))], rows: all },
        ids = new Set(cluster.units.flatMap(unit => this.before.get(unit) ?? []));
      this.#clusters.set(id, cluster);
      const isSame =
        ids.size === 1 &&
        ids.has(id) &&
        this.#unitsBefore.get(id)!.size === cluster.units.length &&
        !all.some(({ record }) => fresh.has(record)) &&
        !cluster.units.some(unit => lost.has(unit) || corrected.has(unit));
      if (isSame) continue;
      this.#changed.set(id, ids);
      for (const before of ids) this.affectedBefore.add(before);
    }
    for (const unit of lost) this.affectedBefore.add(this.before.get(unit)!);
  }

  appears(id: string): boolean {
    return this.#clusters.get(id)?.rows.some(({ appears }) => appears) ?? false;
  }
  appearing(): string[] {
    return [...this.#clusters.keys()].filter(id => this.appears(id));
  }

  /** Tells apart whose facts stay, whatever comes and goes, and who must be derived again: whose units went apart, and who begins or ceases to be a person of the graph. */
  settle(nodes: ReadonlyMap<string, WorldNode>): void {
    for (const [id, before] of this.#changed) {
      const own = new Set(this.#clusters.get(id)!.units),
        stays =
          this.appears(id) &&
          [...before].every(each => nodes.has(each) && [...this.#unitsBefore.get(each)!].every(unit => own.has(unit) || !this.identity.has(unit)));
      if (stays) for (const each of before) this.#kept.set(each, id);
      else this.#exact.add(id);
    }
  }

  exact(): Cluster[] {
    return [...this.#exact].map(id => this.#clusters.get(id)!);
  }
  /** What rows tell of people who change. */
  *said(): Generator<{ readonly id: string; readonly saying: Saying }> {
    for (const id of this.#changed.keys())
      if (this.appears(id))
        for (const { record, person } of this.#clusters.get(id)!.rows) yield { id, saying: { by: "", record, names: person.names, properties: {} } };
  }
  /** The ends that a relationship has now; undefined where it is derived again. */
  kept({ type, tail, head }: Ends): Ends | undefined {
    const [from, to] = [this.#keptAs(tail), this.#keptAs(head)];
    return from === undefined || to === undefined ? undefined : { type, tail: from, head: to };
  }
  #keptAs(id: string): string | undefined {
    return this.affectedBefore.has(id) ? this.#kept.get(id) : id;
  }
}
