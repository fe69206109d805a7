import { mostParts, mostPeople } from "../limits.js";
import { Problems } from "../problems.js";
import { Entry } from "./entry.js";
import { columnsIn } from "./mapping-file.js";
import { mixedTables, type EventSection, type Mapping, type PeopleSection, type Section, type SessionSection, type TalkSection } from "./mapping.js";
import type { Held, Row } from "./rows.js";
import type { Value } from "./values.js";

/** The row of something with a key, and the rows of the people at it. */
export interface Place<S extends Section> {
  readonly section: S;
  readonly row: Row;
  readonly key: string;
  readonly people: Placed<PeopleSection>[];
}
export interface Placed<S extends Section> {
  readonly section: S;
  readonly row: Row;
}
export interface EventPlace extends Place<EventSection> {
  readonly sessions: Place<SessionSection>[];
  readonly talks: (Place<TalkSection> & { readonly session: string | undefined })[];
}

/** Brings the rows of all tables together by their keys: what belongs to which event. Nothing but keys is read of them yet. */
export class Places {
  readonly events = new Map<string, EventPlace>();
  readonly #sessions = new Map<string, Place<SessionSection> & { readonly event: EventPlace }>();
  readonly #talks = new Map<string, Place<TalkSection>>();
  readonly problems: Problems[] = [];
  readonly #mixed: ReadonlySet<string | undefined>;
  /** Tables of events, of sessions and of talks. */
  readonly #listing: Readonly<Record<PeopleSection["at"], ReadonlySet<string | undefined>>>;

  constructor(mapping: Mapping, rowsOf: (section: Section, place: string) => Held) {
    this.#mixed = mixedTables(mapping);
    const tablesOf = (sections: readonly Section[]) => new Set(sections.flatMap(({ table }) => table ?? []));
    this.#listing = { event: tablesOf(mapping.events), session: tablesOf(mapping.sessions), talk: tablesOf(mapping.talks) };
    const read = <S extends Section>(name: string, sections: readonly S[], place: (section: S, entry: Entry) => void) => {
      for (const [at, section] of sections.entries()) {
        const problems = new Problems(`${name}[${at}]`);
        this.problems.push(problems);
        for (const row of rowsOf(section, `${name}[${at}]`).rows) place(section, new Entry(row, problems));
      }
    };
    read("events", mapping.events, (section, entry) => this.#event(section, entry));
    read("sessions", mapping.sessions, (section, entry) => this.#session(section, entry));
    read("talks", mapping.talks, (section, entry) => this.#talk(section, entry));
    read("people", mapping.people, (section, entry) => this.#person(section, entry));
  }

  #key(section: EventSection | SessionSection | TalkSection, entry: Entry): string | undefined {
    const read = () => entry.key(section.key);
    return this.#mixed.has(section.table) ? read() : entry.needed(section.key, "must be a key", read);
  }

  /** Those at an event that cannot be are lost, so an event is one only with its title. */
  #event(section: EventSection, entry: Entry): void {
    const key = this.#key(section, entry),
      title = key && entry.needed(section.title, "must be the title of an event", () => entry.text(section.title));
    if (key === undefined || title === undefined || !isNew(this.events, key, section, entry)) return;
    this.events.set(key, { section, row: entry.row, key, people: [], sessions: [], talks: [] });
  }

  #session(section: SessionSection, entry: Entry): void {
    const key = this.#key(section, entry),
      event = key && parent(this.events, "event", section.event, entry);
    if (!key || !event || !isNew(this.#sessions, key, section, entry) || !hasRoom(event, entry)) return;
    const place = { section, row: entry.row, key, people: [], event };
    event.sessions.push(place);
    this.#sessions.set(key, place);
  }

  #talk(section: TalkSection, entry: Entry): void {
    const key = this.#key(section, entry),
      named = section.session && entry.key(section.session),
      session = named === undefined ? undefined : this.#sessions.get(named),
      event = section.event ? key && parent(this.events, "event", section.event, entry) : session?.event;
    if (named !== undefined && (session === undefined || (event && session.event !== event)))
      entry.keyProblem(section.session, "must be the key of a session of the event");
    else if (section.event === undefined && named === undefined) entry.keyProblem(section.session, "must be the key of a session");
    if (!key || !event || !isNew(this.#talks, key, section, entry) || !hasRoom(event, entry)) return;
    const place = { section, row: entry.row, key, people: [], session: session?.event === event ? session.key : undefined };
    event.talks.push(place);
    this.#talks.set(key, place);
  }

  #person(section: PeopleSection, entry: Entry): void {
    // A table of talks has cells for their speakers, of which some are empty; a table of speakers has not.
    if (this.#listing[section.at].has(section.table) && entry.isEmpty(section.name)) return;
    const places: ReadonlyMap<string, Place<Section>> = { event: this.events, session: this.#sessions, talk: this.#talks }[section.at],
      place = parent(places, section.at, section.of, entry);
    // What is longer is refused as a whole: see people.ts.
    if (place === undefined || place.people.length > mostPeople) return;
    if (place.row.of === entry.row.of && this.#isRepeated(place, section, entry.row)) return;
    place.people.push({ section, row: entry.row });
  }

  /** In a table where a session, say, has a row for each of its talks, whoever stands in all of them is there once. */
  readonly #seen = new WeakMap<Place<Section>, Map<Section, Set<string>>>();
  #isRepeated(place: Place<Section>, section: PeopleSection, row: Row): boolean {
    if (place.row === row) return false;
    const bySection = this.#seen.get(place) ?? new Map<Section, Set<string>>(),
      seen = bySection.get(section) ?? new Set(place.people.filter(one => one.section === section).map(one => contentOf(section, one.row))),
      content = contentOf(section, row),
      repeated = seen.has(content);
    this.#seen.set(place, bySection.set(section, seen.add(content)));
    return repeated;
  }
}

function parent<P>(places: ReadonlyMap<string, P>, name: string, value: Value, entry: Entry): P | undefined {
  const key = entry.needed(value, `must be the key of ${name === "event" ? "an" : "a"} ${name}`, () => entry.key(value)),
    place = key === undefined ? undefined : places.get(key);
  if (key !== undefined && place === undefined) entry.keyProblem(value, `must be the key of ${name === "event" ? "an" : "a"} ${name} of the tables`);
  return place;
}

/** The same again is nothing new: tables repeat an event in each row of its talks. */
function isNew(
  places: ReadonlyMap<string, Place<Section>>,
  key: string,
  section: EventSection | SessionSection | TalkSection,
  entry: Entry,
): boolean {
  const known = places.get(key);
  if (known === undefined) return true;
  if (known.section !== section || contentOf(section, known.row) !== contentOf(section, entry.row))
    entry.keyProblem(section.key, `must be a key that nothing else has, as ${known.row.of.place(known.row)} does`);
  return false;
}

function hasRoom(event: EventPlace, entry: Entry): boolean {
  if (event.sessions.length + event.talks.length < mostParts) return true;
  entry.problems.addWords(entry.place, `must be in an event that has at most ${mostParts} sessions and talks`, "more");
  return false;
}

const columns = new WeakMap<Section, readonly string[]>();
/** What a row says in the columns of one part of the mapping. */
function contentOf(section: Section, row: Row): string {
  const used = columns.get(section) ?? [...new Set([...columnsIn(section)].map(({ column }) => column))];
  columns.set(section, used);
  return JSON.stringify([section.table, ...used.map(column => row.cells[row.of.at.get(column) ?? -1]?.trim())]);
}
