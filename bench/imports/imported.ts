import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../../src/settings.js";
import { mostResidentMb } from "../measure/process.js";

export interface Imported {
  readonly seconds: number;
  /** The most that the process held at a time. */
  readonly megabytes: number;
  /** What it said of its phases. */
  readonly phases: readonly string[];
}

/** Runs the built command as an operator does. */
export function imported(file: string, variables: Readonly<Record<string, string>>): Promise<Imported> {
  const started = performance.now(),
    child = spawn(process.execPath, [join(projectFolder, "dist", "colloquia.js"), "import", file], {
      env: { ...process.env, ...variables, NODE_OPTIONS: "" },
      stdio: ["ignore", "ignore", "pipe"],
    });
  let said = "",
    megabytes = 0;
  child.stderr.on("data", chunk => (said += String(chunk)));
  const watch = setInterval(() => (megabytes = Math.max(megabytes, mostResidentMb(child.pid!))), 200);
  return new Promise((done, failed) =>
    child.once("close", code => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1_000,
        phases = said.split("\n").filter(line => line.endsWith(" a second"));
      if (code === 0 || code === 2) done({ seconds, megabytes, phases });
      else failed(new Error(`colloquia import ${file} ended with ${String(code)}: ${said}`));
    }),
  );
}
