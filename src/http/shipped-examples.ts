import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../settings.js";

export interface Example {
  readonly name: string;
  readonly why: string;
  /** The name of its operation. */
  readonly operation: string;
  readonly query: string;
}

/** The questions of `examples/`, in the order of their files. The first comment line says why one would ask it. */
export function examples(): Example[] {
  const folder = join(projectFolder, "examples");
  return readdirSync(folder)
    .filter(file => file.endsWith(".graphql"))
    .sort()
    .map(file => {
      const query = readFileSync(join(folder, file), "utf8");
      return {
        name: file.replace(/^\d+-|\.graphql$/g, ""),
        why: /^# (.+)$/m.exec(query)?.[1] ?? "",
        operation: /^query (\w+)/m.exec(query)?.[1] ?? "",
        query,
      };
    });
}
