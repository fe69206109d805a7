import fc from "fast-check";
import { expectSound, readOrRefused } from "../../../support/reading.js";
import { fixture, readBytes, readValue } from "./reading.js";

it("reads or refuses any bytes", () =>
  fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => expectSound(await readOrRefused(readBytes([bytes]))))));

it("reads or refuses any JSON", () =>
  fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.boolean(), async (value, whole) =>
      expectSound(await readOrRefused(readValue(whole ? value : { results: value }))),
    ),
  ));

/** Something in the form of an export, in which anything may stand anywhere. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    "",
    0,
    -1,
    1e300,
    "9999-99-99",
    "2025-01-13",
    "constructor",
    "__proto__",
    "\ud800",
    "a@b.example",
    "<b>",
    "\u0000",
    [[]],
    {},
  ),
);
const mostly = (sound: fc.Arbitrary<unknown>) => fc.oneof({ weight: 5, arbitrary: sound }, { weight: 1, arbitrary: odd });
const id = mostly(fc.oneof(fc.nat(5), fc.nat(5).map(String)));
const text = mostly(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("Strings", "Poster", "CERN", "Noether, Ada")));
const moment = mostly(
  fc.record(
    {
      date: mostly(fc.constantFrom("2025-01-13", "2025-01-14", "2024-02-29")),
      time: mostly(fc.constantFrom("09:00:00", "23:59:59.5")),
      tz: mostly(fc.constantFrom("Europe/Rome", "UTC", "Asia/Kolkata")),
    },
    { requiredKeys: [] },
  ),
);
const part = (fields: Record<string, fc.Arbitrary<unknown>>) => mostly(fc.record(fields, { requiredKeys: [] }));
const listOf = (item: fc.Arbitrary<unknown>) => mostly(fc.array(item, { maxLength: 3 }));
const person = part({
  person_id: id,
  first_name: text,
  last_name: text,
  fullName: text,
  title: text,
  affiliation: text,
  is_speaker: mostly(fc.boolean()),
  author_type: text,
});
const placed = {
  room: text,
  roomFullname: text,
  location: mostly(fc.oneof(text, part({ venue_name: text }))),
  address: text,
  startDate: moment,
  endDate: moment,
  url: text,
};
const contribution = part({
  ...{
    id,
    db_id: id,
    title: text,
    code: text,
    type: text,
    session: mostly(fc.oneof(text, part({ id, title: text }))),
    keywords: listOf(text),
    ...placed,
  },
  ...{ speakers: listOf(person), primaryauthors: listOf(person), coauthors: listOf(person), persons: listOf(person) },
  subContributions: listOf(part({ id, title: text, speakers: listOf(person) })),
});
const session = part({
  id,
  title: text,
  session: part({ id, title: text, type: text }),
  conveners: listOf(person),
  contributions: listOf(contribution),
  ...placed,
});
const event = part({
  ...{
    id,
    title: text,
    type: text,
    timezone: mostly(fc.constantFrom("Europe/Rome", "Asia/Tokyo")),
    keywords: listOf(text),
    chairs: listOf(person),
    ...placed,
  },
  ...{ sessions: listOf(session), contributions: listOf(contribution) },
});

it("reads what is nearly an export, and what it reads is valid", () =>
  fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 3 }), async results => expectSound(await readOrRefused(readValue({ results })))),
    { numRuns: 500 },
  ));

it("reads an export in which one thing is something else", () => {
  const whole = fixture("000-camel-case.json"),
    places: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    places.push(path);
    if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(JSON.parse(whole), []);
  return fc.assert(
    fc.asyncProperty(fc.constantFrom(...places.slice(1)), odd, async (path, other) => {
      const value = JSON.parse(whole),
        above = path.slice(0, -1).reduce((inner, key) => inner[key], value);
      above[path.at(-1)!] = other;
      const read = await readOrRefused(readValue(value));
      expectSound(read);
      if (path.length > 4) expect(read!.records[0]!.talks.length).toBeGreaterThan(26);
    }),
    { numRuns: 40 },
  );
});
