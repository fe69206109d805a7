import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { projectFolder } from "../src/settings.js";

/** What every report of the bench says in the same words. */

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map(cells => `| ${cells.join(" | ")} |`).join("\n");

export const commit = () => execFileSync("git", ["-C", projectFolder, "describe", "--always", "--dirty"], { encoding: "utf8" }).trim();
export const today = () => new Date().toISOString().slice(0, 10);
export const processors = () => `${cpus().length} × ${cpus()[0]!.model}`;
