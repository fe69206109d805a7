import { cpSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../src/settings.js";

export const dockerfile = readFileSync(join(projectFolder, "Dockerfile"), "utf8");

/** What a stage of the Dockerfile copies: paths of the project, or of the stage before. */
export const copied = (stage: string): string[] =>
  [...stage.matchAll(/^COPY (?:--from=\S+ )?(.+) \S+$/gm)].flatMap(([, paths]) => paths!.split(" ").map(path => path.replace(/^\/app\//, "")));

/** A folder with just what the image holds; images cannot be built where tests run. */
export function imageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "colloquia-image-"));
  for (const path of copied(dockerfile.split(/^FROM /m).at(-1)!)) {
    if (path === "node_modules") symlinkSync(join(projectFolder, path), join(folder, path));
    else cpSync(join(projectFolder, path), join(folder, path), { recursive: true });
  }
  return folder;
}
