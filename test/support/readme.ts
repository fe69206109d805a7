import { spawn } from "node:child_process";
import { projectFolder } from "../../src/settings.js";
import { textOf } from "./text-of.js";

/** README, and other documents, as blocks of code: each is run by a test, and what it gives is compared with the `json` or `text` block that follows. */

export interface Block {
  readonly line: number;
  /** The heading above it. */
  readonly section: string;
  readonly language: string;
  readonly text: string;
  /** The block that follows, where it is an answer. */
  readonly expected: Block | undefined;
}

export const readme = textOf("README.md");
const answers: ReadonlySet<string> = new Set(["json", "text"]);

/** The blocks of a document; the answers stand with what they answer. */
export function blocksOf(file: string): Block[] {
  const document = textOf(file);
  const all: Block[] = [...document.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .map(({ index, 1: language = "", 2: text = "" }) => {
      const before = document.slice(0, index);
      return { line: before.split("\n").length, section: [...before.matchAll(/^#+ (.+)$/gm)].at(-1)![1]!, language, text };
    })
    .reduceRight<Block[]>((below, block) => [{ ...block, expected: answers.has(below[0]?.language ?? "") ? below[0] : undefined }, ...below], []);
  return all.filter(({ language }, at) => !answers.has(language) || !all[at - 1]?.expected);
}
export const blocks = blocksOf("README.md");
/** What it shows of files of one's own changes the graph: it is run where nobody else reads it. */
export const importing = "Files of your own";

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
