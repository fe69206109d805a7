import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordDescription } from "../../../../src/sources/description/description.js";
import { readDescription } from "../../../../src/sources/description/read-description.js";
import { projectFolder } from "../../../../src/settings.js";
import { readDpg } from "../../../support/read-dpg.js";
import { shared } from "../../../support/shared.js";

/** The document that data/002 was written from by hand. It is not ours to ship: it lies beside the project, here or further up. */
const seeds = shared("seeds"),
  name = seeds && readdirSync(seeds).find(name => name.startsWith("002_")),
  document = name && join(seeds, name);
if (document === undefined)
  console.warn("SKIPPED: no folder shared/seeds with 002_*.txt beside the project, so nothing compares the importer with data/002.");

const curated = readDescription(readFileSync(join(projectFolder, "data", "002-dpg-focus-session-physics-meets-ml.yaml"), "utf8"), "002.yaml");
const byHand = curated.records[0]!;

/** What both must say. Keys are of each one's own making: what they name is compared, and which appearances they make one person. */
function facts({ events, sessions, talks, venues }: RecordDescription) {
  const rooms = (links: readonly { to: string }[]) =>
    links.map(({ to }) => venues.find(({ key }) => key === to)).map(room => ({ name: room!.name, kind: room!.kind }));
  const appearances = [...events, ...talks].flatMap(({ code, people }) => people.map(({ name, person }) => ({ code, name, person })));
  const people = (of: RecordDescription["talks"][number]["people"] | RecordDescription["events"][number]["people"]) =>
    of.map(({ name, honorific, roles, inferred, affiliations, identifiers }) => ({
      name,
      honorific,
      roles: [...roles] as string[],
      inferred,
      affiliations: affiliations.map(({ printed, inferred }) => ({ printed, inferred })),
      identifiers,
    }));
  return {
    events: events.map(({ code, kind, title, divisions, start, end, venues, people: named, series, partOf, hosts, assessments, identifiers }) => ({
      ...{ code, kind, title, divisions, start, end, series, partOf, hosts, assessments, identifiers },
      rooms: rooms(venues),
      people: people(named),
    })),
    sessions: sessions.map(({ key, kind, title, durationMinutes, start, end, venues, people }) => ({
      ...{ kind, title, durationMinutes, start, end, people },
      rooms: rooms(venues),
      talks: talks.filter(({ session }) => session === key).map(({ code }) => code),
    })),
    talks: talks.map(({ code, kind, title, start, end, venues, people: named, projects, identifiers }) => ({
      ...{ code, kind, title, start, end, projects, identifiers },
      rooms: rooms(venues),
      people: people(named),
    })),
    persons: [...new Set(appearances.map(({ person }) => person))].map(one =>
      appearances.filter(({ person }) => person === one).map(({ code, name }) => `${code}: ${name}`),
    ),
    rooms: venues.map(({ name, kind }) => ({ name, kind })),
  };
}

const compared = document === undefined ? describe.skip : describe;
compared("The document of data/002", () => {
  const meeting = "DPG Spring Meeting 2023, Dresden";
  const read = async () => {
    const { source, records, problems } = await readDpg(readFileSync(document!), { meeting });
    expect(problems).toEqual([]);
    expect(records).toHaveLength(1);
    return { source, record: records[0]! };
  };

  it("gives the facts that were read off it by eye, and the source's title", async () => {
    const { source, record } = await read();
    expect(facts(record)).toEqual(facts(byHand));
    expect(source).toEqual({ key: "dpg/spring-meeting-2023-dresden/dy-11", title: curated.source.title });
  });

  it("does not say of which meeting it is, and the key of what ships with the project is not given to it", async () => {
    await expect(readDpg(readFileSync(document!), {})).rejects.toThrow(
      'must say before its first session which meeting it is of, with the year, in a line like "DPG Spring Meeting 2023, Dresden", but names no meeting',
    );
  });

  it("gives other keys: those of a programme's many records must not meet", async () => {
    const { record } = await read();
    expect([byHand.key, record.key]).toEqual(["focus-session", "dy-11"]);
    expect(byHand.sessions.map(({ key }) => key)).toEqual(["before-the-break", "break", "after-the-break"]);
    expect(record.sessions.map(({ key }) => key)).toEqual(["dy-11/part-1", "dy-11/break-1", "dy-11/part-2"]);
    expect(record.events.concat().map(({ key }) => key)).toEqual(byHand.events.map(({ key }) => key));
    expect(record.talks.map(({ key }) => key)).toEqual(byHand.talks.map(({ key }) => key));
  });

  it("gives no topics: which words of a title are one needs a reader", async () => {
    const { record } = await read();
    expect([...record.events, ...record.talks].flatMap(({ topics }) => topics)).toEqual([]);
    expect([...byHand.events, ...byHand.talks].flatMap(({ topics }) => topics).every(({ from }) => from === "TITLE")).toBe(true);
  });

  it("gives no works: references stand in abstracts, which are not read", async () => {
    const { record } = await read();
    expect([record.works, record.talks.flatMap(({ cites }) => cites)]).toEqual([[], []]);
    expect(byHand.works).toHaveLength(4);
  });

  it("gives institutions by their whole printed address: which part of it is a city or a whole that the rest belongs to needs a reader", async () => {
    const { record } = await read();
    const printed = [...record.events, ...record.talks].flatMap(({ people }) => people.flatMap(({ affiliations }) => affiliations));
    expect(record.institutions.map(({ name }) => name)).toEqual([...new Set(printed.map(({ printed }) => printed))]);
    expect(record.institutions.filter(({ city, country, partOf }) => city ?? country ?? partOf[0])).toEqual([]);
    // By hand these two are one.
    const saitama = ["Saitama University, Japan", "Saitama University, Saitama, Japan"];
    expect(record.institutions.map(({ name }) => name).filter(name => name.startsWith("Saitama"))).toEqual(saitama);
    // By hand these five are wholes that are printed in addresses of others, or are known.
    const named = new Set(
      byHand.talks.flatMap(({ people }) => people.flatMap(({ affiliations }) => affiliations.map(({ institution }) => institution))),
    );
    const wholes = byHand.institutions.filter(({ key }) => !named.has(key) && !["tuebingen", "juelich"].includes(key)).map(({ key }) => key);
    expect(wholes).toEqual(["sapienza", "hebrew-university", "stuttgart", "tu-berlin", "birmingham"]);
    expect(byHand.institutions.length - wholes.length).toBe(record.institutions.length - 1);
  });
});
