import { eventKinds, sessionKinds, talkKinds } from "../../../model/vocabulary.js";
import type { RecordDescription } from "../../description/description.js";
import { keyOf } from "../keys.js";
import { mostKeywords } from "../limits.js";
import { Entry } from "./entry.js";
import type { Frame } from "./frame.js";
import type { EventSection, SessionSection, TalkSection } from "./mapping.js";
import { inOrder } from "./order.js";
import { appearancesAt } from "./people.js";
import type { EventPlace, Place } from "./places.js";
import { emptyRecord } from "../empty-record.js";
import { present } from "../../description/omit-absent.js";
import type { Value } from "./values.js";

/** One event with all that belongs to it. Series are named by their titles: all events with the same title are editions of one. */
export function recordOf(place: EventPlace, whole: string | undefined, frame: Frame): RecordDescription {
  const { section, key } = place,
    entry = new Entry(place.row, frame.problems),
    series = entry.texts(section.series).map(title => ({ key: keyOf(title), identifiers: [], title }));
  const event: RecordDescription["events"][number] = {
    ...common(place, entry, frame),
    kind: entry.words(section.kind, eventKinds)[0] ?? null,
    title: entry.text(section.title) ?? "", // it has one, as was seen when it was placed
    ...present({ code: entry.text(section.code) }),
    divisions: [...entry.texts(section.divisions)],
    series: unique(series.map(({ key }) => key)).map(to => ({ to })),
    partOf: whole === undefined ? [] : [{ to: whole }],
    hosts: unique(section.hosts.flatMap(at => frame.institutions(at, entry).map(({ key }) => key))).map(to => ({ to })),
    people: appearancesAt(place, frame),
    topics: topicsOf(section.topics, entry),
    assessments: [],
  };
  const sessions = inOrder(place.sessions, frame.problems).map(session => sessionOf(session, key, frame)),
    talks = inOrder(place.talks, frame.problems).map(talk => talkOf(talk, key, frame)),
    { institutions, venues } = frame.register;
  return { ...emptyRecord, key, series, events: [event], sessions, talks, institutions, venues };
}

function sessionOf(place: Place<SessionSection>, event: string, frame: Frame): RecordDescription["sessions"][number] {
  const { section } = place,
    entry = new Entry(place.row, frame.problems);
  return {
    ...common(place, entry, frame),
    event,
    kind: entry.words(section.kind, sessionKinds)[0] ?? null,
    ...present({ title: entry.text(section.title), durationMinutes: entry.number(section.durationMinutes, mostMinutes) }),
    people: appearancesAt(place, frame),
  };
}
/** Minutes of a session: a week. */
const mostMinutes = 10_000;

function talkOf(place: EventPlace["talks"][number], event: string, frame: Frame): RecordDescription["talks"][number] {
  const { section } = place,
    entry = new Entry(place.row, frame.problems);
  return {
    ...common(place, entry, frame),
    event,
    ...present({ session: place.session }),
    kind: entry.words(section.kind, talkKinds)[0] ?? null,
    ...present({ code: entry.text(section.code), track: entry.text(section.track), title: entry.text(section.title) }),
    people: appearancesAt(place, frame),
    topics: topicsOf(section.topics, entry),
    projects: [],
    cites: [],
  };
}

function common({ key, section }: Place<EventSection | SessionSection | TalkSection>, entry: Entry, frame: Frame) {
  const start = entry.moment(section.start);
  return {
    key,
    identifiers: entry.identifiers(section.identifiers),
    venues: unique(frame.venues(section.venues, entry).map(({ to }) => to)).map(to => ({ to })),
    ...present({ start, end: entry.end(section.end, start) }),
  };
}

function topicsOf(value: Value | undefined, entry: Entry): RecordDescription["talks"][number]["topics"] {
  const names = unique(entry.texts(value));
  if (names.length <= mostKeywords) return names.map(name => ({ name, from: "LISTED" }));
  entry.problem(value, `must have at most ${mostKeywords} topics`, names.length);
  return [];
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
