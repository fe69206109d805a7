import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/settings.js";
import { description } from "../../src/sources/importers/description.js";
import type { Given } from "../../src/sources/importers/importer.js";
import { InvalidDescription, readDescription } from "../../src/sources/description/read-description.js";
import { readAll } from "../support/reading.js";

/**
 * Damaged Descriptions: what must be said of each stands below it, one comment a line, as it would be printed. `UPDATE=1` writes it anew: read what it
 * wrote.
 */
const folder = join(projectFolder, "test", "abuse", "descriptions"),
  mark = "#= ";
const files = readdirSync(folder).sort();

function refusal(text: string, file: string): readonly string[] {
  try {
    readDescription(text, file);
  } catch (error) {
    if (error instanceof InvalidDescription) return error.problems;
    throw error;
  }
  return ["nothing: it was taken"];
}

describe("A damaged Description is refused with every place, what must hold and what was got", () => {
  it.each(files)("%s", file => {
    const path = join(folder, file),
      lines = readFileSync(path, "utf8").split("\n"),
      text = lines.filter(line => !line.startsWith(mark)).join("\n");
    const said = refusal(text, file);
    if (process.env["UPDATE"]) writeFileSync(path, text + said.map(line => `${mark}${line}\n`).join(""));
    expect(said).toEqual(lines.filter(line => line.startsWith(mark)).map(line => line.slice(mark.length)));
  });
});

describe("A whole Description", () => {
  const whole = `
format: colloquia-description-1
source: { key: source, title: A source }
records:
  - key: one
    events:
      - key: event
        title: An event
        start: &day { date: 2024-02-29 }
        end: *day
`;

  it("is read, with what is not said left empty", () => {
    const { records } = readDescription(whole, "whole.yaml");
    expect(records[0]!.events[0]).toMatchObject({ kind: null, people: [], end: { date: "2024-02-29" } });
  });

  it("is named, dated and placed as the operator says, and under no key that cannot be stored", async () => {
    const read = (given: Partial<Given>) => readAll(description, whole, { fileName: "whole.yaml", ...given });
    const given = { key: "mine", url: "https://example.org/", retrieved: "2026-11-22" };
    expect((await read(given)).sources[0]!.source).toEqual({ ...given, title: "A source" });
    expect((await read({})).sources[0]!.source).toEqual({ key: "source", title: "A source" });
    await expect(read({ key: "Not A Key" })).rejects.toThrow(/^key must be lower-case letters.*, but got: "Not A Key"$/);
  });

  it("may be JSON", () => {
    const json = JSON.stringify(readDescription(whole, "whole.yaml"));
    expect(readDescription(json, "whole.json")).toEqual(readDescription(whole, "whole.yaml"));
  });

  it("may repeat an anchor on every line, but is refused soon when anchors hold anchors", () => {
    const often = `${whole}${Array.from({ length: 400 }, (_, at) => `      - { key: event-${at}, title: An event, start: *day }\n`).join("")}`;
    expect(readDescription(often, "often.yaml").records[0]!.events).toHaveLength(401);
    const started = performance.now();
    expect(refusal(readFileSync(join(folder, "alias-bomb.yaml"), "utf8"), "bomb.yaml")).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("says all that is wrong in the order of the file, under the file's name", () => {
    const error = new InvalidDescription("here.yaml", ["one", "two"]);
    expect(error.message).toBe("here.yaml is not a valid Description:\n  one\n  two");
  });
});
