import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readDescription } from "../../../../src/sources/description/read-description.js";
import { pattern } from "../../../../src/sources/importers/tables/patterns.js";
import { Value, value } from "../../../../src/sources/importers/tables/values.js";
import { projectFolder } from "../../../../src/settings.js";
import { described } from "../../../support/reading.js";
import { readTables, said } from "./reading.js";

/** What docs/importing-tables.md says is so. */
const page = readFileSync(join(projectFolder, "docs/importing-tables.md"), "utf8"),
  sections = page.split(/^## /m).slice(1);
const blocks = (section: string) => [...section.matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```$/gm)].map(([, , name, text]) => [name!, text!] as const);
const cells = (section: string) =>
  section
    .split("\n")
    .filter(line => line.startsWith("| `"))
    .map(line => [...line.matchAll(/\| (?:`([^`]*)`|([^|]*?)) +(?=\|)/g)].map(([, code, text]) => code ?? text!));
const section = (title: string) => sections.find(each => each.startsWith(`${title}\n`))!;

it.each(sections.filter(each => each.includes("```yaml gives")).map(each => [each.split("\n")[0]!, each]))(
  "%s: gives what the page says",
  async (_, text) => {
    const files = new Map(blocks(text)),
      read = await readTables(files.get("mapping")!, Object.fromEntries(files)),
      all = (part: "events") => read.records.flatMap(record => record[part]);
    readDescription(described(read), "read");
    const { problems, ...wanted } = parse(files.get("gives")!);
    expect(said(read)).toEqual(problems);
    for (const [part, items] of Object.entries(wanted)) {
      expect(all(part as "events")).toHaveLength((items as unknown[]).length);
      expect(all(part as "events")).toMatchObject(items as object[]);
    }
  },
);

it("has three whole examples", () => expect(sections.filter(each => each.includes("```yaml gives"))).toHaveLength(3));

it.each(cells(section("Values")))("%s is a value", written => expect(value.parse(parse(written))).toBeInstanceOf(Value));

it.each(cells(section("Dates and times")))("%s reads %s as %s", (written, text, read) => {
  const { date, time } = pattern.parse(written).read(text!) ?? {};
  expect([date, time].filter(Boolean).join(" ") || "nothing").toBe(read);
});
it("shows patterns and values", () => {
  expect(cells(section("Dates and times"))).toHaveLength(9);
  expect(cells(section("Values"))).toHaveLength(8);
});
