import type { Role } from "../../../model/vocabulary.js";
import type { RecordDescription } from "../../description/description.js";
import { mostKeywords } from "../limits.js";
import { talkIdentifiers } from "./addresses.js";
import type { Found } from "./found.js";
import { endOf, momentOf } from "./moments.js";
import { appearances, listed, type Listed } from "./people.js";
import type { Register } from "./register.js";
import { talkKind } from "./words.js";

export type Talk = RecordDescription["talks"][number];

/** What a contribution stands in. */
export interface Frame {
  readonly register: Register;
  readonly event: string;
  /** The zone of the event, where it is known. */
  readonly zone: string | undefined;
  readonly session: string | undefined;
  /** Where the session is, or without one the event: printed again with a talk, it says nothing new. */
  readonly venue: string | undefined;
}

/** A contribution, and those inside it, which have neither times nor authors of their own. */
export function talksOf(contribution: Found, frame: Frame): Talk[] {
  const talk = talkOf(contribution, frame);
  if (talk === undefined) return [];
  const talks = [talk];
  for (const part of contribution.maps("subContributions", "sub_contributions", "subcontributions")) {
    const inside = partOf(part, talk, frame.register);
    if (inside) talks.push(inside);
  }
  return talks;
}

function talkOf(contribution: Found, { register, event, zone, session, venue: around }: Frame): Talk | undefined {
  const id = contribution.needed("id", "must be the id of a contribution", () => contribution.id("db_id", "id", "contribution_id", "friendly_id"));
  if (id === undefined || !register.admitsPart(contribution)) return undefined;
  const venue = register.venue(contribution),
    track = contribution.nameOf("track"),
    start = momentOf(contribution, zone, "startDate", "start_dt", "start_date"),
    end = endOf(contribution, start, zone, "endDate", "end_dt", "end_date");
  return {
    ...common(contribution, register.key(`contribution/${id}`), event),
    identifiers: talkIdentifiers(contribution),
    ...(session === undefined ? {} : { session }),
    kind: talkKind(contribution.nameOf("type", "contribution_type")),
    ...(track === undefined ? {} : { track }),
    venues: venue === undefined || venue === around ? [] : [{ to: venue }],
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    people: appearances(contribution, register, castOf(contribution)),
    topics: topicsOf(contribution),
  };
}

function partOf(part: Found, { key, event, session }: Talk, register: Register): Talk | undefined {
  const id = part.needed("id", "must be the id of a subcontribution", () => part.id("db_id", "id", "subcontribution_id", "friendly_id"));
  if (id === undefined || !register.admitsPart(part)) return undefined;
  return {
    ...common(part, `${key}/${id}`, event),
    ...(session === undefined ? {} : { session }),
    people: appearances(part, register, castOf(part)),
  };
}

function common(at: Found, key: string, event: string): Talk {
  const code = at.text("code"),
    title = at.text("title");
  return {
    key,
    identifiers: [],
    event,
    kind: null,
    ...(code === undefined ? {} : { code }),
    ...(title === undefined ? {} : { title }),
    venues: [],
    people: [],
    topics: [],
    projects: [],
    cites: [],
  };
}

/** Authors first: their order is theirs, whoever of them speaks. */
function* castOf(at: Found): Generator<Listed> {
  yield* listed(at, "AUTHOR", "primaryauthors", "primary_authors");
  yield* listed(at, "AUTHOR", "coauthors", "co_authors", "secondary_authors");
  yield* listed(at, "SPEAKER", "speakers");
  // Newer exports have one list, where each says what they are.
  for (const person of at.maps("persons", "person_links")) {
    const roles: Role[] = ["primary", "secondary"].includes(person.text("author_type") ?? "") ? ["AUTHOR"] : [];
    if (person.isTrue("is_speaker")) roles.push("SPEAKER");
    if (roles.length > 0) yield { person, roles };
    else person.problems.addWords(person.place, "must be a speaker (is_speaker) or an author (author_type)", "neither");
  }
}

/** Keywords of the event or of a talk. Tracks are none: many are called "Track 3" or "Parallel session A"; they stand at the talk as printed. */
export function topicsOf(at: Found): Talk["topics"] {
  const names = [...new Set(at.texts("keywords"))];
  if (names.length <= mostKeywords) return names.map(name => ({ name, from: "LISTED" }));
  at.problems.addWords(at.place, `must have at most ${mostKeywords} keywords`, String(names.length));
  return [];
}
