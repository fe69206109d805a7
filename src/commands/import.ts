import { setFlagsFromString } from "node:v8";
import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import type { Settings } from "../settings.js";
import type { Description } from "../sources/description/description.js";
import { imported, said, type Imported } from "../sources/importers/import-document.js";
import { formats } from "../sources/importers/formats.js";
import { InvalidInput } from "../sources/importers/importer.js";
import { beside, bytesOf, open } from "../sources/importers/input.js";
import { cancelUnfinished, resumeUnfinished } from "../store/write.js";
import { findReplacements, planImport } from "../store/plan-import.js";
import { describeAction } from "../store/write-lease.js";
import { commandLineActor } from "./actor.js";
import type { Call } from "./command.js";
import { formatChanges, makeChange, toJson } from "./make-change.js";
import { print, printError, printJson } from "./print.js";
import { progressShown } from "./progress-shown.js";
import { reportWaiting } from "./report-waiting.js";
import { UsageError } from "./usage-error.js";
import { withGraph } from "./with-graph.js";

const leftOutCode = 2;
/** Nothing was taken in. A wrong command line is told by the same code: 2 has another meaning here. */
const refusedCode = 1;
/** Percent by which the heap may grow beyond what is in use before Node looks for garbage; of itself it lets it grow to several times that. */
const heapGrowth = 50;

export interface ImportOptions {
  readonly mapping: string | undefined;
  readonly source: string | undefined;
  readonly meeting: string | undefined;
  readonly url: string | undefined;
  readonly retrieved: string | undefined;
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly resume: boolean;
  readonly cancel: boolean;
  readonly json: boolean;
}

/** For the help. */
export const formatsText = [
  "FORMAT is told by how a file begins, unless it is named:",
  ...formats.map(({ format, about }) => `  ${format.padEnd(14)}${about}`),
].join("\n");

export async function importFiles({ settings, log, operands, options }: Call<ImportOptions>): Promise<void> {
  const { resume, cancel, mapping, replace, dryRun, json } = options;
  if (resume || cancel) {
    refuseOthers(operands, options);
    return endUnfinished(settings, log, { resume, json });
  }
  const { format, files } = splitOperands(operands);
  checkOptions(files, options);
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const progress = progressShown(process.stderr);
  const given = toGiven(options);
  const all: Imported[] = [];
  for (const file of files) {
    const read = await readInput(file, { mapping, format, given, progress }); // all are read before anything is written
    if (!json) print(formatImported(file, read));
    all.push(read);
  }
  const descriptions = all.map(({ description }) => description);
  refuseRepeatedKeys(files, descriptions);
  let refusals: string[] = [];
  await withGraph(settings, log, async graph => {
    const plan = planImport(descriptions, { replace });
    const changes = await makeChange(graph, { descriptions }, { action: "IMPORT", dryRun, progress, plan }).finally(progress.end);
    if (!json) print(formatChanges(changes, dryRun));
    refusals = dryRun && !replace ? await findReplacements(statement => graph.readWhole(statement), descriptions) : [];
    if (refusals.length) printError(`Warning: the import would be refused, and nothing would change.\n${refusals.join("\n")}\n`);
    if (json) printJson({ dryRun, files: all.map((read, at) => toJsonFile(files[at]!, read)), changes: toJson(changes), refusals }); // one read for each file
  });
  if (refusals.length) process.exitCode = refusedCode;
  else if (all.some(({ problems }) => problems.length)) process.exitCode = leftOutCode;
}

function formatImported(file: string, { description: { source, records }, format, problems }: Imported): string {
  const count = (number: number, one: string) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;
  const leftOut = problems.length ? `; ${count(problems.length, "malformed part")} left out` : "";
  return `${file}: ${source.key} (${format}), ${count(records.length, "record")}${leftOut}\n`;
}

const toJsonFile = (file: string, { description: { source, records }, format, problems }: Imported) => ({
  file,
  source: source.key,
  format,
  records: records.length,
  problems,
});

/** Of two versions of a source in one import, none is the newer one. */
function refuseRepeatedKeys(files: readonly string[], descriptions: readonly Description[]): void {
  const fileOf = new Map<string, string>();
  for (const [at, { source }] of descriptions.entries()) {
    const before = fileOf.get(source.key);
    if (before !== undefined)
      throw new CannotStart(
        `The files of one import must be of different sources, but ${before} and ${files[at]!} both have the key ${source.key}: import the newer one alone, or give one of them another key (--source KEY)`,
      );
    fileOf.set(source.key, files[at]!);
  }
}

/** Finishes or undoes what an earlier import left half-written. */
async function endUnfinished(settings: Settings, log: Logger, { resume, json }: { readonly resume: boolean; readonly json: boolean }): Promise<void> {
  const progress = progressShown(process.stderr);
  await withGraph(settings, log, async graph => {
    const end = resume ? resumeUnfinished : cancelUnfinished;
    const { onWait } = reportWaiting;
    const ended = await end(graph, { actor: commandLineActor(), progress, ...(onWait ? { onWait } : {}) }).finally(progress.end);
    if (json) return printJson(resume ? { resumed: ended ?? null } : { cancelled: ended ?? null });
    print(
      ended
        ? `${resume ? "Finished" : "Cancelled"}: ${describeAction(ended.action)} that ${ended.by} started at ${ended.since}\n`
        : "Nothing is unfinished: the graph is complete\n",
    );
  });
}

interface ReadOptions {
  readonly mapping: string | undefined;
  readonly format: string | undefined;
  readonly given: Given;
  readonly progress: ReturnType<typeof progressShown>;
}
type Given = Omit<Parameters<typeof imported>[2], "open">;

/** A file, or the mapping of a table with the table as what it names. */
async function readInput(file: string, { mapping, format, given, progress }: ReadOptions): Promise<Imported> {
  const input = await open(mapping ?? file, mapping === undefined ? progress.advance : undefined);
  progress.phase(`Reading ${input.name}`, "bytes", mapping === undefined ? input.size : undefined);
  const read = await imported(input, format, {
    ...given,
    open: mapping === undefined ? beside(file, progress.advance) : () => bytesOf(file, progress.advance),
  })
    .catch((error: unknown) => {
      throw error instanceof InvalidInput ? new CannotStart(`${file} ${error.message}`) : error;
    })
    .finally(progress.end);
  for (const problem of read.problems) printError(`${file}: ${said(problem)}\n`);
  return read;
}

/** The format, where it is named before the files. */
function splitOperands(operands: readonly string[]): { readonly format: string | undefined; readonly files: readonly string[] } {
  const format = formats.find(({ format }) => format === operands[0])?.format;
  return { format, files: format === undefined ? operands : operands.slice(1) };
}

function refuseOthers(operands: readonly string[], { json: _, ...options }: ImportOptions): void {
  if (operands.length || Object.values(options).filter(value => value !== undefined && value !== false).length !== 1)
    throw new UsageError("--resume and --cancel must stand alone, without files and other options than --json", refusedCode);
}

function checkOptions(files: readonly string[], options: ImportOptions): void {
  if (!files.length)
    throw new UsageError("colloquia import must be given at least one FILE, but got none: name a file, or - for standard input", refusedCode);
  for (const option of ["mapping", "source"] as const)
    if (options[option] !== undefined && files.length > 1)
      throw new UsageError(`--${option} must be for one file, but there are several: import them one by one`, refusedCode);
  if (options.retrieved !== undefined && !/^\d{4}-\d\d-\d\d$/.test(options.retrieved))
    throw new UsageError(`--retrieved must be a date like 2026-11-22, but got: ${options.retrieved}`, refusedCode);
}

const toGiven = ({ source, meeting, url, retrieved }: ImportOptions): Given => ({
  ...(source === undefined ? {} : { key: source }),
  ...(meeting === undefined ? {} : { meeting }),
  ...(url === undefined ? {} : { url }),
  ...(retrieved === undefined ? {} : { retrieved }),
});
