import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { buildSync } from "esbuild";
import { canonical } from "../../src/model/outside-identifier.js";
import type { RecordDescription } from "../../src/sources/description/description.js";
import { projectFolder } from "../../src/settings.js";
import type { Read } from "../support/reading.js";
import { shared } from "../support/shared.js";
import { fixture, openIn, readTables } from "../unit/importers/tables/reading.js";
const folder = shared("data/acl"),
  reading = folder === undefined ? describe.skip : describe;
if (folder === undefined) console.warn("SKIPPED: the ACL tables are not in shared/data/acl, here or in a folder above");

/** Every row, as plainly as can be. */
const rows = (name: string): Record<string, string>[] => parse(gunzipSync(readFileSync(join(folder!, `${name}.csv.gz`))), { columns: true });
const count = (records: readonly RecordDescription[], of: (record: RecordDescription) => number) =>
  records.reduce((sum, record) => sum + of(record), 0);

reading("The tables of the ACL Anthology", () => {
  let read: Read;
  beforeAll(async () => {
    read = await readTables(fixture("acl.mapping.yaml"), {}, { fileName: "acl.mapping.yaml", open: openIn(folder!) });
  });

  it("are read whole but for what they do not say", () => {
    const talks = rows("talks"),
      authors = rows("authors"),
      editors = rows("editors"),
      isNameless = ({ first, last }: Record<string, string>) => `${first}${last}`.trim() === "",
      nameless = [...authors, ...editors].filter(isNameless),
      noDoi = talks.filter(({ doi }) => doi !== "" && canonical("DOI", doi!) === undefined);
    expect(read.records).toHaveLength(rows("events").length);
    expect(count(read.records, ({ talks }) => talks.length)).toBe(talks.length);
    expect(count(read.records, ({ talks }) => talks.flatMap(({ people }) => people).length)).toBe(authors.length - 2);
    expect(count(read.records, ({ events }) => events[0]!.people.length)).toBe(editors.length - 6);
    expect([talks.length, authors.length, editors.length, nameless.length]).toEqual([61_686, 186_187, 5_033, 8]);
    // Two authors and six editors without a name; what stands as a DOI and is none ("0.26615/978-954-452-046-5_001", or the address of a handle); and a
    // title that begins with DANGNT@UIT.VNU-HCM, which nobody can tell from an e-mail address.
    const reasons = read.problems.map(({ message }) => message.replace(/, but got: .*/, ""));
    expect(reasons.filter(reason => reason === "must be a name")).toHaveLength(nameless.length);
    expect(reasons.filter(reason => reason.startsWith("must be DOI"))).toHaveLength(noDoi.length);
    expect(reasons.filter(reason => reason === "must have no e-mail address in it")).toHaveLength(1);
    expect(reasons).toHaveLength(nameless.length + noDoi.length + 1);
  });

  it("keep every name and title, in their order", () => {
    const printed = (text: string) =>
        text
          .normalize("NFC")
          .replace(/[\p{Cc}\u00ad]/gu, "")
          .replace(/\s+/g, " ")
          .trim(),
      names = new Map<string, string[]>(rows("talks").map(({ talk }) => [talk!, []]));
    for (const { talk, first, last } of rows("authors")) if (`${first}${last}` !== "") names.get(talk!)!.push(printed(`${first} ${last}`));
    const keys = new Map(rows("events").map(({ event }, at) => [event, read.records[at]!.key])),
      wanted = rows("talks").map(({ talk, event, title }) => JSON.stringify([keys.get(event!), printed(title!), names.get(talk!)])),
      got = new Set(
        read.records.flatMap(({ talks }) => talks.map(({ event, title, people }) => JSON.stringify([event, title, people.map(({ name }) => name)]))),
      );
    // The title that could be an address is not taken over.
    expect(wanted.filter(line => !got.has(line) && !line.includes("DANGNT@UIT"))).toEqual([]);
  });

  it("give a date only where one day is printed", () => {
    const starts = new Map(read.records.map(({ key, events }) => [key, events[0]!.start]));
    expect(starts.get("1991.iwpt-1")).toEqual({ printed: "February 13-25 1991" });
    expect([...starts.values()].filter(start => start?.date !== undefined).length).toBeGreaterThan(10);
    expect(read.records.filter(({ events }) => events[0]!.start === undefined)).toHaveLength(
      rows("events").filter(({ month, year }) => month === "" && year === "").length,
    );
  });

  it("make one person of one id, and of no others", () => {
    const ids = new Set([...rows("authors"), ...rows("editors")].flatMap(({ person_id }) => person_id || [])),
      people = read.records.flatMap(({ events, talks }) =>
        [...events, ...talks].flatMap(({ people }) => people.flatMap(({ person }) => person ?? [])),
      );
    expect(new Set(people).size).toBe(ids.size);
  });

  it("need a heap of at most 160 MB, and less than 300 MB with all of the process counted", () => {
    const scratch = mkdtempSync(join(tmpdir(), "tables-")),
      program = join(scratch, "peak.cjs");
    try {
      buildSync({
        entryPoints: [join(projectFolder, "test", "unit", "importers", "tables", "peak.ts")],
        bundle: true,
        platform: "node",
        format: "cjs",
        outfile: program,
      });
      const said = execFileSync(
          process.execPath,
          ["--max-old-space-size=160", program, join(projectFolder, "test/fixtures/tables/acl.mapping.yaml"), folder!],
          {
            encoding: "utf8",
          },
        ),
        [records, megabytes] = said.split(" ").map(Number);
      expect(records).toBe(2_051);
      expect(megabytes).toBeLessThan(300);
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });
});
