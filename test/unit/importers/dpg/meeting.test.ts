import { InvalidInput } from "../../../../src/sources/importers/importer.js";
import { readDpg } from "../../../support/read-dpg.js";

const session = "\nDY 11: Granular Matter\n\nTime: Tuesday 9:30–10:00\n\nDY 11.1 Tue 9:30 H1\nSand — ●Sandra Sandmann — Universität Düne\n";
const keyOf = async (text: string, given: { readonly meeting?: string; readonly key?: string } = {}) => (await readDpg(text, given)).source.key;

describe("The meeting in the key of a programme", () => {
  it.each([
    ["in a line over the sessions", `DPG-Frühjahrstagung 2026, Dresden\n${session}`, "dpg/fruhjahrstagung-2026-dresden/dy-11"],
    ["in a heading of Markdown", `# DPG Spring Meeting 2023, Dresden\n\nAn introduction.\n${session}`, "dpg/spring-meeting-2023-dresden/dy-11"],
    ["in the title of a programme", `Dresden 2023 – Scientific Programme\n${session}`, "dpg/dresden-2023/dy-11"],
    ["in the heads of pages", `${session}\nRegensburg 2019 – DY      Wednesday\n\nRegensburg 2019 – DY      Thursday\n`, "dpg/regensburg-2019/dy-11"],
    [
      "in a line whose year stands at a session",
      `DPG-Herbsttagung Musterstadt\n${session.replace("Tuesday 9:30", "Tuesday, 3 March 2026, 9:30")}`,
      "dpg/herbsttagung-musterstadt-2026/dy-11",
    ],
    [
      "in a line whose year stands at a talk",
      `DPG-Herbsttagung Musterstadt\n${session.replace("Tue 9:30 H1", "Tue, 3 March 2026, 9:30 H1")}`,
      "dpg/herbsttagung-musterstadt-2026/dy-11",
    ],
  ])("is read %s", async (_, text, key) => expect(await keyOf(text)).toBe(key));

  it("is what the operator gives, whatever the text says", async () => {
    expect(await keyOf(`Spring Meeting 2019\n${session}`, { meeting: "DPG Spring Meeting 2023, Dresden" })).toBe(
      "dpg/spring-meeting-2023-dresden/dy-11",
    );
    expect(await keyOf(session, { key: "granular-2026" })).toBe("granular-2026");
  });

  it("keeps sessions with the same code apart, and each the same when it comes again", async () => {
    const keys = await Promise.all([2022, 2023, 2023].map(year => keyOf(`DPG Spring Meeting ${year}\n${session}`)));
    expect(new Set(keys).size).toBe(2);
  });

  it("stays within what a key may have, and different for long names", async () => {
    const long = (end: string) =>
      keyOf(session, { meeting: `Meeting of all Sections of Condensed Matter and of Statistical Physics 2023 in ${end}` });
    expect((await long("Dresden")).length).toBeLessThanOrEqual(120);
    expect(await long("Dresden")).not.toBe(await long("Berlin"));
  });

  it.each([
    [
      "names none",
      session,
      /but names no meeting: give it as --meeting "DPG Spring Meeting 2023, Dresden", or name the source yourself with --source KEY$/,
    ],
    ["has none but in an abstract", `${session}\nShown at the Spring Meeting 2019 before.\n`, /but names no meeting/],
    ["names one without a year", `DPG-Frühjahrstagung\n${session}`, /but names "DPG-Frühjahrstagung" without its year: give it as/],
    [
      "has pages of several",
      `${session}\nRegensburg 2019 – DY\n\nDresden 2020 – DY\n`,
      /^must be of one meeting, but its pages are of Regensburg 2019, Dresden 2020: give/,
    ],
  ])("is asked for where the text %s", async (_, text, message) => {
    const reading = keyOf(text);
    await expect(reading).rejects.toThrow(InvalidInput);
    await expect(reading).rejects.toThrow(message);
  });

  it("must have a year where the operator gives it", () =>
    expect(keyOf(session, { meeting: "DPG Spring Meeting" })).rejects.toThrow(
      'needs the meeting with its year, as in --meeting "DPG Spring Meeting 2023, Dresden"',
    ));
});

it("A source has a key that can be stored, or is refused", () =>
  expect(keyOf(session, { key: "Not A Key" })).rejects.toThrow(/^key must be lower-case letters.*, but got: "Not A Key"$/));

it("An e-mail address in a title is taken out of it, and reported", async () => {
  const text = session.replace("Granular Matter", "Granular Matter (ask ada@example.org)").replace("Sand —", "Sand, ada@example.org —");
  const { records, problems, parts } = await readDpg(text);
  expect(JSON.stringify(parts)).not.toContain("@");
  expect(records[0]).toMatchObject({ events: [{ title: "Granular Matter (ask" }], talks: [{ title: "Sand" }] });
  expect(problems).toEqual([
    "line 2: must have no e-mail address in its heading, but got: a text with an e-mail address",
    "line 6: must have no e-mail address in its title, but got: a text with an e-mail address",
  ]);
});
