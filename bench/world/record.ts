import type { z } from "zod";
import type { descriptionSchema } from "../../src/sources/description/description.js";
import type { Role } from "../../src/model/vocabulary.js";
import type { Cast, Institution, Person } from "./cast.js";
import type { Casting } from "./casting.js";
import { eventTitle, placeName, seriesTitle, title } from "./names.js";
import type { Chance } from "./random.js";

type Given = z.input<typeof descriptionSchema>["records"][number];
type List<Part extends keyof Given> = NonNullable<Given[Part]>;
type Appearance = NonNullable<List<"talks">[number]["people"]>[number];

/** What the records of one source share: what is named in one of them is only pointed to in those after it. */
export interface Source {
  readonly key: string;
  readonly casting: Casting;
  readonly named: Set<Institution>;
}
export interface Programme {
  readonly at: number;
  readonly talks: number;
  readonly partOf: string | undefined;
  readonly last: boolean;
}

const kinds = ["CONFERENCE", "CONFERENCE", "CONFERENCE", "WORKSHOP", "SCHOOL"] as const;
const talkKinds = ["INVITED", "CONTRIBUTED", "CONTRIBUTED", "CONTRIBUTED", "POSTER"] as const;
const sessionStarts = ["09:00", "11:00", "14:00", "16:00"] as const;
const talksPerSession = 10,
  sessionsPerDay = 12,
  minutes = 20;

/** One event with its programme, as its proceedings would print it. */
export function recordOf(
  source: Source,
  { at, talks, partOf, last }: Programme,
  cast: Cast,
  topics: (count: number) => string[],
  chance: Chance,
): Given {
  const key = `e${at + 1}`,
    kind = chance.of(kinds),
    institutions: Institution[] = [];
  const institution = (number: number): Institution => {
    const found = cast.institutions[number]!;
    if (!source.named.has(found)) institutions.push(found);
    source.named.add(found);
    return found;
  };
  const appearance = <At extends Role>(person: Person, ...roles: At[]) => {
    const { given, family, orcid } = person,
      places = chance.happens(0.8) ? person.institutions.slice(0, 1) : [chance.of(person.institutions)];
    if (chance.happens(0.07)) places.push(chance.of(person.institutions));
    return {
      name: chance.happens(0.06) ? `${given[0]!}. ${family}` : `${given} ${family}`,
      person: person.key,
      roles,
      affiliations: [...new Set(places)]
        .map(institution)
        .map(({ key, name, city, country }) => ({ printed: `${name}, ${city}, ${country}`, institution: key })),
      identifiers: orcid === undefined ? [] : [{ scheme: "ORCID" as const, value: orcid }],
    };
  };
  const about = (count: number, from: "LISTED" | "TITLE") => topics(count).map(name => ({ name, from }));

  const start = new Date(Date.UTC(1991 + at * 2, chance.whole(0, 11), chance.whole(1, 20))),
    dayAt = (day: number) => new Date(start.getTime() + day * 86_400_000).toISOString().slice(0, 10),
    host = institution(chance.whole(0, cast.institutions.length - 1)),
    rooms = Array.from({ length: 1 + Math.ceil(talks / 250) }, (_, room) => `${key}/r${room + 1}`);

  const sessions = Array.from({ length: Math.ceil(talks / talksPerSession) }, (_, number) => ({
    key: `${key}/s${number + 1}`,
    event: key,
    kind: "TALKS" as const,
    title: `Session ${number + 1}`,
    start: { date: dayAt(Math.floor(number / sessionsPerDay)), time: sessionStarts[number % sessionStarts.length]! },
    venues: [rooms[number % rooms.length]!],
    people: chance.happens(0.6) ? [appearance(source.casting.next(), "CHAIR")] : [],
  }));
  const talk = (number: number): List<"talks">[number] => {
    const session = sessions[Math.floor(number / talksPerSession)]!,
      { date, time } = session.start,
      named = about(chance.powerLaw(1.6, 8), "LISTED"),
      [presenter, ...others] = source.casting.several(chance.powerLaw(1.38, 30)),
      second = chance.happens(0.06) ? others.shift() : undefined;
    const people: Appearance[] = [
      ...[presenter, second].flatMap(person => (person ? [appearance(person, "SPEAKER")] : [])),
      ...others.map(person => appearance(person, "AUTHOR")),
    ];
    const begin = Number(time.slice(0, 2)) * 60 + (number % talksPerSession) * minutes;
    return {
      key: `${key}/t${number + 1}`,
      event: key,
      session: session.key,
      kind: chance.of(talkKinds),
      code: `${key.toUpperCase()}-${String(number + 1).padStart(4, "0")}`,
      title: title(
        chance,
        named.map(({ name }) => name),
      ),
      start: { date, time: `${String(Math.floor(begin / 60)).padStart(2, "0")}:${String(begin % 60).padStart(2, "0")}` },
      topics: named,
      people,
    };
  };
  const programme = Array.from({ length: talks }, (_, number) => talk(number));

  const people = [
    ...source.casting.several(chance.whole(3, 12)).map(person => appearance(person, "ORGANIZER")),
    ...(kind === "SCHOOL" ? source.casting.several(Math.ceil(talks / 4)) : []).map(person => appearance(person, "PARTICIPANT")),
    ...(last ? source.casting.rest() : []).map(person => appearance(person, "PARTICIPANT")),
  ];
  const event = {
    key,
    kind,
    title: eventTitle(chance, kind),
    start: { date: dayAt(0) },
    end: { date: dayAt(Math.floor((sessions.length - 1) / sessionsPerDay)) },
    series: ["series"],
    partOf: partOf === undefined ? [] : [partOf],
    hosts: [host.key],
    venues: [`${key}/site`],
    topics: about(chance.whole(2, 5), "TITLE"),
    people,
  };
  return {
    key,
    series: at === 0 ? [{ key: "series", title: seriesTitle(chance) }] : [],
    events: [event],
    sessions,
    talks: programme,
    institutions: institutions.map(({ ror, ...printed }) => ({ ...printed, identifiers: [{ scheme: "ROR" as const, value: ror }] })),
    venues: [
      { key: `${key}/site`, name: placeName(chance), kind: "SITE" as const, city: host.city, country: host.country },
      ...rooms.map((room, number) => ({ key: room, name: `Room ${number + 1}`, kind: "ROOM" as const, partOf: [`${key}/site`] })),
    ],
  };
}
