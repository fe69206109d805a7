import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "playwright-core";
import { longestPage } from "../../src/query/selection/page.js";
import * as limits from "../../src/limits.js";
import { projectFolder, readSettings } from "../../src/settings.js";
import { blocks, commands, output, pages, type Block } from "../support/pages.js";
import { answer, ask, textOf, url } from "../support/world.js";

/** What the pages show is run: each block by its language, and what it prints is compared with the `json` or `text` block that follows. */

/** Commands that are not run here, and where they are. */
const elsewhere: Readonly<Record<string, string>> = {
  "npm ci && npm start": "start-world.js starts what it starts; a clean clone is started by test/long",
  "npm ci && npm test": ".ci/run is this",
  "NEO4J_URI=neo4j+s://graph.example.org NEO4J_PASSWORD=secret npm start":
    "there is no such host; test/start runs against a Neo4j that runs elsewhere",
  'colloquia import programme.txt --meeting "DPG Spring Meeting 2023, Dresden"': "test/scratch/replacing.test.ts names the meeting of a programme",
  "colloquia import programme.txt --source my-key": "test/scratch/replacing.test.ts names sources",
  "NEO4J_PASSWORD=long-and-secret docker-compose up --build": "test/start looks at the compose file",
};
const here = (text: string) => text.replaceAll(/http:\/\/(localhost|127\.0\.0\.1):4000/g, url);
const folder = { COLLOQUIA_FOLDER: process.env["WORLD_FOLDER"] };

/** How a block of each language is run; it answers what the block gives, or undefined when this machine cannot run it. */
const executors: Readonly<Record<string, (block: Block) => Promise<string | undefined>>> = {
  graphql: async ({ text, expected }) => {
    expect(expected?.language).toBe("json");
    return JSON.stringify(await ask(text));
  },
  sh: async ({ text }) => {
    const run = commands(text).filter(command => elsewhere[command] === undefined);
    const said: string[] = [];
    for (const command of run) said.push((await output("bash", ["-eo", "pipefail"], here(command), folder)) ?? "");
    return said.at(-1) ?? "";
  },
  python: async ({ text, expected }) => {
    expect(expected?.language).toBe("text");
    return output("python3", ["-"], here(text), folder);
  },
  html: async ({ text, expected }) => {
    expect(expected?.language).toBe("text");
    const program = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
    return existsSync(program) ? shownByBrowser(program, here(text), expected!.text.trim()) : undefined;
  },
};

/** What the page shows in a browser, served from an origin of its own: waits until it is what is expected, or long enough. */
async function shownByBrowser(executablePath: string, page: string, expected: string): Promise<string> {
  const site = createServer((_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(page));
  await new Promise<void>(done => site.listen(0, "127.0.0.1", done));
  const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const opened = await browser.newPage();
    await opened.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    let shown = "";
    for (const until = Date.now() + 20_000; shown !== expected && Date.now() < until; await wait(100)) shown = await lines(opened.innerText("body"));
    return shown;
  } finally {
    await browser.close();
    site.close();
    site.closeAllConnections();
  }
}
/** Text without the empty lines that a page has between its blocks. */
const lines = async (text: Promise<string>) =>
  (await text)
    .split("\n")
    .map(line => line.trim())
    .filter(Boolean)
    .join("\n");

const facts = () => answer("{ dataset { model relationships counts { type count } } }");
let before: unknown;
beforeAll(async () => {
  before = await facts();
});

describe("The documentation", () => {
  it.each(blocks.map(block => ({ block, name: `${block.file}:${block.line}, ${block.language}` })))("is true: $name", async ({ block }) => {
    const execute = executors[block.language];
    if (!execute)
      throw new Error(
        `${block.file}:${block.line}: a block of the language "${block.language}" must have an executor in this test, or be one that is only shown (test/support/pages.ts)`,
      );
    const given = await execute(block),
      { expected } = block;
    if (given === undefined) console.warn(`NOT RUN: ${block.file}:${block.line}, because this machine lacks what runs ${block.language}`);
    else if (expected?.language === "json") expect(JSON.parse(given)).toEqual(JSON.parse(expected.text));
    else if (expected) expect(given.trim()).toBe(expected.text.trim());
  });

  it("has run without changing a fact", async () => expect(await facts()).toEqual(before));

  it("shows every command that is tested elsewhere: take out of the list what is gone", () => {
    const shown = new Set(blocks.filter(({ language }) => language === "sh").flatMap(({ text }) => commands(text)));
    expect(Object.keys(elsewhere).filter(command => !shown.has(command))).toEqual([]);
  });

  const tabled = new Set([...pages, ...readdirSync(join(projectFolder, "docs", "operating")).map(file => `docs/operating/${file}`)]);
  /** The tables of the pages, as first cell → second cell. */
  const cells = (line: string) => line.split("|").map(cell => cell.trim().replace(/^`([^`]*)`$/, "$1")),
    rows = new Map(
      [...tabled]
        .flatMap(file => textOf(file).split("\n"))
        .filter(line => line.startsWith("|"))
        .map(line => [cells(line)[1]!, cells(line)[2]!]),
    );
  it("lists every setting with its default", () => {
    const { port, host, logLevel, graph } = readSettings({});
    const variables = [...textOf("src/settings.ts").matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(match => match[1]!);
    expect(variables.filter(name => !rows.has(name))).toEqual([]);
    expect([...rows.keys()].filter(name => /^(COLLOQUIA|NEO4J)_[A-Z_]+$/.test(name) && !variables.includes(name))).toEqual([]); // gone
    expect([rows.get("PORT"), rows.get("HOST"), rows.get("LOG_LEVEL")]).toEqual([String(port), host, logLevel]);
    if ("remote" in graph) throw new Error("Without settings the service starts a Neo4j of its own");
    const { folder, jars, heapMb, pageCacheMb } = graph.local,
      folders = ["COLLOQUIA_FOLDER", "COLLOQUIA_JARS"].map(name => join(projectFolder, rows.get(name)!));
    expect([rows.get("NEO4J_HEAP_MB"), rows.get("NEO4J_PAGE_CACHE_MB")]).toEqual([String(heapMb), String(pageCacheMb)]);
    expect(folders).toEqual([folder, jars]);
  });

  it("lists every limit", () => {
    const wanted = [...Object.values(limits).filter(value => typeof value === "number"), longestPage];
    const shown = [...rows.values()].filter(value => /^[\d,]+$/.test(value)).map(value => Number(value.replaceAll(",", "")));
    expect(wanted.filter(limit => !shown.includes(limit))).toEqual([]);
  });
});
