import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { matchOneOf, matchPattern, matchWord, matchWords } from "../../src/model/parse-table.js";
import { readForms, readList, readTable } from "../../src/model/resource.js";

const folder = mkdtempSync(join(tmpdir(), "resources-"));
beforeAll(() => mkdirSync(join(folder, "people")));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (file: string, ...lines: readonly string[]) => writeFileSync(join(folder, "people", file), lines.join("\n"));

describe("A table", () => {
  const read = () =>
    readTable("people/birds", { name: matchWord, weight: matchPattern(/^\d+$/, "must be a whole number"), flies: matchOneOf(["yes", "no"]) }, folder);
  const comments = ["# Birds.", "# Source: this test."],
    columns = "name\tweight\tflies";

  it("is read in the order of its rows, without its comments", () => {
    write("birds.tsv", ...comments, columns, "wren\t9\tyes", "emu\t40000\tno", "");
    expect(read()).toEqual([
      { name: "wren", weight: "9", flies: "yes" },
      { name: "emu", weight: "40000", flies: "no" },
    ]);
  });

  it.each<[what: string, lines: readonly string[], message: string]>([
    ["a cell that breaks the rule of its column", [columns, "wren\tnine\tyes", ""], 'line 4: weight must be a whole number, but got: "nine"'],
    [
      "a value that is none of a closed list",
      [columns, "wren\t9\tyes", "emu\t4\tnever", ""],
      'line 5: flies must be one of yes, no, but got: "never"',
    ],
    ["a row with a cell too few", [columns, "wren\t9", ""], 'line 4: must have 3 cells, separated by tabs, but got: "wren\\t9"'],
    ["a row with a cell too many", [columns, "wren\t9\tyes\t", ""], 'line 4: must have 3 cells, separated by tabs, but got: "wren\\t9\\tyes\\t"'],
    ["spaces in the place of tabs", [columns, "wren 9 yes", ""], 'line 4: must have 3 cells, separated by tabs, but got: "wren 9 yes"'],
    ["an empty line", [columns, "wren\t9\tyes", "", "emu\t4\tno", ""], 'line 5: must have 3 cells, separated by tabs, but got: ""'],
    ["a comment between rows", [columns, "# small", "wren\t9\tyes", ""], 'line 4: must have 3 cells, separated by tabs, but got: "# small"'],
    [
      "a key that is listed twice",
      [columns, "wren\t9\tyes", "wren\t8\tyes", ""],
      'line 5: name must not be listed on an earlier line, but got: "wren"',
    ],
    ["line ends of Windows", [columns, "wren\t9\tyes\r", ""], 'line 4: flies must be one of yes, no, but got: "yes\\r"'],
    ["a file that was cut off", [columns, "wren\t9\tyes", "emu\t400"], 'line 5: must end with a line feed, but got: "emu\\t400"'],
    [
      "other columns",
      ["name\tflies", "wren\tyes", ""],
      'line 3: must name the columns name, weight, flies, separated by tabs, but got: "name\\tflies"',
    ],
    ["no rows", [columns, ""], 'line 3: must have a row below it, but got: "the end of the file"'],
    ["nothing but comments", [""], 'line 3: must have a line that is no comment, but got: "the end of the file"'],
  ])("is refused with file, line and what must hold: %s", (_, lines, message) => {
    write("birds.tsv", ...comments, ...lines);
    expect(read).toThrow(new Error(`resources/people/birds.tsv, ${message}`));
  });

  it("quotes no more than the beginning of a long line", () => {
    write("birds.tsv", columns, "x".repeat(1_000), "");
    expect(read).toThrow(new RegExp(`, but got: "x{100}"$`));
  });
});

describe("A list", () => {
  it("is the set of its lines", () => {
    write("birds.txt", "# Birds.", "sea eagle", "emu", "");
    expect([...readList("people/birds", matchWords, folder)]).toEqual(["sea eagle", "emu"]);
  });
  it.each([
    ["a capital", ["emu", "Wren", ""], 'line 3: the entry must be words of the letters a to z, with one space between two of them, but got: "Wren"'],
    ["an entry that is listed twice", ["emu", "wren", "emu", ""], 'line 4: the entry must not be listed on an earlier line, but got: "emu"'],
    ["a file that was cut off", ["emu", "wr"], 'line 3: must end with a line feed, but got: "wr"'],
  ])("is refused with file, line and what must hold: %s", (_, lines, message) => {
    write("birds.txt", "# Birds.", ...lines);
    expect(() => readList("people/birds", matchWords, folder)).toThrow(new Error(`resources/people/birds.txt, ${message}`));
  });
});

describe("A table of words and their forms", () => {
  it("is the word of each form", () => {
    write("forms.tsv", "word\tforms", "university\tuni univ", "research institute\tforschungsinstitut", "");
    expect([...readForms("people/forms", folder)]).toEqual([
      ["uni", "university"],
      ["univ", "university"],
      ["forschungsinstitut", "research institute"],
    ]);
  });
  it.each([
    ["of two words", "union\tunion uni", '"uni" is there already, but got: "union uni"'],
    ["twice of one", "union\tonion onion", '"onion" is there already, but got: "onion onion"'],
  ])("has no form %s", (_, row, message) => {
    write("forms.tsv", "word\tforms", "university\tuni univ", row, "");
    expect(() => readForms("people/forms", folder)).toThrow(
      new Error(`resources/people/forms.tsv, line 3: forms must list each word once in the whole column, and ${message}`),
    );
  });
});
