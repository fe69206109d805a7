import fc, { type Arbitrary } from "fast-check";
import type { Chance } from "../../bench/world/random.js";
import { fold } from "../../src/model/fold.js";
import type { State } from "../../src/store/state.js";
import type { WorldNode, WorldRelationship } from "../../src/projection/world.js";

/** What the API answers, found by plain loops over the facts of a graph; and filters of chance. */
export type Filter = Readonly<Record<string, any>>; // whatever the schema takes
/** As Cypher has it: null is unknown. */
type Truth = boolean | null;
export type Type = "Event" | "Institution" | "Person" | "Talk" | "Topic";
interface Relation {
  readonly to: Type;
  readonly reach: (id: string, given: Filter) => Iterable<string>;
  /** Arguments of chance. */
  readonly given?: Readonly<Record<string, Arbitrary<unknown>>>;
}

const roles = ["SPEAKER", "ORGANIZER", "PARTICIPANT", "AUTHOR", "CHAIR"];
export const eventRoles = ["SPOKE_AT", "ORGANIZED", "ATTENDED", "CONTRIBUTED_TO", "CHAIRED"];
/** The year of a date, or the only one that is printed. */
export function yearIn({ startDate, startPrinted }: WorldNode["properties"]): string | undefined {
  const printed = String(startPrinted ?? "")
    .split(/\D+/)
    .filter(number => /^(19|20)..$/.test(number));
  return (startDate as string | undefined)?.slice(0, 4) ?? (new Set(printed).size === 1 ? printed[0] : undefined);
}
/** To sort by: as Cypher compares texts of these letters. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const all = (truths: readonly Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);
const not = (truth: Truth): Truth => (truth === null ? null : !truth);

const put = <Value>(lists: Map<string, Value[]>, key: string, value: Value) => void (lists.get(key)?.push(value) ?? lists.set(key, [value]));

export class PlainGraph {
  readonly #out = new Map<string, WorldRelationship[]>();
  readonly #into = new Map<string, WorldRelationship[]>();
  readonly #nodes: ReadonlyMap<string, WorldNode>;
  readonly relations: Readonly<Record<Type, Readonly<Record<string, Relation>>>>;

  constructor({ nodes, relationships }: State) {
    this.#nodes = nodes;
    for (const fact of relationships.values()) {
      put(this.#out, `${fact.type} ${fact.tail}`, fact);
      put(this.#into, `${fact.type} ${fact.head}`, fact);
    }
    const events = (ids: Iterable<string>) => [...new Set(ids)].filter(id => nodes.get(id)?.type === "Event"),
      inRoles = (facts: readonly WorldRelationship[], wanted: readonly string[] = []) =>
        wanted.length
          ? facts.filter(({ properties }) => ((properties["roles"] as string[] | undefined) ?? []).some(role => wanted.includes(role)))
          : facts,
      heads = (facts: readonly WorldRelationship[]) => facts.map(({ head }) => head),
      tails = (facts: readonly WorldRelationship[]) => facts.map(({ tail }) => tail),
      from = (id: string, ...types: string[]) => this.from(id, ...types),
      into = (id: string, ...types: string[]) => this.into(id, ...types);
    const wholes = (id: string): string[] => [id, ...heads(from(id, "PART_OF")).flatMap(wholes)],
      parts = (id: string, given: Filter): string[] => [
        id,
        ...(given["parts"] ? tails(into(id, "PART_OF")).flatMap(part => parts(part, given)) : []),
      ];
    const someRoles = fc.subarray(roles, { minLength: 1, maxLength: 2 }),
      flag = fc.boolean();
    this.relations = {
      Person: {
        events: {
          to: "Event",
          given: { roles: someRoles, counting: fc.constantFrom("PRINTED", "TOP") },
          reach: (id, given) => {
            const printed = events(heads(inRoles(from(id, ...eventRoles), given["roles"])));
            return given["counting"] === "TOP"
              ? events(printed.flatMap(wholes)).filter(event => !events(heads(from(event, "PART_OF"))).length)
              : printed;
          },
        },
        talks: { to: "Talk", given: { roles: someRoles }, reach: (id, given) => heads(inRoles(from(id, "PRESENTED", "AUTHORED"), given["roles"])) },
        affiliations: { to: "Institution", reach: id => heads(from(id, "AFFILIATED_WITH")) },
      },
      Event: {
        people: {
          to: "Person",
          given: { roles: someRoles, parts: flag },
          reach: (id, given) => parts(id, given).flatMap(part => tails(inRoles(into(part, ...eventRoles), given["roles"]))),
        },
        speakers: {
          to: "Person",
          given: { parts: flag },
          reach: (id, given) => parts(id, given).flatMap(part => tails(inRoles(into(part, "SPOKE_AT"), ["SPEAKER"]))),
        },
        talks: { to: "Talk", given: { parts: flag }, reach: (id, given) => parts(id, given).flatMap(part => tails(into(part, "GIVEN_AT"))) },
        topics: { to: "Topic", reach: id => heads(from(id, "ABOUT")) },
        parts: { to: "Event", reach: id => events(tails(into(id, "PART_OF"))) },
        partOf: { to: "Event", reach: id => events(heads(from(id, "PART_OF"))) },
      },
      Talk: {
        presenters: { to: "Person", reach: id => tails(into(id, "PRESENTED")) },
        authors: { to: "Person", reach: id => tails(into(id, "AUTHORED")) },
        event: { to: "Event", reach: id => heads(from(id, "GIVEN_AT")) },
        topics: { to: "Topic", reach: id => heads(from(id, "ABOUT")) },
      },
      Institution: {
        people: {
          to: "Person",
          given: { parts: flag },
          reach: (id, given) => parts(id, given).flatMap(part => tails(into(part, "AFFILIATED_WITH"))),
        },
      },
      Topic: {
        talks: { to: "Talk", reach: id => tails(into(id, "ABOUT")).filter(talk => nodes.get(talk)?.type === "Talk") },
        events: { to: "Event", reach: id => events(tails(into(id, "ABOUT"))) },
      },
    };
  }

  node(id: string): WorldNode {
    return this.#nodes.get(id)!;
  }
  /** Relationships of these types that begin at the node, and that end there. */
  from(id: string, ...types: readonly string[]): WorldRelationship[] {
    return types.flatMap(type => this.#out.get(`${type} ${id}`) ?? []);
  }
  into(id: string, ...types: readonly string[]): WorldRelationship[] {
    return types.flatMap(type => this.#into.get(`${type} ${id}`) ?? []);
  }
  /** So many of a type, by chance. */
  some(type: Type, chance: Chance, count: number): string[] {
    return chance.shuffled(this.idsOf(type)).slice(0, count);
  }
  idsOf(type: string): string[] {
    return [...this.#nodes.values()].flatMap(node => (node.type === type ? node.id : []));
  }
  /** All of this type that fulfil the filter. */
  found(type: Type, filter: Filter): string[] {
    return this.idsOf(type)
      .filter(id => {
        this.#start = this.#startOf(type, id);
        return this.#holds(type, id, filter) === true;
      })
      .sort();
  }
  /** What relationships of these types lead to, and where they come from. */
  heads = (id: string, ...types: string[]): string[] => this.from(id, ...types).map(({ head }) => head);
  tails = (id: string, ...types: string[]): string[] => this.into(id, ...types).map(({ tail }) => tail);
  /** The roles in which a person appears at an event. */
  rolesAt = (person: string, event: string): string[] =>
    eventRoles.flatMap(type =>
      (this.#out.get(`${type} ${person}`) ?? []).flatMap(({ head, properties }) => (head === event ? (properties["roles"] as string[]) : [])),
    );
  propertiesOf = (id: string): WorldNode["properties"] => this.#nodes.get(id)!.properties;
  /** What a relation leads to, each once. */
  reached(type: Type, id: string, name: string, given: Filter = {}): string[] {
    return [...new Set(this.relations[type][name]!.reach(id, given))];
  }
  /** People of an event who were at none that was over before. */
  newcomers(event: string): string[] {
    this.#start = this.#startOf("Event", event);
    return [...new Set(this.relations.Event["people"]!.reach(event, {}))]
      .filter(id => this.#holds("Person", id, { events: { atMost: 0, where: { earlier: true } } }) === true)
      .sort();
  }
  /** All shortest ways between two nodes, each as its nodes and relationships in their order. */
  paths(one: string, other: string, over: readonly string[], longest: number): string[] {
    let ways = new Map([[one, [one]]]);
    const seen = new Set([one]);
    for (let length = 1; length <= longest && ways.size && !ways.has(other); length++) {
      const next = new Map<string, string[]>();
      for (const [id, before] of ways)
        for (const type of over) {
          const steps = [
            ...(this.#out.get(`${type} ${id}`) ?? []).map(({ head }) => head),
            ...(this.#into.get(`${type} ${id}`) ?? []).map(({ tail }) => tail),
          ];
          for (const to of steps) if (!seen.has(to)) next.set(to, [...(next.get(to) ?? []), ...before.map(way => `${way} ${type} ${to}`)]);
        }
      for (const id of next.keys()) seen.add(id);
      ways = next;
    }
    return one === other ? [] : (ways.get(other) ?? []).sort();
  }
  #start: string | undefined;
  /** A talk without a time of its own begins with its session, or with its event. */
  #startOf(type: Type, id: string): string | undefined {
    const dates = [id, ...(type === "Talk" ? ["IN_SESSION", "GIVEN_AT"].flatMap(fact => this.#out.get(`${fact} ${id}`)?.[0]?.head ?? []) : [])].map(
      each => this.#nodes.get(each)!.properties["startDate"] as string | undefined,
    );
    const year = [id, ...(type === "Talk" ? this.heads(id, "GIVEN_AT") : [])].map(each => yearIn(this.propertiesOf(each))).find(Boolean);
    return dates.find(date => date != null) ?? (year && `${year}-01-01`);
  }

  #holds(type: Type, id: string, filter: Filter): Truth {
    return all(Object.entries(filter).map(([name, value]) => this.#condition(type, id, name, value)));
  }
  #condition(type: Type, id: string, name: string, value: any): Truth {
    const { properties } = this.#nodes.get(id)!,
      known = <Value>(of: Value | undefined, holds: (of: Value) => boolean): Truth => (of == null ? null : holds(of));
    const date = (...names: string[]) => names.map(each => properties[each] as string | undefined).find(each => each != null);
    const year = (day: string) => yearIn(properties) && `${yearIn(properties)}${day}`;
    switch (name) {
      case "and":
        return all(value.map((each: Filter) => this.#holds(type, id, each)));
      case "or":
        return not(all(value.map((each: Filter) => not(this.#holds(type, id, each)))));
      case "not":
        return not(this.#holds(type, id, value));
      case "ids":
        return value.includes(id);
      case "kinds":
        return known(properties["kind"] as string | undefined, kind => value.includes(kind));
      case "text":
        return known(properties["searchText"] as string | undefined, text => text.includes(fold(value)));
      case "from":
        return known(date("endDate", "startDate") ?? year("-01-01"), day => day >= value);
      case "until":
        return known(date("startDate") ?? year("-12-31"), day => day <= value);
      case "earlier":
        return known(date("endDate", "startDate") ?? year("-12-31"), day => known(this.#start, start => day < start === value) as boolean);
      default: {
        const { to, reach } = this.relations[type][name]!,
          { where = {}, atLeast, atMost } = value,
          count = [...new Set(reach(id, value))].filter(other => this.#holds(to, other, where) === true).length;
        return count >= (atLeast ?? (atMost == null ? 1 : 0)) && count <= (atMost ?? Infinity);
      }
    }
  }

  /** A filter of chance that reaches across at most so many relationships. */
  filter(type: Type, across: number, root?: Type): Arbitrary<Filter> {
    const ids = this.idsOf(type),
      words = [...new Set([...this.#nodes.values()].flatMap(({ properties }) => String(properties["searchText"] ?? "").split(" ")))].filter(
        word => word.length > 2,
      ),
      kinds = [
        ...new Set([...this.#nodes.values()].flatMap(node => (node.type === type && node.properties["kind"] ? String(node.properties["kind"]) : []))),
      ];
    const plain: Record<string, Arbitrary<unknown>> = {
      ids: fc.subarray(ids, { minLength: 1, maxLength: Math.min(9, ids.length) }),
      text: fc.constantFrom(...words),
      ...(kinds.length ? { kinds: fc.subarray(kinds, { minLength: 1 }) } : {}),
      ...(type === "Event" ? { from: fc.constantFrom("2023-01-01", "2025-02-01"), until: fc.constantFrom("2024-06-01", "2025-03-01") } : {}),
      ...(type === "Event" && (root === "Event" || root === "Talk") ? { earlier: fc.boolean() } : {}),
    };
    const related = across
      ? Object.entries(this.relations[type]).map(([name, { to, given = {} }]) =>
          this.#related(to, given, across - 1, root ?? type).map((value): Filter => ({ [name]: value })),
        )
      : [];
    const leaf = fc.oneof(...Object.entries(plain).map(([name, value]) => value.map((value): Filter => ({ [name]: value })))),
      one = fc.oneof(leaf, ...related),
      several = fc.array(one, { minLength: 1, maxLength: 2 });
    return fc.oneof(
      { weight: 5, arbitrary: one },
      { weight: 2, arbitrary: fc.tuple(one, one).map(([a, b]): Filter => ({ ...a, ...b })) },
      { weight: 1, arbitrary: several.map((or): Filter => ({ or })) },
      { weight: 1, arbitrary: several.map((and): Filter => ({ and })) },
      { weight: 1, arbitrary: one.map((not): Filter => ({ not })) },
    );
  }
  #related(to: Type, given: Readonly<Record<string, Arbitrary<unknown>>>, across: number, root: Type): Arbitrary<Filter> {
    const counts = fc.constantFrom<Filter>({}, {}, {}, { atMost: 0 }, { atLeast: 2 }, { atLeast: 1, atMost: 2 }, { atMost: 3 });
    return fc
      .tuple(counts, fc.record(given, { requiredKeys: [] }), fc.option(this.filter(to, across, root), { nil: undefined }))
      .map(([counts, given, where]) => ({ ...counts, ...given, ...(where ? { where } : {}) }));
  }
}
