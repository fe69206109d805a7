import { InvalidInput } from "../../../../src/sources/importers/importer.js";
import { closingLinks } from "../../../../src/sources/description/part-of-cycles.js";
import { fixture, ids, organisation, readBytes, readText, readValue, said } from "./reading.js";

describe("Bytes", () => {
  it("are read however they are cut, with a byte order mark or without", async () => {
    const whole = await readBytes([fixture()]);
    expect(await readBytes([...fixture()].map(byte => Uint8Array.of(byte)))).toEqual(whole);
    expect(await readBytes([Buffer.from([0xef, 0xbb, 0xbf]), fixture()])).toEqual(whole);
  });

  it.each([
    ["", "must be whole JSON, but got: its end at line 1, column 1"],
    ["null", "must be a JSON array of organisations, but got: nothing"],
    ['{"items": []}', "must be a JSON array of organisations, but got: a map"],
    ['"[]"', "must be a JSON array of organisations, but got: a text"],
    ["7", "must be a JSON array of organisations, but got: a number"],
    ["[] []", 'must be whole JSON, but got: "[" at line 1, column 4'],
    ['[\n {"id": 1,}]', 'must be whole JSON, but got: "}" at line 2, column 11'],
    ["[nil]", 'must be whole JSON, but got: "n" at line 1, column 2'],
    ["<!DOCTYPE html>", 'must be whole JSON, but got: "<" at line 1, column 1'],
    ["id: 1", 'must be whole JSON, but got: "i" at line 1, column 1'],
    ["[1 2]", 'must be whole JSON, but got: "2" at line 1, column 4'],
    ['["\u0001"]', 'must be whole JSON, but got: "\\u0001" at line 1, column 3'],
  ])("%j are refused", async (text, message) => expect(readText(text)).rejects.toEqual(new InvalidInput(message)));

  it("that end too early are refused with the place", async () => {
    const whole = fixture().toString();
    for (const length of [1, 99, 2_000, whole.length - 3]) {
      const lines = whole.slice(0, length).split("\n"),
        place = `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
      await expect(readText(whole.slice(0, length))).rejects.toEqual(new InvalidInput(`must be whole JSON, but got: its end at ${place}`));
    }
    await expect(readText('["a\\')).rejects.toThrow(InvalidInput);
  });

  it.each([
    [[Buffer.from("[\n\xe9]", "latin1")], "line 2, column 1"],
    [[Buffer.from('["ä'), Buffer.from([0xc3])], "line 1, column 4"],
    [[Buffer.from("[\n"), Buffer.from("[]]", "utf16le")], undefined],
  ])("that are no UTF-8 are refused with the place", async (bytes, place) => {
    const refused = expect(readBytes(bytes)).rejects;
    await (place === undefined
      ? refused.toThrow(InvalidInput)
      : refused.toEqual(new InvalidInput(`must be UTF-8, but got: bytes that are none at ${place}`)));
  });

  it("that are nested without end are refused, not run into", async () => {
    await expect(readText("[".repeat(5_000_000))).rejects.toThrow(/^must be nested at most 32 levels deep, but got: more near line 1, column \d+$/);
    await expect(readText(`[${'{"a":'.repeat(100_000)}`)).rejects.toThrow(InvalidInput);
    expect(said(await readText(`[${"[".repeat(31)}${"]".repeat(31)}]`))).toEqual(["[0]: must be a map, but got: " + "[".repeat(31) + "]".repeat(31)]);
  });

  it.each([
    ["a text", [Buffer.from('["')], Buffer.alloc(1024 * 1024, "x")],
    ["a key", [Buffer.from('[{"')], Buffer.alloc(1024 * 1024, "x")],
    ["a number", [Buffer.from("[1")], Buffer.alloc(1024 * 1024, "1")],
    ["blanks", [Buffer.from("[")], Buffer.alloc(1024 * 1024, " ")],
    ["parts", [Buffer.from('[{"a":[1')], Buffer.from(",1".repeat(512 * 1024))],
  ])("of %s without end are not read further than an organisation can be long", async (_, begin, endless) => {
    let chunks = 0;
    const input = (async function* () {
      yield* begin;
      for (;;) {
        chunks++;
        yield endless;
      }
    })();
    await expect(readBytes(input)).rejects.toThrow(/^must have at most 1 MiB in each organisation, but got: more at line 1, column \d+$/);
    expect(chunks).toBeLessThan(3);
  });

  it("of a hundred megabytes in one line are read", async () => {
    const item = Buffer.from(`{"id": 1, "more": "${"x".repeat(500_000)}"},`),
      { problems } = await readBytes([Buffer.from("["), Buffer.concat(Array<Buffer>(200).fill(item)), Buffer.from("0]")]);
    expect(problems.at(-1)).toEqual({ place: "[200]", message: "must be a map, but got: 0" });
  });

  it("with more organisations than can be are refused", async () =>
    expect(readText(`[${"0,".repeat(500_000)}0]`)).rejects.toEqual(new InvalidInput("must have at most 500000 organisations, but got: more")));
});

it("refuses what the operator gives where it cannot be", async () => {
  await expect(readValue([], { key: "No Key" })).rejects.toThrow(/^key must be lower-case letters.*, but got: "No Key"$/);
  await expect(readValue([], { retrieved: "yesterday" })).rejects.toThrow('retrieved must be a date like 2025-01-13, but got: "yesterday"');
});

describe("An organisation that is malformed is left out, and told", () => {
  const name = (fields: object) => ({ names: [{ value: "A", types: ["ror_display"], lang: null, ...fields }] });

  it.each([
    [{ id: undefined }, "[0].id: must be a text, but got: nothing"],
    [{ id: 5 }, "[0].id: must be a text, but got: 5"],
    [{ id: "https://ror.org/0aaaa0158" }, '[0].id: must be ROR like 05gq02987 (with a right check sum), but got: "https://ror.org/0aaaa0158"'],
    [{ status: "asleep" }, '[0].status: must be one of active, inactive, withdrawn, but got: "asleep"'],
    [{ names: undefined }, "[0].names: must be a list, but got: nothing"],
    [{ names: [] }, "[0].names: must have one name of the type ror_display, but got: []"],
    [name({ types: ["label"] }), /^\[0\]\.names: must have one name of the type ror_display, but got: \[/],
    [name({ value: 7 }), "[0].names[0].value: must be a text, but got: 7"],
    [name({ value: " \u200b" }), '[0].names[0].value: must not be empty, but got: " \u200b"'],
    [name({ value: "half \ud83d" }), /^\[0\]\.names\[0\]\.value: must have whole characters/],
    [name({ value: "x".repeat(2_001) }), /^\[0\]\.names\[0\]\.value: must have at most 2000 characters, but got: "x+…$/],
    [name({ types: "label" }), '[0].names[0].types: must be a list, but got: "label"'],
    [name({ types: ["nickname", "ror_display"] }), /^\[0\]\.names\[0\]\.types\[0\]: must be one of acronym, .*, but got: "nickname"$/],
    [name({ lang: "English" }), '[0].names[0].lang: must be a language like en, but got: "English"'],
    [{ locations: {} }, "[0].locations: must be a list, but got: {}"],
    [{ locations: [{ geonames_id: 1 }] }, "[0].locations[0].geonames_details: must be a map, but got: nothing"],
    [{ external_ids: [{ type: "isni", all: "0000" }] }, '[0].external_ids[0].all: must be a list, but got: "0000"'],
    [{ relationships: [{ type: "parent", id: "x" }] }, /^\[0\]\.relationships\[0\]\.id: must be ROR like .*, but got: "x"$/],
    [{ admin: { last_modified: { date: "soon" } } }, '[0].admin.last_modified.date: must be a date like 2025-01-13, but got: "soon"'],
  ])("%j", async (fields, told) => {
    const read = await readValue([organisation(fields), organisation({ id: ids[1] })]);
    expect(said(read)).toEqual([typeof told === "string" ? told : expect.stringMatching(told)]);
    expect(read.records.map(({ key }) => key)).toEqual(["0aaaa0256"]);
  });

  it("also one under the id of another; one that says the same again is none", async () => {
    const read = await readValue([organisation(), organisation(), organisation({ status: "inactive" }), null]);
    expect(read.records).toHaveLength(1);
    expect(said(read)).toEqual([
      '[2].id: must be an id that no other organisation before it has, but got: "0aaaa0159"',
      "[3]: must be a map, but got: nothing",
    ]);
  });

  it("and of many problems the number", async () => {
    const { problems } = await readValue([organisation({ relationships: Array(5_000).fill(0) })]);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toEqual({ place: "[0]", message: "must have at most 20 problems, but got: 4980 more" });
  });
});

it("takes names that all maps have as names like any other", async () => {
  const { records } = await readText(
    `[${JSON.stringify(organisation({ external_ids: [{ type: "constructor", all: ["1"] }] })).replace("{", '{"__proto__": {"status": "withdrawn", "polluted": 1}, "constructor": 1, ')}]`,
  );
  expect(records).toHaveLength(1);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it("finds circles however long the way is", () => {
  const wholes = new Map(Array.from({ length: 200_000 }, (_, at) => [`${at}`, [`${(at + 1) % 200_000}`]]));
  expect(closingLinks(wholes)).toEqual(new Set(["199999 0"]));
  expect(closingLinks(new Map([["a", ["b", "c"]], ["b", ["d"]], ["c", ["d"]]]))).toEqual(new Set()); // prettier-ignore
});
