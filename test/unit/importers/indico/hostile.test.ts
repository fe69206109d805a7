import { InvalidInput } from "../../../../src/sources/importers/importer.js";
import { indico } from "../../../../src/sources/importers/indico/indico.js";
import { fixture, readBytes, readEvent, readText, readValue } from "./reading.js";

const event = { id: "1", title: "Ångström & co" };

describe("Bytes", () => {
  const text = JSON.stringify({ results: [event] }),
    utf16 = Buffer.from(`\ufeff${text}`, "utf16le");

  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, small end first", utf16],
    ["UTF-16, big end first", Buffer.from(utf16).swap16()],
  ])("are read as %s", async (_, bytes) => expect((await readBytes([bytes])).records[0]!.events[0]!.title).toBe("Ångström & co"));

  it("are read however they are cut", async () => {
    const { records } = await readBytes([...Buffer.from(text)].map(byte => Uint8Array.of(byte)));
    expect(records[0]!.events[0]!.title).toBe("Ångström & co");
  });

  it.each([
    ["no UTF-8", [Buffer.from("[\n\xe9", "latin1")], "must be UTF-8, but got: bytes that are none at line 2, column 1"],
    ["half of UTF-16", [utf16.subarray(0, 7)], "must be UTF-16LE, but got: bytes that are none at line 1, column 3"],
    ["nothing", [], "must be whole JSON, but got: its end at line 1, column 1"],
    ["NULs", [Buffer.alloc(9)], 'must be whole JSON, but got: "\\u0000" at line 1, column 1'],
    ["UTF-16 without its mark", [Buffer.from("[{}]", "utf16le")], 'must be whole JSON, but got: "\\u0000" at line 1, column 2'],
    ["YAML", [Buffer.from("results:\n- id: 1")], 'must be whole JSON, but got: "r" at line 1, column 1'],
    ["a page", [Buffer.from("<!DOCTYPE html>")], 'must be whole JSON, but got: "<" at line 1, column 1'],
  ])("that are %s are refused", async (_, bytes, message) => expect(readBytes(bytes)).rejects.toEqual(new InvalidInput(message)));

  it("that end too early are refused with the place", async () => {
    const whole = fixture("000-camel-case.json");
    for (const length of [1, 100, 5_000, 90_000]) {
      const lines = whole.slice(0, length).split("\n"),
        place = `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
      await expect(readText(whole.slice(0, length))).rejects.toEqual(new InvalidInput(`must be whole JSON, but got: its end at ${place}`));
    }
  });

  it.each([
    ['{"results":\n [{"id":1,}]}', 'must be whole JSON, but got: "}" at line 2, column 11'],
    ['{"results": [1 2]}', 'must be whole JSON, but got: "2" at line 1, column 16'],
    ['{"results": [nil]}', 'must be whole JSON, but got: "i" at line 1, column 15'],
    ['{"results": [NaN, "secret"]}', 'must be whole JSON, but got: "N" at line 1, column 14'],
    ["{} {}", 'must be whole JSON, but got: "{" at line 1, column 4'],
  ])("that are no JSON are refused with the place: %j", async (text, message) => expect(readText(text)).rejects.toEqual(new InvalidInput(message)));

  it("are not read further than 64 MiB", async () => {
    let chunks = 0;
    const endless = (async function* () {
      for (;;) {
        chunks++;
        yield Buffer.alloc(1024 * 1024, " ");
      }
    })();
    await expect(readBytes(endless)).rejects.toEqual(new InvalidInput("must have at most 64 MiB, but got: more"));
    expect(chunks).toBe(65);
  });

  it("that are nested without end are refused, not run into", async () => {
    await expect(readText("[".repeat(1_000_000))).rejects.toEqual(
      new InvalidInput("must be nested at most 64 levels deep, but got: more at line 1, column 65"),
    );
    await expect(readText('{"a":'.repeat(100_000) + "1" + "}".repeat(100_000))).rejects.toThrow(InvalidInput);
    expect((await readEvent({ title: "[[[[".repeat(100) })).problems).toEqual([]);
  });

  it("with more values than memory is for are refused", async () =>
    expect(readText(`[${"{},".repeat(3_000_000)}{}]`)).rejects.toEqual(new InvalidInput("must have at most 5000000 values, but got: more")));
});

describe("A document", () => {
  it.each([
    [{ _type: "HTTPAPIError", message: "Access denied" }, 'must be an export of events, but got: an error of Indico, "Access denied"'],
    [{ results: { "12": { "20250113": {} } } }, "must have a list of events as results, but got: a map"],
    [{ results: [] }, "must have at least one event with an id, but got: none"],
    [{ results: [null, 5, {}, { id: "not an id!" }] }, "must have at least one event with an id, but got: none"],
    [null, "must have at least one event with an id, but got: none"],
    [{ results: Array(10_001).fill(event) }, "must have at most 10000 events, but got: 10001"],
  ])("%j is refused", async (value, message) => expect(readValue(value)).rejects.toEqual(new InvalidInput(message)));

  it("is refused where the operator's words cannot be", async () => {
    await expect(readValue(event, { key: "No Key" })).rejects.toThrow(/^key must be lower-case letters.*, but got: "No Key"$/);
    await expect(readValue(event, { retrieved: "yesterday" })).rejects.toThrow('retrieved must be a date like 2025-01-13, but got: "yesterday"');
    await expect(readValue(event, { url: "javascript:alert(1)" })).rejects.toThrow(
      /^url must be an address like .*, but got: "javascript:alert\(1\)"$/,
    );
  });
});

describe("A part that is malformed is left out, and told", () => {
  const problemsOf = async (fields: object) => (await readEvent({ ...fields })).problems.map(({ place, message }) => `${place}: ${message}`);

  it.each([
    [{ title: 5 }, "results[0].title: must be a text, but got: 5"],
    [{ title: "" }, 'results[0].title: must be a title, but got: ""'],
    [{ contributions: {} }, "results[0].contributions: must be a list, but got: a map"],
    [{ contributions: [[]] }, "results[0].contributions[0]: must be a map, but got: a list"],
    [{ contributions: [{ title: "No id" }] }, "results[0].contributions[0].id: must be the id of a contribution, but got: nothing"],
    [{ contributions: [{ id: -1 }] }, "results[0].contributions[0].id: must be an id of at most 32 letters and digits, but got: -1"],
    [
      { contributions: [{ id: "../../etc" }] },
      'results[0].contributions[0].id: must be an id of at most 32 letters and digits, but got: "../../etc"',
    ],
    [{ contributions: [{ id: 1, startDate: "soon" }] }, /^results\[0\]\.contributions\[0\]\.startDate: must be a date like .*, but got: "soon"$/],
    [{ contributions: [{ id: 1, startDate: [1] }] }, "results[0].contributions[0].startDate: must be a map, but got: a list"],
    [{ contributions: [{ id: 1, speakers: ["Ada"] }] }, 'results[0].contributions[0].speakers[0]: must be a map, but got: "Ada"'],
    [{ contributions: [{ id: 1, speakers: [{}] }] }, "results[0].contributions[0].speakers[0].fullName: must be a name, but got: nothing"],
    [{ contributions: [{ id: 1, subContributions: [{}] }] }, /^results\[0\]\.contributions\[0\]\.subContributions\[0\]\.id: must be the id/],
    [
      { contributions: [{ id: 1, persons: [{ name: "Ada" }] }] },
      /^results\[0\]\.contributions\[0\]\.persons\[0\]: must be a speaker .*, but got: neither$/,
    ],
    [{ sessions: [{ session: {} }] }, "results[0].sessions[0].id: must be the id of a session or of its slot, but got: nothing"],
    [{ url: "javascript:alert(1)" }, /^results\[0\]\.url: must be an address like .*, but got: "javascript:alert\(1\)"$/],
    [{ timezone: "Mars" }, 'results[0].timezone: must be a zone like Europe/Rome, but got: "Mars"'],
    [{ room: "x".repeat(3_000) }, `results[0].room: must have at most 2000 characters, but got: "${"x".repeat(80)}"…`],
    [{ room: "half \ud83d" }, /^results\[0\]\.room: must have whole characters/],
    [{ keywords: Array.from({ length: 201 }, (_, at) => `k${at}`) }, "results[0]: must have at most 200 keywords, but got: 201"],
  ])("%j", async (fields, told) => {
    const problems = await problemsOf(fields);
    expect(problems).toEqual([typeof told === "string" ? told : expect.stringMatching(told)]);
  });

  it("and the rest goes in", async () => {
    const { talks, problems } = await readEvent({
      contributions: [{ id: 1, title: "One", startDate: { date: "9999-99-99" } }, { title: "No id" }, 7, { id: 3, title: "Three", speakers: 5 }],
    });
    expect(talks!.map(({ title }) => title)).toEqual(["One", "Three"]);
    expect(problems.map(({ place }) => place)).toEqual([
      "results[0].contributions[0].startDate.date",
      "results[0].contributions[1].id",
      "results[0].contributions[2]",
      "results[0].contributions[3].speakers",
    ]);
  });

  it("also an event among others, and one under the id of another", async () => {
    const { records, problems } = await readValue({
      results: [event, event, { ...event, title: "Other" }, { id: 2 }, "?", { id: 3, title: "Third" }],
    });
    expect(records.map(({ key }) => key)).toEqual(["1", "3"]);
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'results[2].id: must be an id that no other event before it has, but got: "1"',
      "results[3].title: must be a title, but got: nothing",
      'results[4]: must be a map, but got: "?"',
    ]);
  });

  it("also a list of a million authors", async () => {
    const { talks, problems } = await readEvent({
      contributions: [
        { id: 1, primaryauthors: Array(1_000_000).fill({ name: "A" }), speakers: [] },
        { id: 2, primaryauthors: [{ name: "B" }] },
      ],
    });
    expect(talks!.map(({ people }) => people.length)).toEqual([0, 1]);
    expect(problems).toEqual([{ place: "results[0].contributions[0]", message: "must have at most 10000 names, but got: more" }]);
  });

  it("also what is more than one event can have", async () => {
    const { talks, problems } = await readEvent({
      contributions: Array.from({ length: 21 }, (_, at) => ({ id: at, speakers: Array(10_000).fill({ name: "A" }) })),
    });
    expect(talks!.map(({ people }) => people.length)).toEqual([...Array(20).fill(1), 0]);
    expect(problems).toEqual([
      { place: "results[0].contributions[20]", message: "must be in an event that has at most 200000 names, but got: 10000 more" },
    ]);
  });

  it("also what stands under one id again and again", async () => {
    const authors = Array.from({ length: 10_000 }, (_, at) => ({ name: `A ${at}` })),
      { talks, problems } = await readEvent({ contributions: [{ id: 1, speakers: authors }, ...Array(60_000).fill({ id: 1 })] });
    expect(talks).toHaveLength(1);
    expect(problems).toHaveLength(1_001);
  });

  it("also the sessions and talks that are too many", async () => {
    const { talks, sessions, problems } = await readEvent({
      contributions: Array.from({ length: 60_000 }, (_, id) => ({ id, session: `S ${id % 30_000}` })),
    });
    expect(talks!.length + sessions!.length).toBe(50_000);
    expect(problems[0]!.message).toBe("must be in an event that has at most 50000 sessions and talks, but got: more");
  });

  it("also in an event that stands alone", async () => {
    const { problems } = await readValue({ ...event, title: "T", keywords: Array.from({ length: 201 }, (_, at) => `k${at}`), startDate: "soon" });
    expect(problems.map(({ place }) => place)).toEqual(["startDate", "document"]);
  });

  it("and of very many problems the number", async () => {
    const { problems } = await readEvent({ contributions: Array(5_000).fill(0) });
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toEqual({ place: "results[0]", message: "must have at most 1000 problems, but got: 4000 more" });
  });
});

it("reads titles as readers of the page see them", async () =>
  expect((await readEvent({ title: "<b>Phases</b> of CO<sub>2</sub>\u0000 &amp; <script>alert(1)</script>water\u202e" })).event!.title).toBe(
    "Phases of CO2 & water",
  ));

it("takes names that all maps have as names like any other", async () => {
  const { records, problems } = await readText(
    '{"results": [{"id": "1", "title": "T", "__proto__": {"contributions": [{"id": 1}], "url": "https://indico.example.org/event/9/"}, "constructor": {"prototype": {"polluted": 1}}, "hasOwnProperty": 1}, {"id": "constructor", "title": "C", "contributions": [{"id": "__proto__"}, {"id": "prototype", "session": "__proto__", "type": "constructor"}]}]}',
  );
  expect(records[0]!.talks).toEqual([]);
  expect(records[0]!.events[0]!.identifiers).toEqual([]);
  expect(records[1]!.talks).toMatchObject([{ key: "constructor/contribution/prototype", kind: null }]);
  expect(problems).toHaveLength(1);
  expect(({} as any).polluted).toBeUndefined();
});

it("knows its files by their beginning", () => {
  for (const file of ["000-camel-case.json", "003-snake-case.json"]) expect(indico.detects(fixture(file).slice(0, 4_096), file)).toBe(true);
  for (const begin of [
    "",
    "{}",
    '{"schedule": {"conference": {}}}',
    "BEGIN:VCALENDAR",
    "<html>_type: Conference",
    '[{"id": "https://ror.org/05gq02987"}]',
  ])
    expect(indico.detects(begin, "file.json")).toBe(false);
});

it("reads a large conference in seconds", async () => {
  const person = (at: number) => ({ person_id: at, first_name: `Ada ${at}`, last_name: "Noether", affiliation: `Institute ${at % 300}` }),
    contributions = Array.from({ length: 3_000 }, (_, at) => ({
      id: at,
      title: `Talk ${at}`,
      startDate: { date: "2025-01-13", time: "09:00:00", tz: "Europe/Zurich" },
      session: `Session ${at % 50}`,
      primaryauthors: Array.from({ length: 20 }, (_, of) => person((at * 7 + of) % 5_000)),
    })),
    begun = performance.now(),
    read = await readValue({ results: [{ ...event, timezone: "Asia/Tokyo", contributions }] });
  expect(performance.now() - begun).toBeLessThan(30_000);
  expect(read.problems).toEqual([]);
  expect(read.records[0]!.talks).toHaveLength(3_000);
});
