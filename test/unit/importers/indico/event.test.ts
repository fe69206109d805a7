import { readDescription } from "../../../../src/sources/description/read-description.js";
import { described } from "../../../support/reading.js";
import { fixture, readEvent, readText, readValue } from "./reading.js";

const at = (date: string, time: string, tz = "Europe/Rome") => ({ date, time, tz });

describe("The source", () => {
  const named = async (value: unknown, given = {}) => (await readValue(value, given)).sources[0]?.source;
  const event = { id: "12", title: "An event", url: "https://Indico.Example.org/event/12/" };

  it("is named by the host and the event, whatever the detail", async () => {
    expect(await named({ results: [event] })).toEqual({
      key: "indico/indico.example.org/12",
      title: "An event",
      url: "https://indico.example.org/event/12/",
    });
    expect(await named({ results: [{ ...event, contributions: [] }] })).toHaveProperty("key", "indico/indico.example.org/12");
    expect(await named([event])).toHaveProperty("key", "indico/indico.example.org/12");
    expect(await named(event)).toHaveProperty("key", "indico/indico.example.org/12");
  });

  it("is named by the export's own address where the event has none", async () =>
    expect(await named({ url: "https://indico.example.org/export/event/12.json?ak=secret", results: [{ ...event, url: undefined }] })).toHaveProperty(
      "key",
      "indico/indico.example.org/12",
    ));

  it("is named by the file where nothing says the host", async () =>
    expect((await named({ results: [{ ...event, url: "/event/12/" }] }, { fileName: "Spring School.json" }))!.key).toMatch(
      /^indico\/spring-school-json-[0-9a-f]{12}\/12$/,
    ));

  it("is named as the operator says", async () =>
    expect(
      await named({ results: [event] }, { key: "school", retrieved: "2026-11-22", url: "https://u:p@example.org/x?ak=1&detail=sessions" }),
    ).toEqual({
      key: "school",
      title: "An event",
      url: "https://example.org/x?detail=sessions",
      retrieved: "2026-11-22",
    }));

  it("has one record for each event", async () => {
    const { sources, records } = await readValue({ results: [event, { ...event, id: 13, title: "Another" }] });
    expect(sources[0]!.source).toEqual({ key: "indico/indico.example.org/12-13", title: "Events 12, 13 of indico.example.org" });
    expect(records.map(({ key }) => key)).toEqual(["12", "13"]);
  });

  it("gives the same records when it is read again", async () => {
    const [once, again] = [await readText(fixture("000-camel-case.json")), await readText(fixture("000-camel-case.json"))];
    expect(again).toEqual(once);
  });
});

describe("An event", () => {
  it.each([
    ["conference", "Strings 2025", "CONFERENCE"],
    ["conference", "Winter School on Strings", "SCHOOL"],
    ["conference", "Summer School and Workshop", "CONFERENCE"],
    ["meeting", "School committee", "MEETING"],
    ["simple_event", "Strings for everybody", null],
    ["lecture", "Niels Bohr Colloquium", "COLLOQUIUM"],
    ["something", "Workshop", null],
  ])("of type %s called %s is of kind %s", async (type, title, kind) =>
    expect((await readEvent({ type, title })).event).toHaveProperty("kind", kind),
  );

  it("has chairs, who at a lecture are its speakers", async () => {
    const chairs = [{ person_id: 7, first_name: "Ada", last_name: "Noether", affiliation: "-" }],
      people = async (type: string) => (await readEvent({ type, chairs })).event!.people;
    expect(await people("meeting")).toEqual([{ name: "Ada Noether", person: "person/7", roles: ["CHAIR"], affiliations: [], identifiers: [] }]);
    expect((await people("simple_event"))[0]!.roles).toEqual(["SPEAKER"]);
  });

  it("is where its room is, which is a part of the location", async () => {
    const { record, event } = await readEvent({ room: "3/R-002", roomFullname: "3/R-002 - Aula", location: "CERN", address: "1 Esplanade" });
    expect(record.venues).toMatchObject([
      { name: "CERN", kind: null, address: "1 Esplanade", partOf: [] },
      { name: "3/R-002 - Aula", kind: "ROOM", partOf: [{ to: record.venues[0]!.key }] },
    ]);
    expect(event!.venues).toEqual([{ to: record.venues[1]!.key }]);
  });

  it("has the page of old and of new", async () => {
    const identifiers = async (url: string) => (await readEvent({ url })).event!.identifiers;
    expect(await identifiers("http://indico.example.org/conferenceDisplay.py?confId=12")).toEqual([
      { scheme: "INDICO", value: "https://indico.example.org/event/12/" },
    ]);
    expect(await identifiers("https://example.org/indico/event/12/overview")).toEqual([
      { scheme: "INDICO", value: "https://example.org/indico/event/12/" },
    ]);
    expect(await identifiers("https://example.org/strings")).toEqual([{ scheme: "URL", value: "https://example.org/strings" }]);
    expect(await identifiers("/event/12/")).toEqual([]);
  });

  it("has the topics that it lists", async () =>
    expect((await readEvent({ keywords: ["Strings", "", "Branes", "Strings"] })).event!.topics).toEqual([
      { name: "Strings", from: "LISTED" },
      { name: "Branes", from: "LISTED" },
    ]));
});

describe("A time", () => {
  it.each([
    [at("2025-01-13", "18:30:00"), undefined, { date: "2025-01-13", time: "18:30", zone: "Europe/Rome" }],
    [at("2025-01-13", "18:30:00"), "Asia/Tokyo", { date: "2025-01-14", time: "02:30", zone: "Asia/Tokyo" }],
    [at("2025-07-13", "00:30:00", "UTC"), "America/New_York", { date: "2025-07-12", time: "20:30", zone: "America/New_York" }],
    [at("2025-03-30", "03:30:00"), "UTC", { date: "2025-03-30", time: "01:30", zone: "UTC" }],
    [{ date: "2025-01-13", time: "09:00:00" }, "Asia/Tokyo", { date: "2025-01-13", time: "09:00" }],
    [{ date: "2025-01-13" }, "Asia/Tokyo", { date: "2025-01-13" }],
    ["2025-01-13T09:15:00+01:00", undefined, { date: "2025-01-13", time: "09:15", zone: "+01:00" }],
    ["2025-01-13T09:15:00.123456+00:00", "Europe/Rome", { date: "2025-01-13", time: "10:15", zone: "Europe/Rome" }],
    ["2025-01-13T09:15:00Z", undefined, { date: "2025-01-13", time: "09:15", zone: "UTC" }],
    ["2025-01-13T09:15", undefined, { date: "2025-01-13", time: "09:15" }],
  ])("%j in an event in %s", async (startDate, timezone, start) => {
    const { event, problems } = await readEvent({ startDate, timezone });
    expect({ start: event!.start, problems }).toEqual({ start, problems: [] });
  });

  const must = "must be a date like 2025-01-13 between the years 1000 and 2999";
  it.each([
    [at("9999-99-99", "09:00:00"), "date", `${must}, but got: "9999-99-99"`, undefined],
    [at("9999-12-31", "09:00:00"), "date", `${must}, but got: "9999-12-31"`, undefined],
    [at("0000-01-01", "09:00:00"), "date", `${must}, but got: "0000-01-01"`, undefined],
    [at("2025-02-30", "09:00:00"), "date", `${must}, but got: "2025-02-30"`, undefined],
    [at("2025-01-13", "24:00:00"), "time", 'must be a time like 09:15:00, but got: "24:00:00"', { date: "2025-01-13", zone: "Europe/Rome" }],
    [
      at("2025-01-13", "09:00:00", "Mars/Olympus"),
      "tz",
      'must be a zone like Europe/Rome, but got: "Mars/Olympus"',
      { date: "2025-01-13", time: "09:00" },
    ],
    [{}, "date", `${must}, but got: nothing`, undefined],
  ])("%j is a problem", async (startDate, field, message, start) => {
    const { event, problems } = await readEvent({ startDate });
    expect({ start: event!.start, problems }).toEqual({ start, problems: [{ place: `results[0].startDate.${field}`, message }] });
  });

  it("that ends before it starts is a problem", async () => {
    const { event, problems } = await readEvent({ startDate: at("2025-01-13", "09:00:00"), endDate: at("2025-01-12", "10:00:00") });
    expect(event!.end).toBeUndefined();
    expect(problems).toEqual([{ place: "results[0].endDate", message: "must not be before 2025-01-13 09:00, but got: 2025-01-12 10:00" }]);
  });
});

describe("A programme", () => {
  const contribution = (id: number, fields = {}) => ({ id: String(id), db_id: 100 + id, title: `Talk ${id}`, ...fields });
  const slot = (id: number, time: string, fields = {}) => ({
    _type: "SessionSlot",
    id,
    title: `Slot ${id}`,
    startDate: at("2025-01-13", time),
    session: { id: "1", db_id: 50, title: "Session", isPoster: false, type: null },
    contributions: [],
    ...fields,
  });

  it("has slots in the order of time, and talks in theirs", async () => {
    const { sessions, talks } = await readEvent({
      sessions: [slot(2, "14:00:00", { contributions: [contribution(2)] }), slot(1, "09:00:00", { contributions: [contribution(1)] })],
      contributions: [contribution(3)],
    });
    expect(sessions!.map(({ key }) => key)).toEqual(["1/slot/1", "1/slot/2"]);
    expect(talks!.map(({ key, session }) => [key, session])).toEqual([
      ["1/contribution/102", "1/slot/2"],
      ["1/contribution/101", "1/slot/1"],
      ["1/contribution/103", undefined],
    ]);
  });

  it("has sessions of old exports, and those that contributions only name", async () => {
    const { sessions, talks } = await readEvent({
      sessions: [{ _type: "Session", id: "0", title: "Old", isPoster: true, sessionConveners: [{ fullName: "Noether, Ada" }] }],
      contributions: [contribution(1, { session: "Old" }), contribution(2, { session: "New" }), contribution(3, { session: "New" })],
    });
    expect(sessions).toMatchObject([
      { key: "1/session/0", kind: "POSTERS", title: "Old", people: [{ name: "Ada Noether", roles: ["CHAIR"] }] },
      { key: expect.stringMatching(/^1\/session\/new-[0-9a-f]{12}$/), kind: null, title: "New" },
    ]);
    expect(talks!.map(({ session }) => session)).toEqual(["1/session/0", sessions![1]!.key, sessions![1]!.key]);
  });

  it("does not say in which of two slots of one title a talk is", async () => {
    const { talks } = await readEvent({
      sessions: [slot(1, "09:00:00", { title: "Session" }), slot(2, "14:00:00", { title: "Session" })],
      contributions: [contribution(1, { session: "Session" })],
    });
    expect(talks![0]!.session).toBeUndefined();
  });

  it("takes once what stands twice, and tells where two things have one id", async () => {
    const { talks, problems } = await readEvent({
      sessions: [slot(1, "09:00:00", { contributions: [contribution(1)] })],
      contributions: [contribution(1), contribution(1, { title: "Other" })],
    });
    expect(talks!.map(({ title, session }) => [title, session])).toEqual([["Talk 1", "1/slot/1"]]);
    expect(problems).toEqual([
      { place: "results[0].contributions[1].id", message: 'must be an id that nothing else of the event has, but got: "1"' },
    ]);
  });

  it("keeps the talks of a slot that stands twice, or cannot be", async () => {
    const { sessions, talks, problems } = await readEvent({
      sessions: [
        slot(1, "09:00:00", { contributions: [contribution(1)] }),
        slot(1, "09:00:00", { contributions: [contribution(2)] }),
        slot(1, "10:00:00", { contributions: [contribution(3)] }),
        { title: "No id", contributions: [contribution(4)] },
      ],
    });
    expect(sessions).toHaveLength(1);
    expect(talks!.map(({ session }) => session)).toEqual(["1/slot/1", "1/slot/1", undefined, undefined]);
    expect(problems.map(({ place }) => place)).toEqual(["results[0].sessions[2].id", "results[0].sessions[3].id"]);
  });

  it("says the room of a talk where it is not that of its session", async () => {
    const place = (room: string) => ({ room, location: "CERN" }),
      { record, sessions, talks } = await readEvent({
        ...place("Aula"),
        sessions: [slot(1, "09:00:00", { ...place("Lab"), contributions: [contribution(1, place("Lab")), contribution(2, place("Aula"))] })],
      }),
      venue = (name: string) => [{ to: record.venues.find(each => each.name === name)!.key }];
    expect([sessions![0]!.venues, ...talks!.map(({ venues }) => venues)]).toEqual([venue("Lab"), [], venue("Aula")]);
  });

  it.each([
    ["Invited talk", "INVITED"],
    ["Poster", "POSTER"],
    ["Oral", null],
    [{ id: 3, name: "Lecture" }, "LECTURE"],
    [null, null],
  ])("has a talk of type %j as %s", async (type, kind) =>
    expect((await readEvent({ contributions: [contribution(1, { type })] })).talks![0]!.kind).toBe(kind),
  );

  it.each([
    ["Accelerators", "Accelerators"],
    [{ id: 7, code: "T3", title: "Track 3" }, "Track 3"],
    [null, undefined],
  ])("has a talk of the track %j in %s", async (track, printed) =>
    expect((await readEvent({ contributions: [contribution(1, { track })] })).talks![0]!.track).toBe(printed),
  );

  it("has the page of a talk, which is not that of the event", async () =>
    expect(
      (await readEvent({ contributions: [contribution(1, { url: "https://indico.example.org/event/1/contributions/101/" })] })).talks![0]!
        .identifiers,
    ).toEqual([{ scheme: "URL", value: "https://indico.example.org/event/1/contributions/101/" }]));

  it("has what is inside a contribution as talks of the same session", async () => {
    const { talks } = await readEvent({
      sessions: [
        slot(1, "09:00:00", {
          contributions: [
            contribution(1, { subContributions: [{ id: "1", db_id: 9, title: "Part", code: "A.1", speakers: [{ fullName: "Hofle, Wolfgang" }] }] }),
          ],
        }),
      ],
    });
    expect(talks![1]).toMatchObject({
      key: "1/contribution/101/9",
      session: "1/slot/1",
      title: "Part",
      code: "A.1",
      people: [{ name: "Wolfgang Hofle" }],
    });
  });
});

describe("A person", () => {
  const people = async (fields: object) => (await readEvent({ contributions: [{ id: 5, title: "A talk", ...fields }] })).talks![0]!.people;
  const ada = { person_id: 7, first_name: "Ada", last_name: "Noether", affiliation: "Göttingen" },
    max = { person_id: 8, first_name: "Max", last_name: "Born", affiliation: "Göttingen" };

  it("who writes and speaks appears once, authors in their order", async () => {
    const [born, noether, ...more] = await people({ primaryauthors: [max], coauthors: [ada], speakers: [ada] });
    expect([born!.roles, noether!.roles, more]).toEqual([["AUTHOR"], ["AUTHOR", "SPEAKER"], []]);
    expect(noether).toMatchObject({ name: "Ada Noether", person: "person/7", affiliations: [{ printed: "Göttingen" }] });
    expect(noether!.affiliations).toEqual(born!.affiliations);
  });

  it("is the same under one name and affiliation where an id is missing, and another under another id", async () => {
    const { person_id: _, ...nameless } = ada;
    expect((await people({ primaryauthors: [nameless], speakers: [ada] })).map(({ person, roles }) => [person, roles])).toEqual([
      ["person/7", ["AUTHOR", "SPEAKER"]],
    ]);
    expect(await people({ primaryauthors: [{ ...ada, person_id: 9 }], speakers: [ada] })).toHaveLength(2);
    expect(await people({ primaryauthors: [{ ...nameless, affiliation: "Erlangen" }], speakers: [nameless] })).toHaveLength(2);
  });

  it("says in newer exports what they are", async () =>
    expect(
      (
        await people({
          persons: [
            { ...ada, is_speaker: true, author_type: "primary" },
            { ...max, is_speaker: false, author_type: "secondary" },
          ],
        })
      ).map(({ name, roles }) => [name, roles]),
    ).toEqual([
      ["Ada Noether", ["AUTHOR", "SPEAKER"]],
      ["Max Born", ["AUTHOR"]],
    ]));

  it.each([
    [{ fullName: "Hofle, Wolfgang" }, "Wolfgang Hofle", undefined],
    [{ fullName: "Prof. Hofle, Wolfgang" }, "Wolfgang Hofle", "Prof."],
    [{ fullName: "Mr Koutsakis, Ilias", first_name: "Ilias", last_name: "Koutsakis" }, "Ilias Koutsakis", undefined],
    [{ fullName: "King, Jr." }, "King, Jr.", undefined],
    [{ fullName: "Sukarno" }, "Sukarno", undefined],
    [{ firstName: "Ada", familyName: "Noether", title: "Dr" }, "Ada Noether", "Dr"],
    [{ first_name: "", last_name: "ATLAS Collaboration" }, "ATLAS Collaboration", undefined],
    [{ name: "Ada Noether", title: "mrs" }, "Ada Noether", undefined],
  ])("%j is called %s", async (speaker, name, honorific) =>
    expect((await people({ speakers: [speaker] }))[0]).toMatchObject(honorific === undefined ? { name } : { name, honorific }),
  );
});

it("emits nothing that is not a valid Description", async () => {
  for (const file of ["000-camel-case.json", "003-snake-case.json"]) readDescription(described(await readText(fixture(file))), file);
});
