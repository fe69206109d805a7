import { fold } from "../../src/model/fold.js";
import { descriptionSchema } from "../../src/sources/description/description.js";
import { findLengthProblem, isSortable, maxSortKeyLength, maxTextLength } from "../../src/sources/description/printed-text.js";
import { readDescription } from "../../src/sources/description/read-description.js";
import { readDpg } from "../support/read-dpg.js";
import { readEvent } from "./importers/indico/reading.js";
import { readList, said } from "./importers/tables/reading.js";

/** "negative squared cross mark" when it is written in Latin letters. */
const cross = "\u274e";
const growing = cross.repeat(400);
const tooLong = "x".repeat(10_000);
const mustFit = /at most 8000 letters when it is written in Latin letters/;

describe("The length of a text", () => {
  it("is that of the text and that of its sort key", () => {
    expect(findLengthProblem("x".repeat(maxTextLength))).toBeUndefined();
    expect(findLengthProblem("x".repeat(maxTextLength + 1))).toBe("must have at most 2000 characters");
    expect(growing.length).toBeLessThan(maxTextLength);
    expect(fold(growing).length).toBeGreaterThan(maxSortKeyLength);
    expect(findLengthProblem(growing)).toMatch(mustFit);
    expect(findLengthProblem("\u738b".repeat(maxTextLength))).toBeUndefined(); // 2,000 syllables
  });

  it("is known without folding where no text of that length can be too long: no sign becomes more letters than are allowed for", () => {
    let longest = 0;
    for (let code = 0x21; code < 0x110000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const sign = String.fromCodePoint(code);
      longest = Math.max(longest, (fold(`a${sign}a`).length - 2) / sign.length);
    }
    expect(longest).toBe(29);
    const short = cross.repeat(Math.floor(maxSortKeyLength / longest));
    expect([isSortable(short), fold(short).length <= maxSortKeyLength]).toEqual([true, true]);
  });
});

describe("A title that does not fit into an index is a problem with its place", () => {
  const described = (title: string) => `
format: colloquia-description-1
source: { key: source, title: A source }
records: [{ key: one, events: [{ key: event, title: "${title}" }] }]
`;
  it.each([
    ["that is too long", tooLong, /title: must have at most 2000 characters, but got: "xxx/],
    ["that grows when it is sorted", growing, /title: must have at most 8000 letters when it is written in Latin letters, but got: /],
  ])("in a Description, %s", (_, title, words) => expect(() => readDescription(described(title), "d.yaml")).toThrow(words));

  it.each([tooLong, growing])("in an Indico export", async title => {
    const { problems, talks } = await readEvent({
      contributions: [
        { id: "1", title },
        { id: "2", title: "The next talk" },
      ],
    });
    expect(problems.map(({ place, message }) => `${place} ${message}`)).toEqual([
      expect.stringMatching(/title must have at most \d+ (characters|letters)/),
    ]);
    expect(talks!.map(({ title }) => title)).toContain("The next talk");
  });

  it.each([tooLong, growing])("in a table", async name => {
    const read = await readList(`first,last\n${name},A\nAda,Noether\n`);
    expect(said(read)).toEqual([expect.stringMatching(/^people.csv:2 .* must have at most \d+ (characters|letters)/)]);
  });

  it.each([tooLong, growing])("in a programme", async title => {
    const { records, problems } = await readDpg(
      `QX 1: A Session\n\nTime: Monday 9:00–10:00\n\nQX 1.1 Mon 9:00 H1\n${title} — ●Anna Alt — Ulm\n\nQX 1.2 Mon 9:30 H1\nThe next talk — ●Anna Alt — Ulm\n`,
    );
    expect(problems).toEqual([expect.stringMatching(/title of at most \d+ (characters|letters)/)]);
    expect(records.flatMap(({ talks }) => talks.map(({ title }) => title))).toEqual(["The next talk"]);
  });
});

it("An identifier that does not fit into an index in its canonical form is refused", () => {
  const value = `https://example.org/${"\u738b".repeat(1_000)}`;
  expect(new URL(value).href.length).toBeGreaterThan(8_000);
  const event = { key: "event", title: "An event", identifiers: [{ scheme: "URL", value }] };
  const { error } = descriptionSchema.safeParse({
    format: "colloquia-description-1",
    source: { key: "source", title: "A source" },
    records: [{ key: "one", events: [event] }],
  });
  expect(error!.issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual([
    "records.0.events.0.identifiers.0.value must have at most 8000 bytes in its canonical form",
  ]);
});
