import { fold } from "../../graph/fold.js";
import { unitId } from "./identity.js";
import type { Appearance as Evidence } from "../resolve/people/evidence.js";
import type { Appearance, Description, Moment, OutsideIdentifier, RecordDescription } from "../description.js";
import { present } from "../present.js";
import { canonicalOf, personUnit } from "./units.js";

/** One appearance as far as it tells who somebody is: what stands in the same source beside the name. */
export interface UnitAppearance {
  readonly unit: string;
  readonly name: string;
  readonly identifiers: readonly string[];
  readonly appearance: Evidence;
}

/** Names of a list that count as company: the others of a list of hundreds say little of each other. */
const mostCompany = 50;
/** Letters of a title's word that says something. */
const shortestWord = 5;

/** Every printed name of a source, with what stands beside it. */
export function* appearancesOf({ source, records }: Description): Generator<UnitAppearance> {
  const years = new Map(records.flatMap(({ events }) => events.map(({ key, start }) => [key, yearOf(start)] as const)));
  for (const record of records) {
    const events = new Map(record.sessions.map(({ key, event }) => [key, event]));
    const list = function* (type: "Event" | "Session" | "Talk" | "Project", entity: Listed, event: string, topics: readonly string[]) {
      const place = unitId({ type, source: source.key, key: entity.key });
      for (const [at, person] of entity.people.entries())
        yield {
          unit: unitId(personUnit(source.key, type, entity.key, person, at)),
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
    };
    for (const event of record.events) yield* list("Event", event, event.key, topicsOf(event));
    for (const session of record.sessions) yield* list("Session", session, events.get(session.key)!, []);
    for (const talk of record.talks) yield* list("Talk", talk, talk.event, topicsOf(talk));
    for (const project of record.projects) yield* list("Project", project, "", topicsOf({ title: project.title, topics: [] }));
    yield* cited(source.key, record);
  }
}

type Listed = { readonly key: string; readonly people: readonly Appearance[] };

function* cited(source: string, { works, talks }: RecordDescription): Generator<UnitAppearance> {
  for (const work of works) {
    const citing = talks.find(({ cites }) => cites.some(cite => cite.work === work.key));
    for (const [at, author] of work.authors.entries())
      yield {
        unit: unitId(personUnit(source, "Work", work.key, author, at)),
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
