import { fold } from "../model/fold.js";
import { idOf } from "../model/ids.js";
import { unitId } from "./identity.js";
import type { Appearance as Evidence, PersonEvidence } from "./people/evidence.js";
import { nameKeys } from "./people/name-keys.js";
import type { Appearance, Description, Moment, OutsideIdentifier, RecordDescription } from "../sources/description/description.js";
import { grouped } from "../model/group-by.js";
import { present } from "../sources/description/omit-absent.js";
import { canonicalOf, personUnit } from "./units.js";

/** One appearance as far as it tells who somebody is: what stands in the same source beside the name. */
interface UnitAppearance {
  readonly unit: string;
  /** The id of the record in which it stands. */
  readonly record: string;
  readonly mention: string;
  /** Whether it makes somebody a person of the graph: a name that is only cited does not. */
  readonly appears: boolean;
  readonly name: string;
  readonly identifiers: readonly string[];
  readonly appearance: Evidence;
}

/** The id of the mention of a name: where it is printed. */
export const mentionId = (source: string, record: string, type: string, key: string, at: number): string =>
  idOf("Mention", source, record, type, key, String(at + 1));

/** What one record tells of one unit: kept beside the graph, by name keys, so that a new name is compared with those alone that it may be. */
export interface EvidenceRow {
  readonly unit: string;
  readonly record: string;
  readonly mentions: readonly string[];
  readonly appears: boolean;
  readonly person: PersonEvidence;
}

/** Of these units, record by record, so that few are held at a time. */
export function* evidenceRows(description: Description, holds: (unit: string) => boolean = () => true): Generator<EvidenceRow> {
  for (const appearances of appearancesByRecord(description, holds))
    for (const [unit, all] of grouped(appearances, ({ unit }) => unit))
      yield {
        unit,
        record: all[0]!.record,
        mentions: all.map(({ mention }) => mention).sort(),
        appears: all.some(({ appears }) => appears),
        person: {
          unit,
          names: unique(all.map(({ name }) => name)),
          identifiers: unique(all.flatMap(({ identifiers }) => identifiers)),
          appearances: all.map(({ appearance }) => appearance),
        },
      };
}

/** What one record tells of a unit, and no more of its row: there may be hundreds of thousands. */
type RecordEvidence = Pick<EvidenceRow, "record" | "person">;
export const groupEvidence = (rows: Iterable<EvidenceRow>): Map<string, RecordEvidence[]> => grouped(pickEvidence(rows), ({ person }) => person.unit);
function* pickEvidence(rows: Iterable<EvidenceRow>): Generator<RecordEvidence> {
  for (const { record, person } of rows) yield { record, person };
}
/** The evidence of each unit. A unit is removed from the groups when its evidence is asked for, so that memory is freed on the way. */
export function* takeEvidence(groups: Map<string, RecordEvidence[]>): Generator<PersonEvidence> {
  for (const [unit, evidence] of groups) {
    groups.delete(unit);
    yield mergeEvidence(evidence);
  }
}
/** What several records tell of one unit. */
export function mergeEvidence(evidence: readonly RecordEvidence[]): PersonEvidence {
  const [first, ...others] = evidence.map(({ person }) => person);
  if (!others.length) return first!;
  const people = [...evidence].sort((a, b) => (a.record < b.record ? -1 : 1)).map(({ person }) => person);
  return {
    unit: first!.unit,
    names: unique(people.flatMap(({ names }) => names)),
    identifiers: unique(people.flatMap(({ identifiers }) => identifiers)),
    appearances: people.flatMap(({ appearances }) => appearances),
  };
}
const unique = (texts: readonly string[]) => (texts.length < 2 ? texts : [...new Set(texts)].sort());

/** As the index keeps them: words of letters, digits and dots, nothing that its query language means something by. */
export const keysOf = ({ names, identifiers }: PersonEvidence): string[] =>
  [...new Set([...names.flatMap(nameKeys), ...identifiers.map(identifier => `id ${identifier}`)])].map(key =>
    key.toLowerCase().replace(/[^a-z0-9]/g, sign => (sign === "|" ? "." : `_${sign.charCodeAt(0)}_`)),
  );

/** Of equal identifiers: whoever has one is looked at, whatever the name. */
export const isIdentifierKey = (key: string): boolean => key.startsWith("id_32_");

/** Names of a list that count as company: the others of a list of hundreds say little of each other. */
const mostCompany = 50;
/** Letters of a title's word that says something. */
const shortestWord = 5;

/** Every printed name of a source, with what stands beside it, record by record. */
function* appearancesByRecord({ source, records }: Description, holds: (unit: string) => boolean): Generator<Iterable<UnitAppearance>> {
  const years = new Map(records.flatMap(({ events }) => events.map(({ key, start }) => [key, yearOf(start)] as const)));
  for (const record of records) {
    const recordId = idOf("Record", source.key, record.key),
      events = new Map(record.sessions.map(({ key, event }) => [key, event]));
    const list = function* (type: "Event" | "Session" | "Talk" | "Project", entity: Listed, event: string, topics: readonly string[]) {
      const place = unitId({ type, source: source.key, key: entity.key });
      for (const [at, person] of entity.people.entries()) {
        const unit = unitId(personUnit(source.key, type, entity.key, person, at));
        if (!holds(unit)) continue;
        yield {
          unit,
          record: recordId,
          mention: mentionId(source.key, record.key, type, entity.key, at),
          appears: true,
          name: person.name,
          identifiers: person.identifiers.map(identifierText),
          appearance: {
            place,
            exclusive: type === "Talk",
            event: event === "" ? "" : unitId({ type: "Event", source: source.key, key: event }),
            ...present({ year: years.get(event) }),
            company: type === "Event" ? [] : others(entity.people, at),
            affiliations: person.affiliations.map(({ printed }) => printed),
            institutions: [],
            topics,
          },
        };
      }
    };
    yield (function* () {
      for (const event of record.events) yield* list("Event", event, event.key, topicsOf(event));
      for (const session of record.sessions) yield* list("Session", session, events.get(session.key)!, []);
      for (const talk of record.talks) yield* list("Talk", talk, talk.event, topicsOf(talk));
      for (const project of record.projects) yield* list("Project", project, "", topicsOf({ title: project.title, topics: [] }));
      yield* cited(source.key, record, holds);
    })();
  }
}

type Listed = { readonly key: string; readonly people: readonly Appearance[] };

function* cited(source: string, { key, works, talks }: RecordDescription, holds: (unit: string) => boolean): Generator<UnitAppearance> {
  for (const work of works) {
    const citing = talks.find(({ cites }) => cites.some(cite => cite.work === work.key));
    for (const [at, author] of work.authors.entries()) {
      const unit = unitId(personUnit(source, "Work", work.key, author, at));
      if (!holds(unit)) continue;
      yield {
        unit,
        record: idOf("Record", source, key),
        mention: mentionId(source, key, "Work", work.key, at),
        appears: false,
        name: author.name,
        identifiers: [],
        appearance: {
          place: unitId({ type: "Work", source, key: work.key }),
          exclusive: true,
          event: citing ? unitId({ type: "Event", source, key: citing.event }) : "",
          ...present({ year: work.year }),
          company: others(work.authors, at),
          affiliations: [],
          institutions: [],
          topics: topicsOf({ title: work.title, topics: [] }),
        },
      };
    }
  }
}

export const identifierText = (given: OutsideIdentifier): string => `${given.scheme} ${canonicalOf(given)}`;
const others = (people: readonly { readonly name: string }[], at: number) =>
  people.flatMap(({ name }, index) => (index === at ? [] : name)).slice(0, mostCompany);
const topicsOf = ({ title = "", topics }: { title?: string | undefined; topics: readonly { name: string }[] }) =>
  [
    ...new Set([
      ...topics.map(({ name }) => fold(name)),
      ...fold(title)
        .split(" ")
        .filter(word => word.length >= shortestWord),
    ]),
  ].slice(0, 20);
const yearOf = (moment: Moment | undefined): number | undefined => {
  const [year] = /\b(19|20)\d\d\b/.exec(moment?.date ?? moment?.academicYear ?? moment?.printed ?? "") ?? [];
  return year === undefined ? undefined : Number(year);
};
