import { dpg } from "../../../../src/sources/importers/dpg/dpg.js";
import { InvalidInput } from "../../../../src/sources/importers/importer.js";
import { readDpg } from "../../../support/read-dpg.js";

const heading = "QX 1: A Session\n\nTime: Monday 9:00–10:00\n\nQX 1.1 Mon 9:00 H1\n",
  next = "\n\nQX 1.2 Mon 9:30 H1\nThe next talk — ●Anna Alt — Ulm\n";
const titles = async (text: string) => (await readDpg(text)).records.flatMap(({ talks }) => talks.map(({ title }) => title));

describe("What is no programme is refused in a sentence", () => {
  it.each([
    ["nothing", ""],
    ["blanks", " \n\t\r\n"],
    ["another text", "Dear all,\nthe session DY 11 is on Monday."],
    ["a web page", "<html><h2>DY 11: Focus Session</h2></html>"],
    ["a number that is no session", "Fig 1: A figure\nTable 2: A table"],
  ])("%s", async (_, text) => {
    await expect(readDpg(text)).rejects.toThrow(InvalidInput);
    await expect(readDpg(text)).rejects.toThrow(/^A programme must have a session with a heading like .*, but got: /);
  });

  it("bytes of any kind", async () => {
    for (const bytes of [[0], [0xff, 0xfe], [0xfe, 0xff, 0xd8], [0xef, 0xbb, 0xbf], Array.from({ length: 256 }, (_, at) => at)])
      await expect(readDpg(Uint8Array.from(bytes))).rejects.toThrow(InvalidInput);
  });

  it("more than 16 MB, without reading on", async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given++;
        yield Buffer.alloc(1024 * 1024, "a");
      }
    }
    const reading = dpg.read(endless(), { fileName: "long.txt" }).next();
    await expect(reading).rejects.toThrow("The programme must have at most 16777216 bytes, but got: more");
    expect(given).toBe(17);
  });
});

describe("One talk that is out of all proportion costs neither time nor the others", () => {
  const signs = 2_000_000;
  const many = (text: string, times: number) => text.repeat(times);
  it.each([
    ["a million authors", `A title — ${many("●Anna Alt, ", 1_000_000)} — Ulm`],
    ["100,000 commas for authors", `A title — ${many(",", 100_000)} — Ulm`],
    ["millions of commas", `A title — ${many(",", signs)}`],
    ["100,000 numbers for names", `A title — ${many("¹,", 100_000)}`],
    ["100,000 affiliations", `A title — ●Anna Alt and Ben Bau — ${many("A; ", 60_000)}`],
    ["one endless word", `${many("a", signs)} — ●Anna Alt — Ulm`],
    ["an endless line of dashes", many("— ", signs / 2)],
    ["an endless line of hyphens", many("a-", signs / 2)],
    ["an endless line of stars", many("*a ", signs / 3)],
    ["an endless line in italics", `*${many("a", signs)}`],
    ["an endless line of parentheses", many("(", signs)],
    ["an endless line of tags", many("<sup>", signs / 5)],
    ["an endless line of blanks", `A${many(" ", signs)}title`],
    ["endless lines that end in a hyphen", many("a-\n", signs / 4)],
    ["endless paragraphs that go on", many("a,\n\n", signs / 4)],
    ["endless digits", `A title — ●Anna ${many("1", signs)} — Ulm`],
    ["an endless abstract in one line", `A title — ●Anna Alt — Ulm\n${many("Word after word goes on. ", signs / 25)}`],
  ])(
    "%s",
    async (_, head) => {
      const started = performance.now();
      const { records, problems } = await readDpg(heading + head + next);
      expect(performance.now() - started).toBeLessThan(10_000);
      expect(records[0]!.talks.at(-1)!.title).toBe("The next talk");
      expect(JSON.stringify(problems).length).toBeLessThan(1_000_000);
    },
    60_000,
  );

  it.each([
    ["the heading", `QX 1: ${"A long title ".repeat(500_000)}\n\nQX 1.1 Mon 9:00\nA talk — ●Anna Alt — Ulm`],
    ["the time", `QX 1: A Session\nTime: ${"Monday ".repeat(500_000)}`],
    ["the organizers", `QX 1: A Session\nOrganized by ${"Anna Alt (Ulm), ".repeat(500_000)}`],
    ["the room", `QX 1: A Session\nLocation: ${"H 1 ".repeat(500_000)}`],
    ["the heading of a talk", `QX 1: A Session\nQX 1.1 Mon 9:00 ${"H 1 ".repeat(500_000)}\nA talk — ●Anna Alt — Ulm`],
    ["the number of sessions", Array.from({ length: 5_000 }, (_, at) => `QX ${at % 999}: Session ${at}\n`).join("\n")],
  ])(
    "so does %s",
    async (_, text) => {
      const started = performance.now();
      const { problems } = await readDpg(text);
      expect(performance.now() - started).toBeLessThan(10_000);
      expect(problems.length).toBeGreaterThan(0);
    },
    60_000,
  );
});

it.each([
  ["markup", "A <script>alert(1)</script>title <b>here</b>", "A title here"],
  ["entities", "Growth &amp; decay", "Growth & decay"],
  ["Cypher", "'}) MATCH (n) DETACH DELETE n //", "'}) MATCH (n) DETACH DELETE n //"],
  ["a formula", "$E = mc^2$ and $O(L^8)$", "$E = mc^2$ and $O(L^8)$"],
  ["names of JavaScript's own", "constructor toString", "constructor toString"],
  ["signs that show nothing", "A\u202e ti\u200btle", "A title"],
])("a title with %s is what a reader sees", async (_, given, seen) => expect((await titles(`${heading}${given} — ●Anna Alt — Ulm`))[0]).toBe(seen));

it("takes over no address of a person", async () => {
  const { parts } = await readDpg(`${heading}A title — ●Anna Alt, anna@example.org — Universität Ulm, anna@example.org — ben@example.org`);
  expect(JSON.stringify(parts.filter(part => "record" in part))).not.toContain("@example");
});

it("takes over nothing of an abstract", async () => {
  const { parts } = await readDpg(
    `${heading}A title — ●Anna Alt — Ulm\n\nSecret — ●Ben Bau — Bonn, and so on.\n\n[1] Secret et al., Phys. Rev. 1 (2020)${next}`,
  );
  expect(JSON.stringify(parts)).not.toMatch(/Secret|Bonn/);
});
