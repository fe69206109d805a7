import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "../src/errors.js";
import { projectFolder } from "../src/settings.js";
import { bench } from "./bench.js";
import { keptDatabase } from "./database/kept.js";
import { openDatabase } from "./database/open.js";
import { readOptions } from "./options.js";
import { written } from "./results.js";

const report = (line: string) => process.stderr.write(`${line}\n`);

try {
  const options = readOptions(process.argv.slice(2));
  mkdirSync(join(projectFolder, "bench", ".data"), { recursive: true });
  const settings = await keptDatabase(options.size, options.seed, report);
  if (!options.loadOnly) {
    const database = await openDatabase(settings, report);
    try {
      await written(await bench(database, options, report), database, options);
    } finally {
      await database.close();
    }
  }
} catch (error) {
  // What the reader can do something about is said in a sentence; everything else is a bug.
  process.stderr.write(`${error instanceof CannotStart ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
