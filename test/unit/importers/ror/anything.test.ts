import fc from "fast-check";
import { expectSound, readOrRefused } from "../../../support/reading.js";
import { ids, readBytes, readText, readValue } from "./reading.js";

it("reads or refuses any bytes", () =>
  fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => expectSound(await readOrRefused(readBytes([bytes]))))));

it("reads any JSON array", () => fc.assert(fc.asyncProperty(fc.array(fc.jsonValue()), async items => expectSound(await readValue(items)))));

it("takes for JSON what is JSON", () => {
  const sign = fc.constantFrom(
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    '"',
    "a",
    "\\",
    "u",
    "0",
    "1",
    "-",
    ".",
    "e",
    "+",
    " ",
    "\n",
    "true",
    "null",
    '"a"',
    "\u2028",
    "\r",
  );
  return fc.assert(
    fc.asyncProperty(fc.array(sign, { maxLength: 8 }), async signs => {
      const text = `[${signs.join("")}]`;
      let json = true;
      try {
        json = Array.isArray(JSON.parse(text));
      } catch {
        json = false;
      }
      expect((await readOrRefused(readText(text))) !== undefined).toBe(json);
    }),
    { numRuns: 2_000 },
  );
});

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, "", 0, -1, 1e300, "constructor", "__proto__", "\ud800", "\u0000", " ", [[]], {}, "x".repeat(3_000)),
);
const mostly = (sound: fc.Arbitrary<unknown>) => fc.oneof({ weight: 60, arbitrary: sound }, { weight: 1, arbitrary: odd });
const id = mostly(fc.constantFrom(...ids));
const part = (fields: Record<string, fc.Arbitrary<unknown>>) => mostly(fc.record(fields));
const listOf = (item: fc.Arbitrary<unknown>) => mostly(fc.array(item, { maxLength: 3 }));
const name = (types: fc.Arbitrary<unknown>) =>
  part({ value: mostly(fc.string({ unit: "grapheme", minLength: 1 })), types, lang: mostly(fc.constantFrom("en", "zh", null)) });
const organisation = part({
  id,
  status: mostly(fc.constantFrom("active", "active", "inactive", "withdrawn")),
  names: mostly(
    fc.tuple(name(mostly(fc.constant(["ror_display", "label"]))), name(mostly(fc.subarray(["acronym", "alias", "label"], { minLength: 1 })))),
  ),
  locations: listOf(
    part({ geonames_details: part({ name: mostly(fc.constantFrom("Lindhagen", null)), country_name: mostly(fc.constant("Germany")) }) }),
  ),
  external_ids: listOf(
    part({
      type: mostly(fc.constantFrom("wikidata", "isni", "grid", "fundref", "orgref")),
      all: listOf(mostly(fc.constantFrom("Q1", "Q2", "0000 0001 2156 142X", "grid.9132.9", "501100000921"))),
    }),
  ),
  relationships: listOf(part({ type: mostly(fc.constantFrom("parent", "parent", "child", "related")), id })),
});

it("reads anything in the form of a dump, and makes nothing inconsistent of it", async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(organisation, { maxLength: 8 }), async organisations => {
      const read = await readValue(organisations);
      expectSound(read);
      taken += read.records.length;
    }),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(200);
});
