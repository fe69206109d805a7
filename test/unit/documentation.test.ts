import { existsSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { projectFolder } from "../../src/settings.js";
import { otherPages, pages, runnableBlocks } from "../support/pages.js";
import { textOf } from "../support/text-of.js";

/** The rules of the documentation that need no service. What its commands and queries print is tested in test/world/documentation.test.ts. */

const isMarkdown = (file: string) => file.endsWith(".md");
const markdownBelow = (folder: string) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" })
    .filter(file => isMarkdown(file) && !file.includes("node_modules"))
    .map(file => join(folder, file));
const documents = [
  ...readdirSync(projectFolder).filter(isMarkdown),
  ...["bench", "docs", "resources", "schema", "test"].flatMap(markdownBelow),
].sort();
const decisionsFolder = "docs/decisions";
const decisions = readdirSync(join(projectFolder, decisionsFolder)).sort();

const withoutCode = (text: string) => text.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/`[^`\n]*`/g, "");
const linksOf = (file: string) =>
  [...withoutCode(textOf(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(match => match[1]!).filter(link => !/^[a-z]+:/.test(link));
/** As GitHub makes the address of a heading. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
const headingsOf = (file: string) =>
  [
    ...textOf(file)
      .replaceAll(/^```[\s\S]*?^```$/gm, "")
      .matchAll(/^#+ (.+)$/gm),
  ].map(match => slugOf(match[1]!));

/** Whether a link of a file leads to a file or folder of the project and, behind #, to a heading of it. */
function leadsSomewhere(file: string, link: string): boolean {
  const [path, anchor] = link.split("#") as [string, string | undefined];
  const target = path === "" ? file : normalize(join(dirname(file), path));
  if (!existsSync(join(projectFolder, target))) return false;
  return anchor === undefined || !isMarkdown(target) || headingsOf(target).includes(anchor);
}

describe("Every page", () => {
  it.each(documents)("%s: its links lead to a file and a heading of the project", file => {
    expect(linksOf(file).filter(link => !leadsSomewhere(file, link))).toEqual([]);
  });

  it("of docs/ is listed in docs/README.md: add a line there", () => {
    const listed = new Set(linksOf("docs/README.md").map(link => normalize(join("docs", link.split("#")[0]!))));
    const unlisted = markdownBelow("docs").filter(file => file !== "docs/README.md" && !file.startsWith(decisionsFolder) && !listed.has(file));
    expect(unlisted).toEqual([]);
  });

  it("with commands or queries is run by a test: name it in test/support/pages.ts", () => {
    const withBlocks = documents.filter(file => !file.startsWith("test/") && runnableBlocks(file).some(({ language }) => language !== ""));
    expect(withBlocks.filter(file => !pages.includes(file) && otherPages[file] === undefined)).toEqual([]);
    expect(Object.keys(otherPages).filter(file => !withBlocks.includes(file) || pages.includes(file))).toEqual([]);
    expect(pages.filter(file => !documents.includes(file))).toEqual([]);
  });
});

describe("README", () => {
  it("is short: move what a stranger does not need first to docs/", () => {
    const maxLines = 150;
    expect(textOf("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(maxLines);
  });
});

describe("Every decision", () => {
  it.each(decisions)("%s has one heading, # NNNN Title, and is named after it", file => {
    const text = textOf(join(decisionsFolder, file));
    expect(text.match(/^#+ .+$/gm)).toEqual([expect.stringMatching(/^# \d{4} [A-Z].*[^.]$/)]);
    const [number, ...title] = text.slice(2, text.indexOf("\n")).split(" ") as [string, ...string[]];
    const name = title
      .join(" ")
      .toLowerCase()
      .replaceAll("'", "")
      .replaceAll(/[^a-z0-9]+/g, "-");
    expect(file).toBe(`${number}-${name}.md`);
  });

  it("has a number of its own", () => {
    const numbers = decisions.map(file => file.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
