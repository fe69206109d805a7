import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Appearance, Description, Moment } from "../../../../src/sources/description/description.js";
import { readDescription } from "../../../../src/sources/description/read-description.js";
import { projectFolder } from "../../../../src/settings.js";
import { described } from "../../../support/reading.js";
import { fixture, readText } from "./reading.js";

/** What a Description says, one plain fact a line: what Indico can know of it, without keys, weekdays and printed forms of times. */
function factsOf({ records }: Description): Set<string> {
  const all = <Part extends keyof Description["records"][number]>(part: Part) =>
      records.flatMap(record => record[part] as Description["records"][number][Part] & readonly unknown[]) as any[],
    when = (moment?: Moment) => [moment?.date, moment?.time].filter(Boolean).join(" ") || "?",
    venue = (key: string) => all("venues").find(each => each.key === key).name,
    at = (venues: { to: string }[]) => venues.map(({ to }) => ` at ${venue(to)}`).join(""),
    title = (key: string) => all("events").find(each => each.key === key).title,
    of = (people: Appearance[], where: string) =>
      people.map(({ name, honorific, roles, affiliations }) =>
        [where, roles.join(" and "), honorific, name, ...affiliations.map(({ printed }) => `(${printed})`)].filter(Boolean).join(" "),
      );
  return new Set([
    ...all("events").flatMap(event => [
      `event ${event.title}: ${event.kind}`,
      `event ${event.title}: from ${when(event.start)} to ${when(event.end)}`,
      ...event.venues.map(({ to }: { to: string }) => `event ${event.title}: at ${venue(to)}`),
      ...event.identifiers.map((each: { scheme: string; value: string }) => `event ${event.title}: ${each.scheme} ${each.value}`),
      ...of(event.people, `event ${event.title}:`),
    ]),
    ...all("sessions").map(
      session =>
        `session of ${title(session.event)}: ${when(session.start)} to ${when(session.end)} ${session.kind} ${session.title ?? "-"}${at(session.venues)}`,
    ),
    ...all("talks").flatMap(talk => {
      const { start } = all("sessions").find(({ key }) => key === talk.session),
        name = `talk of ${title(talk.event)}: ${when(start)} ${talk.kind} ${talk.title ?? "-"}`;
      return [name, ...of(talk.people, name)];
    }),
    ...all("institutions").map(({ name }) => `institution ${name}`),
    ...all("venues").flatMap(({ name, kind, address, partOf }) => [
      `venue ${name}: ${kind}`,
      ...(address === undefined ? [] : [`venue ${name}: address ${address}`]),
      ...partOf.map(({ to }: { to: string }) => `venue ${name}: part of ${venue(to)}`),
    ]),
  ]);
}

async function compare(curatedFile: string, exportFile: string, given = {}) {
  const curated = factsOf(readDescription(readFileSync(join(projectFolder, "data", curatedFile), "utf8"), curatedFile)),
    read = await readText(fixture(exportFile), given),
    imported = factsOf(readDescription(described(read), exportFile));
  expect(read.problems).toEqual([]);
  return {
    both: [...imported].filter(fact => curated.has(fact)).length,
    curatedOnly: [...curated].filter(fact => !imported.has(fact)).sort(),
    importedOnly: [...imported].filter(fact => !curated.has(fact)).sort(),
  };
}

it("finds of the winter school (000) what its curated Description says", async () => {
  const school = "2025 Winter School Machine Learning & Physics",
    organizers = ["Andrea Maiani", "Jason Pye", "Jing Yang", "Robert Jonsson", "Soon Hoe Lim"],
    title = "Multiplicative amplification in deep neural networks",
    { both, curatedOnly, importedOnly } = await compare("000-nordita-winter-school-machine-learning-physics.yaml", "000-camel-case.json");
  expect(both).toBe(38 + 2 * 27 + 5); // sessions; talks, and who gives them; the kind, page and place of the event, the name of the place, an institution
  expect(curatedOnly).toEqual(
    [
      // Indico has one list of people for an event, and calls them chairpersons. Of an events team it knows nothing.
      ...organizers.map(name => `event ${school}: ORGANIZER ${name}`),
      `event ${school}: EVENTS_TEAM Anastasios Mentesidis`,
      `event ${school}: EVENTS_TEAM Olga Lekka`,
      // An event of Indico has times, and what is in its programme belongs to it, the colloquium too.
      `event ${school}: from 2025-01-13 to 2025-01-24`,
      "event Niels Bohr Colloquium: COLLOQUIUM",
      "event Niels Bohr Colloquium: from 2025-01-15 15:00 to 2025-01-15 16:00",
      "session of Niels Bohr Colloquium: 2025-01-15 15:00 to 2025-01-15 16:00 COLLOQUIUM Niels Bohr Colloquium",
      `talk of Niels Bohr Colloquium: 2025-01-15 15:00 COLLOQUIUM ${title}`,
      `talk of Niels Bohr Colloquium: 2025-01-15 15:00 COLLOQUIUM ${title} SPEAKER Bernhard Mehlig (U of Gothenburg)`,
      // What has no time in Indico has no day either.
      `session of ${school}: 2025-01-24 to ? SOCIAL Farewell party`,
      // Places of sessions are rooms there. Hosts and the groups of the initiative do not stand in an export.
      "venue Floor 6: FLOOR",
      "venue Hermans: null",
      ...["ASU", "MIT", "Nordita", "SU", "Yale"].map(name => `institution ${name}`),
    ].sort(),
  );
  expect(importedOnly).toEqual(
    [
      ...organizers.map(name => `event ${school}: CHAIR ${name}`),
      `event ${school}: from 2025-01-13 09:15 to 2025-01-24 18:15`,
      `session of ${school}: 2025-01-15 15:00 to 2025-01-15 16:00 COLLOQUIUM Niels Bohr Colloquium`,
      `session of ${school}: ? to ? SOCIAL Farewell party`,
      `talk of ${school}: 2025-01-15 15:00 COLLOQUIUM ${title}`,
      `talk of ${school}: 2025-01-15 15:00 COLLOQUIUM ${title} SPEAKER Bernhard Mehlig (U of Gothenburg)`,
      "venue Floor 6: ROOM",
      "venue Hermans: ROOM",
    ].sort(),
  );
});

it("finds of the workshop (003) what its curated Description says", async () => {
  const workshop = "Machine Learning and the Renormalization Group",
    address = "Strada delle Tabarelle 286, I-38123 Villazzano (Trento)",
    people = [
      "Anna Hasenfratz (University of Colorado, Boulder, United States)",
      "Biagio Lucini (Swansea University)",
      "Daniel Hackett (Massachusetts Institute of Technology, United States)",
      "Jan Pawlowski (Heidelberg University)",
      "Julian Urban (Institute for Theoretical Physics Heidelberg)",
    ],
    { curatedOnly, importedOnly } = await compare("003-ect-machine-learning-renormalization-group.yaml", "003-snake-case.json"),
    // Who takes part stands among the registrations, which are private.
    ofPrograms = curatedOnly.filter(fact => !fact.includes("PARTICIPANT"));
  expect(curatedOnly.length - ofPrograms.length).toBe(37);
  expect(ofPrograms).toEqual(
    [
      // What a workshop is called says nothing of its kind, and Indico's type is that of its pages.
      `event ${workshop}: WORKSHOP`,
      ...people.map(name => `event ${workshop}: ORGANIZER ${name}`),
      // Affiliations are taken as printed: their cities and countries stay in them.
      "institution ECT*",
      "institution Massachusetts Institute of Technology",
      "institution University of Colorado",
      // Indico gives the address to the location, which has a name.
      `venue ${address}: SITE`,
      `venue ${address}: address ${address}`,
      `venue Aula Renzo Leonardi: part of ${address}`,
    ].sort(),
  );
  expect(importedOnly).toEqual(
    [
      `event ${workshop}: MEETING`,
      ...people.map(name => `event ${workshop}: CHAIR ${name}`),
      "institution Massachusetts Institute of Technology, United States",
      "institution University of Colorado, Boulder, United States",
      "venue Aula Renzo Leonardi: part of ECT*",
      "venue ECT*: null",
      `venue ECT*: address ${address}`,
    ].sort(),
  );
});

it("knows who is the same: one person of Indico is one person here", async () => {
  const curated = readDescription(
      readFileSync(join(projectFolder, "data/000-nordita-winter-school-machine-learning-physics.yaml"), "utf8"),
      "000",
    ).records.flatMap(({ talks }) => talks.flatMap(({ people }) => people)),
    imported = (await readText(fixture("000-camel-case.json"))).records.flatMap(({ talks }) => talks.flatMap(({ people }) => people)),
    counts = (people: readonly Appearance[]) =>
      [...new Set(people.map(({ person }) => person))]
        .map(key => people.filter(({ person }) => person === key))
        .map(of => `${of[0]!.name} ${of.length}`)
        .sort();
  expect(counts(imported)).toEqual(counts(curated));
});

it("says the zone with each time, which the curated Descriptions do not have", async () => {
  const { records } = await readText(fixture("000-camel-case.json")),
    moments = records.flatMap(({ events, sessions, talks }) => [...events, ...sessions, ...talks].flatMap(({ start, end }) => [start, end]));
  expect(new Set(moments.map(moment => moment?.zone))).toEqual(new Set(["Europe/Stockholm", undefined]));
  expect(moments.filter(moment => moment?.time !== undefined && moment.zone === undefined)).toEqual([]);
});
