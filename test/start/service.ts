import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { projectFolder, type RemoteSettings } from "../../src/settings.js";
import { oneCaller } from "../support/one-caller.js";

/** A machine under load takes its time to start Neo4j. */
const patienceMs = 100_000;
/** For a Neo4j that lives a minute, Java's better compiler costs more than it gives: a third of the start. */
export const shortLived = { JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1" };

export interface Run {
  readonly process: ChildProcess;
  readonly output: readonly string[];
  /** Waits for a line of the log, or of other output, that holds these words; fails when the process ends without it. */
  readonly says: (words: string) => Promise<void>;
  readonly ended: Promise<Ended>;
}
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

const runs: Run[] = [],
  folders: string[] = [];

/** The service as it ships, with nothing of this shell's settings. Without further words it serves, on a port of the system's choice. */
export const colloquia = (variables: Readonly<Record<string, string>>, ...words: string[]): Run => colloquiaIn(projectFolder, variables, ...words);

/** The same from another folder than the project's. */
export function colloquiaIn(folder: string, variables: Readonly<Record<string, string>>, ...words: string[]): Run {
  const startedAt = performance.now(),
    child = spawn(process.execPath, [join(folder, "dist", "colloquia.js"), ...words], {
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], JAVA_HOME: process.env["JAVA_HOME"], PORT: "0", ...oneCaller, ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    }),
    output: string[] = [];
  let stdout = "",
    stderr = "";
  child.stdout.on("data", chunk => (stdout += String(chunk)));
  child.stderr.on("data", chunk => (stderr += String(chunk)));
  createInterface({ input: child.stdout }).on("line", line => output.push(line));
  const ended = new Promise<Ended>(done => child.once("close", code => done({ code, stdout, stderr, ms: performance.now() - startedAt })));
  const says = async (words: string) => {
    let over = false;
    void ended.then(() => (over = true));
    await until(() => output.some(line => line.includes(words)) || over);
    if (!output.some(line => line.includes(words))) throw new Error(`It ended without “${words}”:\n${output.join("\n")}\n${stderr}`);
  };
  const run = { process: child, output, says, ended };
  runs.push(run);
  return run;
}

/** Stops a service in order, and sees that it ended so. */
export async function stop({ process: service, ended }: Run): Promise<void> {
  service.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0, stderr: "" });
}

/** Where a ready service answers. */
export const urlOf = ({ output }: Run): string => /http:\/\/[^/]+/.exec(output.find(line => line.includes("Ready"))!)![0];

export async function until(holds: () => boolean | Promise<boolean>, ms = patienceMs): Promise<void> {
  for (const end = Date.now() + ms; !(await holds()); await wait(20)) if (Date.now() > end) throw new Error(`Not within ${ms} ms: ${holds}`);
}

/** Where the Neo4j of a data folder is, while it runs. */
export const connectionOf = (folder: string) => JSON.parse(readFileSync(join(folder, "connection.json"), "utf8")) as RemoteSettings;

/** The Neo4j that belongs to a data folder, and whether a process is there. */
export const databaseOf = (folder: string): number => Number(readFileSync(join(folder, "neo4j.pid"), "utf8"));
export const lives = (pid: number): boolean => existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, "utf8") !== "";

/** A folder for a test's data; the blank in its name is on purpose. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "colloquia start-"));
  folders.push(folder);
  return folder;
}

/** A PATH that has these programs of this machine, and the given scripts of sh, and nothing else. */
export function pathWith(programs: readonly string[], scripts: Readonly<Record<string, string>> = {}): string {
  const folder = join(newFolder(), "bin");
  mkdirSync(folder);
  for (const program of programs) {
    const found = process.env["PATH"]!.split(delimiter)
      .map(place => join(place, program))
      .find(existsSync);
    if (found) symlinkSync(found, join(folder, program));
  }
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** Ends what a failed test left running, and removes all folders. */
export async function cleanUp(): Promise<void> {
  for (const { process: child, ended } of runs.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
  for (const folder of folders.splice(0)) {
    if (existsSync(join(folder, "neo4j.pid"))) await until(() => !lives(databaseOf(folder)), 30_000);
    rmSync(folder, { recursive: true, force: true });
  }
}
