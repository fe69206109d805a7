import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dpg } from "../../../../src/sources/importers/dpg/dpg.js";
import { recordSchema } from "../../../../src/sources/description/description.js";
import { projectFolder } from "../../../../src/settings.js";
import { factsOf, readDpg } from "../../../support/read-dpg.js";

/** What each text says stands beside it, noted by eye: `x.txt` and `x.facts`. */
const folder = join(projectFolder, "test", "fixtures", "dpg");
const text = (name: string) => readFileSync(join(folder, `${name}.txt`), "utf8");
const noted = (name: string) =>
  readFileSync(join(folder, `${name}.facts`), "utf8")
    .trimEnd()
    .split("\n");
const names = ["four-sessions", "copied-from-pdf", "damaged"];

it.each(names)("reads off %s what it says, and says what it cannot read", async name => {
  const { records, problems } = await readDpg(text(name));
  expect([...factsOf(records), ...problems]).toEqual(noted(name));
});

it.each(names)("knows %s for what it is, by its beginning", name => expect(dpg.detects(text(name).slice(0, 4_096), "x.txt")).toBe(true));

it.each(["", "A letter\n\nTime: Monday", '{"DY 11": "Title"}', "DY 11: Title", "# Fig 3: A figure\nTime: Monday 9:00", "a,b\nDY 11.1,Mon 9:00"])(
  "does not take %j for a programme",
  text => expect(dpg.detects(text, "programme.txt")).toBe(false),
);

describe("The same facts come from the same words", () => {
  const programme = text("four-sessions"),
    facts = noted("four-sessions");
  const latin = text("copied-from-pdf");
  it.each([
    ["without marks of Markdown", programme.replaceAll("**", "").replaceAll("## ", "")],
    ["with italics for bold", programme.replace(/\*\*(.*?)\*\*/g, "*$1*")],
    ["with lines that end in CR LF", programme.replaceAll("\n", "\r\n")],
    ["with lines that end in CR", programme.replaceAll("\n", "\r")],
    ["with other bullets", programme.replaceAll("●", "•")],
    ["with bullets and raised numbers of TeX", programme.replaceAll("●", "$\\bullet$").replace(/<sup>(.*?)<\/sup>/g, "$^{$1}$")],
    ["with numbers that are not raised", programme.replace(/<sup>(.*?)<\/sup>/g, "$1")],
    ["with blanks that do not break", programme.replaceAll(" ", "\u00a0")],
    ["with page breaks and escapes", programme.replaceAll("\n## ", "\n\f## ").replaceAll("15 min.", "15 min\\.")],
    ["with the byte order mark of UTF-8", `\ufeff${programme}`],
    ["with NUL bytes", programme.replaceAll("\n", "\0\n\0")],
  ])("%s", async (_, given) => expect(factsOf((await readDpg(given)).records)).toEqual(facts));

  it("in UTF-16 of either order", async () => {
    const little = Buffer.from(`\ufeff${programme}`, "utf16le");
    expect(factsOf((await readDpg(little)).records)).toEqual(facts);
    expect(factsOf((await readDpg(Buffer.from(little).swap16())).records)).toEqual(facts);
  });

  it("in Windows-1252, as old programmes are", async () => {
    const codes: Record<string, number> = { "•": 0x95, "—": 0x97, "–": 0x96 };
    const bytes = Uint8Array.from(latin, sign => codes[sign] ?? sign.charCodeAt(0));
    expect(factsOf((await readDpg(bytes)).records)).toEqual(noted("copied-from-pdf"));
  });
});

describe("A source", () => {
  it("is named by its meeting and its sessions, or as the operator says", async () => {
    const key = "dpg/spring-meeting-of-the-section-2023/qx-7-to-syqx-1"; // the year stands at its first session
    expect((await readDpg(text("four-sessions"), {})).source).toEqual({ key, title: "QX 7 to SYQX 1" });
    expect((await readDpg(text("copied-from-pdf"), { meeting: "DPG Spring Meeting 2031" })).source.key).toBe("dpg/spring-meeting-2031/qx-12");
    const given = { key: "spring-2023", retrieved: "2023-03-01", url: "https://example.org/programme" };
    expect((await readDpg(text("four-sessions"), given)).source).toEqual({ ...given, title: "QX 7 to SYQX 1" });
  });

  it("has the same keys when it comes again, whatever is added to it", async () => {
    const { records } = await readDpg(text("four-sessions")),
      more = await readDpg(`QX 6: A Session Before\n\nQX 6.1 Mon 8:00\nTitle — ●Wang Wei — ETH Zürich\n\n${text("four-sessions")}`);
    expect(more.records.slice(1)).toEqual(records);
  });

  it("is records that hold by themselves", async () => {
    for (const record of (await readDpg(names.map(text).join("\n"))).records) {
      expect(recordSchema.parse(record)).toEqual(record);
      const named = new Set([...record.institutions, ...record.venues, ...record.sessions, ...record.events].map(({ key }) => key));
      for (const talk of record.talks) {
        const links = talk.people.flatMap(({ affiliations }) => affiliations.map(({ institution }) => institution));
        for (const key of [talk.event, ...(talk.session ? [talk.session] : []), ...talk.venues.map(({ to }) => to), ...links])
          expect(named).toContain(key);
      }
    }
  });
});
