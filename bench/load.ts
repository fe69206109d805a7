// Makes the database of a world: `load.ts SIZE SEED SETTINGS`, in a process of its own because it takes much memory.
import { CannotStart } from "../src/errors.js";
import { Projection } from "../src/projection/project.js";
import type { LocalSettings } from "../src/settings.js";
import { importWorld } from "./database/import.js";
import { sizes, type SizeName } from "./world/size.js";
import { world } from "./world/world.js";

const [size, seed, settings] = process.argv.slice(2) as [SizeName, string, string]; // database/kept.ts gives these
const report = (line: string) => process.stdout.write(`${line}\n`);
report(`Deriving the ${size} world ${seed}`);
try {
  await importWorld(new Projection([...world(sizes[size], Number(seed))], []).world(), JSON.parse(settings) as LocalSettings, report);
} catch (error) {
  process.stderr.write(`${error instanceof CannotStart ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
