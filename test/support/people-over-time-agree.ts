import type { Answer } from "./answer.js";
import { byText, yearIn, type Filter, type PlainGraph } from "./plain-graph.js";

/** Items of a list that are compared: a longer one with its beginning. */
const mostItems = 300;

interface Returned {
  readonly person: string;
  readonly name: string;
  readonly attended: string;
  readonly event: string;
  readonly days: number | null;
  readonly gap: number;
}

/** Who comes for the first time, who comes again, who comes again to speak, and with what affiliations: by plain loops over the facts of a graph. */
class PlainTime {
  constructor(private readonly plain: PlainGraph) {}

  text(id: string, ...names: string[]): string | undefined {
    const properties = this.plain.propertiesOf(id);
    return names.map(name => properties[name] as string | undefined).find(value => value != null);
  }
  began = (id: string) => this.text(id, "startDate");
  ended = (id: string) => this.text(id, "endDate", "startDate");
  year = (id: string) => yearIn(this.plain.propertiesOf(id));
  lastYear = (id: string) => yearIn({ startDate: this.text(id, "endDate"), startPrinted: this.text(id, "endPrinted") }) ?? this.year(id);
  /** The last day on which it can have ended, and the first on which it can have begun. */
  atMost = (id: string) => this.ended(id) ?? (this.year(id) && `${this.year(id)}-12-31`);
  atLeast = (id: string) => this.began(id) ?? (this.year(id) && `${this.year(id)}-01-01`);
  /** True where it is known; and where it is not, nor the contrary. */
  before = (one: string, other: string) => (this.atMost(one) ?? "~") < (this.atLeast(other) ?? "");
  maybeBefore = (one: string, other: string) =>
    one !== other &&
    !this.related(one, other) &&
    !(this.ended(one) && this.began(other)) &&
    (!this.lastYear(one) || !this.year(other) || this.lastYear(one) === this.year(other));
  events = (person: string, roles: readonly string[] = []) => this.plain.reached("Person", person, "events", { roles });
  wholes = (event: string): string[] => this.plain.heads(event, "PART_OF").flatMap(whole => [whole, ...this.wholes(whole)]);
  related = (one: string, other: string) => this.wholes(one).includes(other) || this.wholes(other).includes(one);
  series = (event: string) => [event, ...this.wholes(event)].flatMap(whole => this.plain.heads(whole, "EDITION_OF"));

  /** The earlier events that count of each person of an event; nobody's where nothing can be earlier. */
  earlier(event: string, given: Filter): Map<string, string[]> {
    const { kinds = [], sameSeries = false } = given,
      series = this.series(event);
    if (!this.year(event)) return new Map();
    const counts = (other: string) =>
      this.before(other, event) &&
      (!kinds.length || kinds.includes(this.text(other, "kind"))) &&
      (!sameSeries || this.series(other).some(each => series.includes(each)));
    return new Map(this.plain.reached("Event", event, "people", given).map(person => [person, this.events(person).filter(counts)]));
  }
  newcomers(event: string, given: Filter): string[] {
    if (given["sameSeries"] && !this.series(event).length) return [];
    return [...this.earlier(event, given)]
      .flatMap(([person, earlier]) => (earlier.length ? [] : [{ person, name: this.text(person, "sortName")! }]))
      .sort((a, b) => byText(a.name, b.name) || byText(a.person, b.person))
      .map(({ person }) => `${person} ${this.events(person).filter(other => this.maybeBefore(other, event)).length}`);
  }
  returners(event: string, given: Filter): string[] {
    return [...this.earlier(event, given)]
      .flatMap(([person, earlier]) => (earlier.length ? [{ person, earlier, name: this.text(person, "sortName")! }] : []))
      .sort((a, b) => b.earlier.length - a.earlier.length || byText(a.name, b.name) || byText(a.person, b.person))
      .map(({ person, earlier }) => `${person} ${this.byTime(earlier).join(" ")}`);
  }
  byTime = (events: readonly string[]) => [...events].sort((a, b) => byText(this.text(a, "sortTime")!, this.text(b, "sortTime")!) || byText(a, b));

  returnedAsSpeakers({ as = "PARTICIPANT", roles = ["SPEAKER"], attendedKinds = [], spokeKinds = [], undated = false }: Filter): string[] {
    const ofKind = (kinds: readonly string[]) => (event: string) => !kinds.length || kinds.includes(this.text(event, "kind") ?? ""),
      daysOf = (one: string, other: string) => (Date.parse(this.atLeast(other)!) - Date.parse(this.atMost(one)!)) / 86_400_000;
    const found = this.plain.idsOf("Person").flatMap((person): Returned[] => {
      const attended = this.byTime(this.events(person, [as]).filter(ofKind(attendedKinds))),
        spoke = this.byTime(this.events(person, roles).filter(ofKind(spokeKinds))),
        name = this.text(person, "sortName")!;
      for (const event of spoke) {
        const before = attended
          .filter(each => this.before(each, event))
          .map(each => ({ attended: each, gap: daysOf(each, event), days: this.ended(each) && this.began(event) ? daysOf(each, event) : null }))
          .sort((a, b) => a.gap - b.gap)[0];
        if (before) return [{ person, name, event, ...before }];
      }
      const open = undated
        ? spoke.flatMap(event => attended.filter(each => this.maybeBefore(each, event)).map(each => ({ attended: each, event })))[0]
        : undefined;
      return open ? [{ person, name, gap: Infinity, days: null, ...open }] : [];
    });
    return found
      .sort((a, b) => (a.gap === b.gap ? 0 : a.gap - b.gap) || byText(a.name, b.name) || byText(a.person, b.person))
      .map(({ person, attended, event, days }) => `${person} ${attended} ${event} ${days}`);
  }

  stations(person: string): string[] {
    const mentions = this.plain.tails(person, "MEANS"),
      places = new Map<string, string[]>();
    for (const mention of mentions)
      for (const institution of this.plain.heads(mention, "GAVE_AFFILIATION"))
        places.set(institution, [...(places.get(institution) ?? []), ...this.plain.heads(mention, "IN")]);
    const rows = [...places].map(([institution, at]) => {
      const moments = at.map(place => [place, ...this.plain.heads(place, "IN_SESSION"), ...this.eventsOf(place)]),
        known = (of: (id: string) => string | undefined) => moments.flatMap(each => each.map(of).find(Boolean) ?? []).sort();
      const events = this.byTime([...new Set(at.flatMap(place => (place.startsWith("event_") ? [place] : this.eventsOf(place))))]),
        first = moments
          .flatMap(
            each =>
              each.map(this.began).find(Boolean) ??
              each
                .map(this.year)
                .filter(Boolean)
                .map(year => `${year}~`)[0] ??
              [],
          )
          .sort()[0];
      return {
        first: first ?? "~",
        name: this.text(institution, "sortName")!,
        institution,
        line: [
          institution,
          known(this.began)[0] ?? null,
          known(this.ended).at(-1) ?? null,
          known(this.year)[0] ?? null,
          known(this.lastYear).at(-1) ?? null,
          at.length,
          ...events,
        ]
          .map(String)
          .join(" "),
      };
    });
    return rows.sort((a, b) => byText(a.first, b.first) || byText(a.name, b.name) || byText(a.institution, b.institution)).map(({ line }) => line);
  }
  eventsOf = (place: string) => this.plain.heads(place, "GIVEN_AT", "IN_PROGRAMME_OF");
}

/** So many of them, from all over the list. */
const spread = <Item>(items: readonly Item[], most: number): Item[] => items.filter((_, at) => at % Math.ceil(items.length / most) === 0);

/** How many items of each list were compared. */
export interface Compared {
  readonly newcomers: number;
  readonly returners: number;
  readonly speakers: number;
  readonly stations: number;
}

/** Asks of so many events and people, and compares with plain loops over the facts. */
export async function peopleOverTimeAgree(answer: Answer, plain: PlainGraph, most = 50): Promise<Compared> {
  const time = new PlainTime(plain),
    compared = { newcomers: 0, returners: 0, speakers: 0, stations: 0 };
  /** The beginning of a list, in lines. */
  const listed = async (
    query: string,
    variables: Record<string, unknown>,
    line: (edge: any) => string,
  ): Promise<{ total: number; lines: string[] }> => {
    const lines: string[] = [];
    for (let after: string | null = null; ;) {
      const data = await answer(query, { ...variables, after }),
        { list } = data.parent ?? data;
      lines.push(...list.edges.map(line));
      if (!list.pageInfo.hasNextPage || lines.length >= mostItems) return { total: list.totalCount, lines };
      after = list.pageInfo.endCursor;
    }
  };
  const agrees = (of: unknown, shown: { total: number; lines: string[] }, expected: readonly string[]): number => {
    expect({ of, ...shown }).toEqual({ of, total: expected.length, lines: expected.slice(0, shown.lines.length) });
    expect(shown.lines).toHaveLength(Math.min(expected.length, Math.max(mostItems, shown.lines.length)));
    return shown.lines.length;
  };
  const page = (items: string) => `totalCount edges { ${items} } pageInfo { hasNextPage endCursor }`,
    given = "parts: $parts, roles: $roles, kinds: $kinds, sameSeries: $sameSeries, first: 100, after: $after",
    declared = "$id: ID!, $after: String, $parts: Boolean! = false, $roles: [Role!]! = [], $kinds: [EventKind!]! = [], $sameSeries: Boolean! = false";

  for (const id of spread(time.byTime(plain.idsOf("Event")), most))
    for (const args of [{}, { parts: true }, { roles: ["SPEAKER"] }, { kinds: ["SCHOOL", "WORKSHOP"] }, { sameSeries: true, parts: true }]) {
      compared.newcomers += agrees(
        { newcomers: id, args },
        await listed(
          `query (${declared}) { parent: event(id: $id) { list: newcomers(${given}) { ${page("maybeEarlier node { id }")} } } }`,
          { id, ...args },
          ({ maybeEarlier, node }) => `${node.id} ${maybeEarlier}`,
        ),
        time.newcomers(id, args),
      );
      compared.returners += agrees(
        { returners: id, args },
        await listed(
          `query (${declared}) { parent: event(id: $id) { list: returners(${given}) { ${page("earlierEvents node { id } earlier(first: 100) { totalCount edges { roles node { id } } }")} } } }`,
          { id, ...args },
          ({ node, earlierEvents, earlier }) => {
            expect(earlier.totalCount).toBe(earlierEvents);
            for (const { roles } of earlier.edges) expect(roles).not.toEqual([]);
            return `${node.id} ${earlier.edges.map((edge: any) => edge.node.id).join(" ")}`;
          },
        ),
        time.returners(id, args),
      );
    }

  for (const args of [
    {},
    { undated: true },
    { as: "SPEAKER" },
    { as: "AUTHOR", roles: ["ORGANIZER", "SPEAKER"], undated: true },
    { attendedKinds: ["SCHOOL"], spokeKinds: ["CONFERENCE", "WORKSHOP"] },
    { roles: [] },
  ])
    compared.speakers += agrees(
      { returnedAsSpeakers: args },
      await listed(
        `query ($after: String, $as: Role! = PARTICIPANT, $roles: [Role!]! = [SPEAKER], $attendedKinds: [EventKind!]! = [], $spokeKinds: [EventKind!]! = [], $undated: Boolean! = false) {
           list: returnedAsSpeakers(as: $as, roles: $roles, attendedKinds: $attendedKinds, spokeKinds: $spokeKinds, undated: $undated, first: 100, after: $after) {
             ${page("days node { id } attended { roles node { id } sources { id } } spoke { roles node { id } sources { id } }")} } }`,
        args,
        ({ node, days, attended, spoke }) => {
          for (const { roles, sources } of [attended, spoke]) expect(roles.length && sources.length).toBeGreaterThan(0);
          return `${node.id} ${attended.node.id} ${spoke.node.id} ${days}`;
        },
      ),
      time.returnedAsSpeakers(args),
    );

  const travelled = plain
    .idsOf("Person")
    .map(id => ({ id, stations: plain.heads(id, "AFFILIATED_WITH").length }))
    .sort((a, b) => b.stations - a.stations || byText(a.id, b.id));
  for (const { id } of travelled.slice(0, 2 * most))
    compared.stations += agrees(
      { stations: id },
      await listed(
        `query ($id: ID!, $after: String) { parent: person(id: $id) { list: stations(first: 100, after: $after) { ${page("from until fromYear untilYear appearances node { id } events(first: 100) { edges { node { id } } }")} } } }`,
        { id },
        ({ node, from, until, fromYear, untilYear, appearances, events }) =>
          [node.id, from, until, fromYear, untilYear, appearances, ...events.edges.map((edge: any) => edge.node.id)].map(String).join(" "),
      ),
      time.stations(id),
    );
  return compared;
}
