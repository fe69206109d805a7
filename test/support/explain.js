import "reflect-metadata";
import { parseArgs } from "node:util";
import { explain } from "../../dist/commands/explain.js";
import { openLog } from "../../dist/log.js";
import { readSettings } from "../../dist/settings.js";

/** `colloquia explain`, in a process of its own. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { variables: { type: "string" }, operation: { type: "string" }, profile: { type: "boolean" } },
});
const settings = readSettings(process.env);
try {
  await explain({ settings, log: openLog(settings.logLevel), operands: positionals, options: values });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
