import { spawn } from "node:child_process";
import { projectFolder } from "../../src/settings.js";
import { textOf } from "./text-of.js";

/** Pages of the documentation, as blocks of code: a test runs each block and compares what it prints with the `json` or `text` block that follows. */

/** Pages that test/world/documentation.test.ts runs on the shipped data. */
export const pages: readonly string[] = [
  "README.md",
  "docs/asking.md",
  "docs/identity.md",
  "docs/importing.md",
  "docs/operating/health.md",
  "docs/operating/limits.md",
  "docs/operating/settings.md",
];
/** The section that changes the graph: test/start/remote.test.ts runs it, where nobody else reads. */
export const importExample = { file: "docs/importing.md", section: "An example" };
/** Other pages with commands or queries, and where these are tested. */
export const otherPages: Readonly<Record<string, string>> = {
  "CONTRIBUTING.md": "its commands are those of package.json; its queries need the files that it shows how to write",
  "bench/README.md": "measures for hours",
  "docs/curation.md": "test/curation/documented.ts runs it, from its first line to its last",
  "docs/importing-tables.md": "test/unit/importers/tables/documentation.test.ts reads its tables by its mappings",
  "docs/debugging.md": "test/unit/debugging-page.test.ts runs its examples",
  "docs/operating/commands.md": "test/scratch/commands.test.ts runs it, from its first line to its last",
  "docs/operating/audit.md": "test/curation/audit.ts asks for the entries of what it does",
  "docs/operating/backup.md": "test/scratch/backup.test.ts runs these commands on graphs of its own",
  "docs/operating/data-folder.md": "test/start/local.test.ts resets a password",
  "docs/operating/fair-use.md": "a setting, and a measurement that takes long",
  "docs/operating/keys-and-roles.md": "test/curation/commands.ts adds, lists and revokes keys",
  "docs/operating/starting.md": "test/scratch/unfinished.test.ts and test/start/update.test.ts run these commands on graphs of their own",
};

export interface Block {
  readonly file: string;
  readonly line: number;
  /** The heading above it. */
  readonly section: string;
  readonly language: string;
  readonly text: string;
  /** The answer that follows in the same section. */
  readonly expected: Block | undefined;
}

const answers: ReadonlySet<string> = new Set(["json", "text"]);

/** The blocks of a page, each with its answer. An answer that follows nothing is an example of a message, and left out. */
export function blocksOf(file: string): Block[] {
  const document = textOf(file);
  const all = [...document.matchAll(/^```(\w*).*\n([\s\S]*?)^```$/gm)].map(({ index, 1: language = "", 2: text = "" }): Block => {
    const before = document.slice(0, index);
    const section = [...before.matchAll(/^#+ (.+)$/gm)].at(-1)?.[1] ?? "";
    return { file, line: before.split("\n").length, section, language, text, expected: undefined };
  });
  return all.flatMap((block, at) => {
    if (answers.has(block.language)) return [];
    const next = all[at + 1];
    const hasAnswer = next !== undefined && answers.has(next.language) && next.section === block.section;
    return [{ ...block, expected: hasAnswer ? next : undefined }];
  });
}
/** Languages of blocks that show something and are not run. */
const shown: ReadonlySet<string> = new Set(["cypher", "csv", "mermaid", "ts", "yaml"]);
/** The blocks of a page that can be run. */
export const runnableBlocks = (file: string): Block[] => blocksOf(file).filter(({ language }) => !shown.has(language));
/** What the world's test runs. */
export const blocks = pages.flatMap(runnableBlocks).filter(({ file, section }) => file !== importExample.file || section !== importExample.section);

/** The commands of a shell block, one each: a backslash joins lines, comments go. */
export const commands = (text: string) =>
  text
    .replaceAll("\\\n", " ")
    .split("\n")
    .map(line => line.trim().replace(/\s+/g, " "))
    .filter(line => line !== "" && !line.startsWith("#"));

/** What a program writes to its output; an error when it fails, or undefined when it is not installed. */
export function output(
  program: string,
  parameters: readonly string[],
  input: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const child = spawn(program, parameters, {
    cwd: projectFolder,
    env: { ...process.env, NODE_OPTIONS: "", NEO4J_URI: "", LOG_LEVEL: "", ...variables },
  });
  return new Promise((done, failed) => {
    let said = "",
      complained = "";
    child.stdout.on("data", chunk => (said += chunk));
    child.stderr.on("data", chunk => (complained += chunk));
    child.on("error", (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? done(undefined) : failed(error)));
    child.on("close", code => (code === 0 ? done(said) : failed(new Error(`${program} ended with ${code}:\n${said}${complained}`))));
    child.stdin.on("error", () => {}); // the program did not start, or did not read
    child.stdin.end(input);
  });
}
