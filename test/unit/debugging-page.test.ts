import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/settings.js";
import { blocksOf, commands, output } from "../support/pages.js";

/** docs/debugging.md: its commands are run, each in a process of its own, without a database. */
const page = "docs/debugging.md";
const here = (command: string) => command.replace("npx colloquia explain", "node test/support/explain.js");
const run = (command: string) => output("bash", ["-eo", "pipefail"], here(command), { COLLOQUIA_READS: "" });

describe("The page on debugging", () => {
  it.each(blocksOf(page).map(block => ({ block, name: `line ${block.line}` })))("shows what is printed: $name", async ({ block }) => {
    expect([block.language, block.expected?.language]).toEqual(["sh", "text"]);
    const [command = "", ...more] = commands(block.text);
    expect(more).toEqual([]);
    expect((await run(command))!.trim()).toBe(block.expected!.text.trim());
  });

  it("names files that exist", () => {
    const text = readFileSync(join(projectFolder, page), "utf8"),
      links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => join("docs", link!)),
      files = [...text.matchAll(/`((?:test|src|cypher)\/[\w./-]+\.ts)`/g)].map(([, file]) => file!);
    expect([...links, ...files].filter(file => !existsSync(join(projectFolder, file)))).toEqual([]);
    expect(files.length).toBeGreaterThan(2);
  });
});
