import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectFolder } from "../../src/settings.js";

/** Large real data that no commit holds, where this machine has it beside the project or further up. */
export function sharedData(file: string): string | undefined {
  for (let folder = projectFolder; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, "shared/data", file);
    if (existsSync(found)) return found;
  }
  process.stderr.write(`Skipped, for there is no shared/data/${file} above ${projectFolder}\n`);
  return undefined;
}
