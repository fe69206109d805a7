import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CannotStart } from "../../src/errors.js";
import { resourceTexts } from "../../src/model/resource.js";
import { modelVersion } from "../../src/store/model-version.js";
import { projectFolder, type LocalSettings } from "../../src/settings.js";
import { sizes, type Size, type SizeName } from "../world/size.js";

/** Memory for the database and for the processes that derive and check its facts, in MB. */
const memory: Readonly<Record<SizeName, { readonly heapMb: number; readonly pageCacheMb: number; readonly nodeMb: number }>> = {
  tiny: { heapMb: 512, pageCacheMb: 64, nodeMb: 2_000 },
  small: { heapMb: 1_024, pageCacheMb: 256, nodeMb: 4_000 },
  medium: { heapMb: 512, pageCacheMb: 256, nodeMb: 6_000 }, // as the service ships
  full: { heapMb: 2_048, pageCacheMb: 2_048, nodeMb: 12_000 },
};

/** The data folder of a world, made where it is not there or comes from other code than this. */
export async function keptDatabase(size: SizeName, seed: number, report: (line: string) => void): Promise<LocalSettings> {
  const { heapMb, pageCacheMb, nodeMb } = memory[size],
    folder = join(projectFolder, "bench", ".data", `${size}-${seed}`),
    settings: LocalSettings = { folder, jars: join(projectFolder, ".colloquia"), heapMb, pageCacheMb },
    made = join(folder, "made-by"),
    code = codeOf(sizes[size]);
  if ((await readFile(made, "utf8").catch(() => "")) === code) return settings;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run("load", nodeMb, {}, [...process.execArgv, join(projectFolder, "bench", "load.ts"), size, String(seed), JSON.stringify(settings)]);
  report("Checking that every fact is what the records say");
  await run("check", nodeMb, { ...environmentOf(settings), LOG_LEVEL: "warn" }, [join(projectFolder, "dist", "colloquia.js"), "check"]);
  await writeFile(made, code);
  return settings;
}

const environmentOf = ({ folder, jars, heapMb, pageCacheMb }: LocalSettings) => ({
  COLLOQUIA_FOLDER: folder,
  COLLOQUIA_JARS: jars,
  NEO4J_HEAP_MB: String(heapMb),
  NEO4J_PAGE_CACHE_MB: String(pageCacheMb),
});

/** A hash of what the facts come from: the world's size, the code that makes it, the code that derives and decides who is who, and its tables. */
function codeOf(size: Size): string {
  const files = ["bench/world", "src/projection", "src/identity"].flatMap(folder =>
    readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" })
      .filter(file => file.endsWith(".ts"))
      .sort()
      .map(file => readFileSync(join(projectFolder, folder, file), "utf8")),
  );
  return createHash("sha256")
    .update(JSON.stringify([modelVersion, size, files, resourceTexts()]))
    .digest("hex");
}

function run(what: string, nodeMb: number, variables: Readonly<Record<string, string>>, command: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${nodeMb}`, ...command], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, NEO4J_URI: "", ...variables },
    });
    child.once("exit", code =>
      code === 0 ? done() : failed(new CannotStart(`The bench's database could not be made: ${what} ended with ${String(code)}`)),
    );
  });
}
