import { fold } from "../model/fold.js";
import { idOf } from "../model/ids.js";
import { roleFacts, type NodeType } from "../model/vocabulary.js";
import type { Appearance, Link, OutsideIdentifier, RecordDescription } from "../sources/description/description.js";
import { present } from "../sources/description/omit-absent.js";
import { mentionId } from "../identity/evidence.js";
import type { Reason } from "../identity/identify.js";
import { sortName } from "./names.js";
import type { Gathering } from "./gathering.js";
import type { Assertion } from "./node.js";
import { unitId } from "../identity/identity.js";
import { canonicalOf, personUnit } from "../identity/units.js";
import { type Claim, type Properties } from "./world.js";

/** Why a mention means the person that it means: nothing where it is the only one. An infinite score is no doubt at all: it is left out. */
export const whyMeant = (reason: Reason | undefined): Properties =>
  reason ? { ...(Number.isFinite(reason.score) ? { score: reason.score } : {}), because: reason.because } : {};

/** Walks one record: each part of the form in turn. */
export class RecordProjection {
  readonly #sessions: ReadonlyMap<string, RecordDescription["sessions"][number]>;
  constructor(
    readonly gathering: Gathering,
    readonly source: string,
    readonly recordId: string,
    readonly recordAt: number,
    readonly record: RecordDescription,
  ) {
    this.#sessions = new Map(record.sessions.map(session => [session.key, session]));
  }

  all(): void {
    const { series, events, sessions, talks, institutions, venues, projects, topics, works, assessments } = this.record;
    for (const { title, ...rest } of series) this.#node("Series", rest, [title], { title });
    for (const event of events) this.#event(event);
    sessions.forEach((session, at) => this.#session(session, at));
    talks.forEach((talk, at) => this.#talk(talk, at));
    for (const institution of institutions) this.#institution(institution);
    for (const venue of venues) this.#venue(venue);
    for (const project of projects) this.#project(project);
    for (const { name, broader } of topics) {
      const id = this.#topic(name);
      for (const above of broader) this.#fact("NARROWER_THAN", id, this.#topic(above));
    }
    for (const work of works) this.#work(work);
    for (const { title, percent, ...rest } of assessments) this.#node("Assessment", rest, [title], present({ title, percent }));
  }

  #event(event: RecordDescription["events"][number]): void {
    const { kind, title, code, divisions, start, end, series, partOf, hosts, venues, people, topics, assessments } = event;
    const id = this.#node("Event", event, [title, ...(code ? [code] : [])], { ...present({ kind, code }), title, divisions }, { start, end }, [
      title,
    ]);
    this.#links("EDITION_OF", id, "Series", series);
    this.#links("PART_OF", id, "Event", partOf);
    for (const link of hosts) this.#fact("HOSTED", this.#id("Institution", link.to), id, link);
    this.#links("HELD_AT", id, "Venue", venues);
    this.#links("ASSESSED_BY", id, "Assessment", assessments, true);
    this.#about(id, topics);
    people.forEach((appearance, at) => this.#appearance(appearance, at, "Event", event.key, id, { event: id }));
  }

  #session(session: RecordDescription["sessions"][number], at: number): void {
    const { kind, title, start, end, durationMinutes, venues, people } = session,
      event = this.#id("Event", session.event);
    const id = this.#node(
      "Session",
      session,
      title ? [title] : [],
      { ...present({ kind, title, durationMinutes }), position: at + 1 },
      { start, end },
      [title],
      at,
    );
    this.#fact("IN_PROGRAMME_OF", id, event);
    this.#links("HELD_AT", id, "Venue", venues);
    people.forEach((appearance, index) => this.#appearance(appearance, index, "Session", session.key, id, { event }));
  }

  #talk(talk: RecordDescription["talks"][number], at: number): void {
    const { kind, code, track, title, start, end, venues, people, topics, projects, cites } = talk,
      event = this.#id("Event", talk.event);
    const id = this.#node(
      "Talk",
      talk,
      [...(title ? [title] : []), ...(code ? [code] : [])],
      { ...present({ kind, code, track, title }), position: at + 1 },
      { start, end, sortedAt: this.#sessions.get(talk.session ?? "")?.start },
      [title],
      at,
    );
    this.#fact("GIVEN_AT", id, event);
    if (talk.session !== undefined) this.#fact("IN_SESSION", id, this.#id("Session", talk.session));
    this.#links("HELD_AT", id, "Venue", venues);
    this.#links("REPORTS_ON", id, "Project", projects);
    cites.forEach(({ work, number }, index) =>
      this.#fact("CITES", id, this.#id("Work", work), { to: work }, { position: index + 1, own: present({ number }) }),
    );
    this.#about(id, topics);
    people.forEach((appearance, index) => this.#appearance(appearance, index, "Talk", talk.key, id, { event, talk: id }));
  }

  #institution(institution: RecordDescription["institutions"][number]): void {
    const { name, city, country, partOf } = institution,
      id = this.#node("Institution", institution, [name], present({ city, country }));
    this.#links("PART_OF", id, "Institution", partOf);
  }

  #venue(venue: RecordDescription["venues"][number]): void {
    const { name, kind, floor, address, city, country, partOf } = venue,
      id = this.#node("Venue", venue, [name], { name, ...present({ kind, floor, address, city, country }) });
    this.#links("PART_OF", id, "Venue", partOf);
  }

  #project(project: RecordDescription["projects"][number]): void {
    const { kind, title, code, partOf, people } = project;
    const id = this.#node("Project", project, [...(title ? [title] : []), ...(code ? [code] : [])], present({ kind, title, code }), {}, [
      title ?? code,
    ]);
    this.#links("PART_OF", id, "Project", partOf);
    people.forEach((appearance, at) => this.#appearance(appearance, at, "Project", project.key, id, {}));
  }

  #work(work: RecordDescription["works"][number]): void {
    const { citation, title, authors, etAl, container, volume, pages, publisher, year, status } = work;
    const id = this.#node(
      "Work",
      work,
      [citation],
      {
        citation,
        authorsAsPrinted: authors.map(({ name }) => name),
        etAl,
        ...present({ title, container, volume, pages, publisher, year, status }),
        sortYear: year ?? 9999,
      },
      {},
      [title ?? citation],
    );
    authors.forEach((author, at) => {
      const unit = unitId(personUnit(this.source, "Work", work.key, author, at)),
        person = this.gathering.idOf(unit);
      this.gathering.whenAppearing(person, () => {
        const mention = this.#mention(author.name, undefined, "Work", work.key, at, id, ["AUTHOR"], unit);
        this.#fact("WROTE", person, id, { to: work.key, printed: author.name }, { position: at + 1, mention, roles: ["AUTHOR"] });
      });
    });
  }

  /** One appearance: a mention as printed, and the facts that follow from its roles. */
  #appearance(
    appearance: Appearance,
    at: number,
    type: NodeType,
    key: string,
    place: string,
    { event, talk }: { event?: string; talk?: string },
  ): void {
    const { name, honorific, inferred, affiliations, identifiers } = appearance,
      unit = unitId(personUnit(this.source, type, key, appearance, at)),
      person = this.gathering.idOf(unit);
    this.gathering.appears(person);
    this.#identified(person, identifiers);
    const mention = this.#mention(name, honorific, type, key, at, place, appearance.roles, unit, inferred);
    affiliations.forEach(({ printed, institution, inferred }, index) => {
      const head = this.#id("Institution", institution);
      const why = whyMeant(this.gathering.identified.reasons.get(unitId({ type: "Institution", source: this.source, key: institution })));
      this.#fact("GAVE_AFFILIATION", mention, head, { to: institution, printed, inferred }, { position: index + 1, own: why });
      this.#fact("AFFILIATED_WITH", person, head, { to: institution, printed, inferred }, { mention });
    });
    const fact = (type: string, head: string | undefined, role: string, claim: Claim = {}) => {
      if (head !== undefined) this.#fact(type, person, head, { to: key, printed: name, inferred }, { mention, roles: [role], ...claim });
    };
    for (const role of appearance.roles) {
      if (talk !== undefined)
        fact(roleFacts.talk[role]!, talk, role, { position: at + 1 }); // every role that a talk can have
      else if (type === "Session") fact("CHAIRED", place, role, { position: at + 1 });
      else if (type === "Project") fact("MEMBER_OF", place, role, { position: at + 1 });
      const atEvent = roleFacts.event[role];
      if (atEvent !== undefined)
        fact(atEvent, event, role, {
          ...(talk === undefined ? { position: at + 1 } : {}),
          ...(role === "SPEAKER" && talk !== undefined ? { talk } : {}),
        });
    }
  }

  #mention(
    name: string,
    honorific: string | undefined,
    type: NodeType,
    key: string,
    at: number,
    place: string,
    roles: readonly string[],
    unit: string,
    inferred?: string,
  ): string {
    const id = mentionId(this.source, this.record.key, type, key, at);
    this.gathering.assertNode("Mention", id, () => ({
      by: this.source,
      record: this.recordId,
      names: [name],
      properties: { asPrinted: name, ...present({ honorific }), unit },
    }));
    this.#fact("PRINTED_IN", id, this.recordId);
    this.#fact("IN", id, place, { to: key, inferred }, { position: at + 1, roles });
    const person = this.gathering.idOf(unit);
    this.#fact("MEANS", id, person, { to: "" }, { own: whyMeant(this.gathering.identified.reasons.get(unit)) });
    this.gathering.assertNode("Person", person, () => ({ by: `${this.source} ${key}`, record: this.recordId, names: [name], properties: {} }));
    return id;
  }

  #about(id: string, topics: readonly { name: string; from: string }[]): void {
    topics.forEach(({ name, from }, at) => this.#fact("ABOUT", id, this.#topic(name), { to: name }, { position: at + 1, own: { from } }));
  }

  /** A topic is its name: two sources that print the same words mean the same topic. */
  #topic(name: string): string {
    const id = idOf("Topic", fold(name));
    this.gathering.assertNode("Topic", id, () => ({ by: this.source, record: this.recordId, names: [name], properties: {} }));
    return id;
  }

  #node(
    type: NodeType,
    { key, identifiers, names: registered = [] }: Pick<RecordDescription["institutions"][number], "key" | "identifiers" | "names">,
    names: readonly string[],
    properties: Properties,
    moments: Pick<Assertion, "start" | "end" | "sortedAt"> = {},
    sorted: readonly (string | undefined)[] = names,
    at = 0,
  ): string {
    const id = this.#id(type, key),
      order = `${this.source} ${String(this.recordAt).padStart(4, "0")} ${String(at).padStart(5, "0")}`;
    this.gathering.assertNode(type, id, () => ({
      by: `${this.source} ${key}`,
      record: this.recordId,
      names: [...names, ...registered.map(({ name }) => name)],
      displayed: registered.flatMap(({ name, kinds }) => (kinds.includes("DISPLAY") ? name : [])),
      properties: { ...properties, sortName: sortName(sorted[0]) },
      ...moments,
      order,
    }));
    this.#identified(id, identifiers);
    return id;
  }

  #identified(id: string, identifiers: readonly OutsideIdentifier[]): void {
    for (const given of identifiers) {
      const value = canonicalOf(given),
        identifier = idOf("Identifier", given.scheme, value);
      this.gathering.assertNode("Identifier", identifier, () => ({
        by: this.source,
        record: this.recordId,
        names: [value],
        properties: { scheme: given.scheme, value },
      }));
      this.#fact("IDENTIFIES", identifier, id);
    }
  }

  #id(type: NodeType, key: string): string {
    return this.gathering.idOf(unitId({ type, source: this.source, key }));
  }
  #links(type: string, tail: string, head: NodeType, links: readonly Link[], ordered = false): void {
    links.forEach((link, at) => this.#fact(type, tail, this.#id(head, link.to), link, ordered ? { position: at + 1 } : {}));
  }
  #fact(type: string, tail: string, head: string, link: Link = { to: "" }, claim: Claim = {}): void {
    this.gathering.relate(type, tail, head, () => {
      const { inferred, printed } = { inferred: undefined, printed: undefined, ...link };
      return { source: this.recordId, inferred, printed, ...claim };
    });
  }
}
