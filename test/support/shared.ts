import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectFolder } from "../../src/settings.js";

/** What no commit holds, such as large real data, where this machine has it in a folder `shared` beside the project or further up. */
export function shared(path: string): string | undefined {
  for (let folder = projectFolder; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, "shared", path);
    if (existsSync(found)) return found;
  }
  process.stderr.write(`Skipped, for there is no shared/${path} above ${projectFolder}\n`);
  return undefined;
}
