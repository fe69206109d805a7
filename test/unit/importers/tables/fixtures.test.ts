import { readDescription } from "../../../../src/sources/description/read-description.js";
import { described } from "../../../support/reading.js";
import { readFixture, said } from "./reading.js";

it("reads a list of participants, and nothing that is private", async () => {
  const read = await readFixture("participants"),
    { records, sources } = read;
  expect(said(read)).toEqual([]);
  readDescription(described(read), "read");
  expect(sources[0]!.source).toEqual({ key: "example-school-2025-participants", title: "Participants of the Example School 2025" });
  expect(records).toHaveLength(1);
  expect(records[0]!.events[0]).toMatchObject({
    key: "example-school-2025",
    kind: "SCHOOL",
    start: { date: "2025-08-04" },
    end: { date: "2025-08-15" },
  });
  const affiliation = (key: string) => records[0]!.institutions.find(each => each.key === key)!.name,
    people = records[0]!.events[0]!.people.map(({ affiliations, ...person }) => ({
      ...person,
      affiliations: affiliations.map(({ institution }) => affiliation(institution)),
    }));
  expect(people).toEqual([
    {
      name: "Ada Noether",
      honorific: "Prof.",
      person: "person/17",
      roles: ["SPEAKER"],
      affiliations: ["University of Göttingen"],
      identifiers: [{ scheme: "ORCID", value: "0000-0002-1825-0097" }],
    },
    {
      name: "Émile Ravasz",
      honorific: "Dr",
      person: "person/4",
      roles: ["PARTICIPANT"],
      affiliations: ["Institut Fictif, Paris", "CNRS"],
      identifiers: [],
    },
    { name: "Wu Minhua", person: "person/23", roles: ["PARTICIPANT", "CHAIR"], affiliations: ["Imaginary Institute of Technology"], identifiers: [] },
    { name: "Prince", person: "person/12", roles: ["PARTICIPANT"], affiliations: [], identifiers: [] },
  ]);
  expect(JSON.stringify(read)).not.toMatch(/@|vegan|"f"|"m"|\bM[rs]\b|Nobody/);
});

it("reads a programme of one table: sessions, talks, and who speaks and chairs", async () => {
  const read = await readFixture("programme"),
    [record] = read.records;
  expect(said(read)).toEqual([]);
  readDescription(described(read), "read");
  const venue = (links: readonly { to: string }[]) => links.map(({ to }) => record!.venues.find(({ key }) => key === to)!.name);
  expect(
    record!.sessions.map(({ title, kind, start, venues, people }) => [title, kind, start, venue(venues), people.map(({ name }) => name)]),
  ).toEqual([
    ["Opening", "TALKS", { date: "2025-08-04" }, ["Lecture Hall A"], ["Ada Noether"]],
    ["Posters", "POSTERS", { date: "2025-08-04" }, ["Foyer"], []],
  ]);
  const title = (key: string | undefined) => record!.sessions.find(each => each.key === key)?.title;
  expect(
    record!.talks.map(({ key, session, kind, title: talk, start, people, topics }) => [
      ...[key, title(session), kind, talk, start],
      ...[people.map(({ name }) => name), topics.map(({ name }) => name)],
    ]),
  ).toEqual([
    [
      ...["1", "Opening", "INVITED", 'Order, "disorder" and what lies between', { date: "2025-08-04", time: "09:00", zone: "Europe/Rome" }],
      ...[["Wu Minhua"], ["order", "disorder"]],
    ],
    [
      ...["2", "Opening", "CONTRIBUTED", "How glasses forget", { date: "2025-08-04", time: "09:45", zone: "Europe/Rome" }],
      ...[["Émile Ravasz", "Otto Nobody"], ["glasses"]],
    ],
    ["3", "Posters", "POSTER", "A poster on two lines", { date: "2025-08-04", time: "11:00", zone: "Europe/Rome" }, ["Prince"], []],
    ["4", undefined, "CONTRIBUTED", undefined, { date: "2025-08-05" }, ["Ada Noether"], []],
  ]);
});
