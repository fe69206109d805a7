import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "../../src/commands/command.js";
import { commands } from "../../src/commands/table.js";
import { projectFolder } from "../../src/settings.js";
import { textOf } from "../support/text-of.js";
import { cleanUp, colloquia, newFolder } from "./service.js";

afterAll(cleanUp);

interface Listed {
  readonly path: readonly string[];
  readonly command: Command;
}
const listAll = (all: readonly Command[], above: readonly string[] = []): Listed[] =>
  all.flatMap(command => {
    const path = [...above, command.name];
    return [{ path, command }, ...listAll(command.subcommands ?? [], path)];
  });
const listed = listAll(commands);
const runnable = listed.filter(({ command }) => command.load);
const named = listed.map(({ path, command }) => ({ name: path.join(" "), path, command }));
const flagOf = (name: string) => `--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

/** No settings that could be used: what runs in spite of them has not read any. */
const unusable = { LOG_LEVEL: "loud", NEO4J_URI: "nonsense" };
async function run(...words: readonly string[]) {
  const { code, stdout, stderr } = await colloquia(unusable, ...words).ended;
  return { code, stdout, stderr };
}

describe("Help is printed to standard output, with exit code 0 and examples, without settings:", () => {
  it.each(named)("$name --help", async ({ name, path, command }) => {
    const { stdout, ...rest } = await run(...path, "--help");
    expect(rest).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: colloquia ${name} `));
    expect(stdout.replace(/\s+/g, " ")).toContain(` ${command.summary}. `);
    const [before, examples] = stdout.split("\nExamples:\n");
    expect(command.examples.length).toBeGreaterThan(0);
    for (const { about, line } of command.examples) expect(examples).toContain(`  # ${about}.\n  ${line}\n`);
    for (const operand of Object.keys(command.operands ?? {})) expect(before).toContain(`\n  ${operand.replace(/^[<[]|(?:\.\.\.)?[>\]]$/g, "")} `);
    for (const option of Object.keys(command.options ?? {})) expect(before).toContain(`\n  ${flagOf(option)} `);
    for (const { name: subcommand } of command.subcommands ?? []) expect(before).toContain(`\n  ${subcommand} `);
  });

  it("colloquia --help, -h and help list every command", async () => {
    const help = await run("--help");
    expect(help).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/^Usage: colloquia .*\n[^]*\nExamples:\n {2}# /) });
    for (const { name, summary } of commands) {
      expect(help.stdout).toContain(`\n  ${name} `);
      expect(help.stdout.replace(/\s+/g, " ")).toContain(` ${summary} `);
    }
    expect(await run("-h")).toEqual(help);
    expect(await run("help")).toEqual(help);
  });

  it("-h and help COMMAND print what --help does", async () => {
    for (const path of [["import"], ["sources"], ["audit", "refused"], ["help"]]) {
      const help = await run(...path, "--help");
      expect(help).toMatchObject({ code: 0, stderr: "" });
      expect(await run(...path, "-h")).toEqual(help);
      expect(await run("help", ...path)).toEqual(help);
    }
  });

  it("help of import lists the formats, help of match-affiliations the columns", async () => {
    for (const format of ["description", "indico", "dpg", "ror", "tables"])
      expect((await run("help", "import")).stdout).toMatch(new RegExp(`\n  ${format} +[A-Z].+\\.\n`));
    expect((await run("match-affiliations", "--help")).stdout).toContain("institution, ror, name, score, reasons");
  });

  it("serve --help starts nothing", async () => {
    const folder = join(newFolder(), "data");
    expect(await colloquia({ COLLOQUIA_FOLDER: folder }, "serve", "--help").ended).toMatchObject({ code: 0, stderr: "" });
    expect(existsSync(folder)).toBe(false);
  });

  it("--version and -V print the version", async () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as { version: string };
    for (const word of ["--version", "-V"]) expect(await run(word)).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("A wrong command line is refused with exit code 2, nothing on standard output, and what to do:", () => {
  it.each([
    ["frobnicate", /^The command after colloquia must be one of serve, .*, but got: frobnicate\nDetails and examples: colloquia --help\n$/],
    ["improt x.yaml", /^The command after colloquia must be .*, but got: improt \(did you mean import\?\)\n/],
    ["improt --help", /but got: improt \(did you mean import\?\)\n/],
    ["help improt", /but got: improt \(did you mean import\?\)\n/],
    ["sources lits", /^The command after colloquia sources must be one of list, show, remove, but got: lits \(did you mean list\?\)\n/],
    ["sources", /^A command must stand after colloquia sources: one of list, show, remove; but got none\n/],
    ["audit refusd", /^The command after colloquia audit must be one of refused, but got: refusd \(did you mean refused\?\)\n/],
    ["--hlep", /^colloquia: unknown option '--hlep'\n\(Did you mean --help\?\)\n/],
    ["audit --frist 5", /^colloquia audit: unknown option '--frist'\n\(Did you mean --first\?\)\nUsage: colloquia audit \[options\]/],
    [
      "backup",
      /^colloquia backup: missing required argument 'FILE'\nUsage: colloquia backup \[options\] <FILE>\nDetails and examples: colloquia backup --help\n$/,
    ],
    ["sources show", /missing required argument 'KEY'\n/],
    ["correct a name --because x", /missing required argument 'VALUE'\n/],
    ["same a b", /^colloquia same: required option '--because <WHY>' not specified\n/],
    ["different a --because x", /required option '--other <ID>' not specified\n/],
    ["erase a --because", /option '--because <WHY>' argument missing\n/],
    ["erase a --because --by", /^--because must be followed by WHY, but got the option --by: if it is the value, write --because=--by\n$/],
    ["dump all", /^colloquia dump: too many arguments.* Expected 0 arguments but got 1/],
    ["serve now", /^colloquia serve: too many arguments/],
    ["keys list --role READER", /^colloquia keys list: unknown option '--role'\n/],
    ["audit --source a --subject b", /option '--source <KEY>' cannot be used with option '--subject <ID>'\n/],
    ["audit --first 5 refused", /^--first must stand behind the command that it belongs to, but stands before refused: move or remove it\n$/],
    ["audit --first 0", /^--first must be a whole number from 1 to 10000, but got: 0\n$/],
    ["audit refused --hours 721", /^--hours must be a whole number from 1 to 720, but got: 721\n$/],
  ])("%s", async (line, message) => {
    expect(await run(...line.split(" "))).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(message) });
  });

  it("but import ends with 1: its 2 means that parts were left out", async () => {
    expect(await run("import", "--sorce", "x")).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^colloquia import: unknown option '--sorce'\n\(Did you mean --source\?\)\n/),
    });
    for (const [words, message] of [
      [[], /^colloquia import must be given at least one FILE, but got none/],
      [["--resume", "x.yaml"], /^--resume and --cancel must stand alone/],
      [["--resume", "--cancel"], /^--resume and --cancel must stand alone/],
      [["a.csv", "b.csv", "--mapping", "c.yaml"], /^--mapping must be for one file, but there are several/],
      [["a.yaml", "--retrieved", "today"], /^--retrieved must be a date like 2026-11-22, but got: today\n$/],
    ] as const)
      expect(await colloquia({}, "import", ...words).ended).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(message) });
  });

  it("a value that looks like an option is taken where it is written with =", async () => {
    expect(await run("erase", "a", "--because=--by")).toMatchObject({ code: 1, stderr: expect.stringMatching(/^These settings cannot be used/) });
  });
});

/** A command line that is right goes on to the settings, which are wrong here. */
it("every example in the help is a right command line", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "participants.csv"), "");
  const lines = [...new Set(listed.flatMap(({ command }) => command.examples.map(({ line }) => line.split(" | ")[0]!)))];
  const script = `colloquia() { "${process.execPath}" "${join(projectFolder, "dist", "colloquia.js")}" "$@"; }\n`;
  for (const line of lines) {
    const child = spawn("bash", ["-c", script + line], {
      cwd: folder,
      env: { PATH: process.env["PATH"], ...unusable },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", chunk => (stderr += String(chunk)));
    const code = await new Promise(done => child.once("close", done));
    expect({ line, code, stderr }).toEqual({ line, code: 1, stderr: expect.stringMatching(/^These settings cannot be used: LOG_LEVEL /) });
  }
});

describe("docs/operating/commands.md", () => {
  const text = textOf("docs/operating/commands.md");
  const sections = text.split(/^(?=##)/m);
  it.each(runnable.map(each => ({ name: each.path.join(" "), ...each })))("explains and shows $name, with its options", ({ name, path, command }) => {
    const section = sections.find(each => new RegExp(`^###.*(?:colloquia |, \`)${name}[\` ]`).test(each));
    expect(section).toBeDefined();
    expect(section).toMatch(new RegExp(`^(?:.*\\$\\()?npx colloquia ${path.join(" ")}\\b`, "m"));
    for (const option of Object.keys(command.options ?? {}).filter(each => each !== "because" && each !== "by"))
      expect(section).toContain(`\`${flagOf(option)}`);
  });
});
