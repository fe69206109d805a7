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
import { changed } from "./changed.js";
import { print, printError } from "./print.js";
import { progressShown } from "./progress-shown.js";
import { withGraph } from "./with-graph.js";
import { reportWaiting } from "./report-waiting.js";
import { words } from "./words.js";

const usage = `\
colloquia import [FORMAT] FILE… [options]
  Takes in what the files say; - is standard input. A newer version of a source takes the place of the older one.
  FORMAT is told by how a file begins, unless it is named:
${formats.map(({ format, about }) => `    ${format.padEnd(14)}${about}`).join("\n")}
  --mapping FILE      says what the columns of a table mean that lies elsewhere (docs/importing-tables.md)
  --source KEY        names the source for ever, where the file does not or not well
  --meeting NAME      the meeting that a programme of the DPG is of, with its year, where the text does not say it
  --url URL           where it was fetched
  --retrieved DATE    when it was fetched, as 2026-11-22
  --replace           replaces sources that have nothing in common with what is imported, or that ship with Colloquia (docs/importing.md)
  --resume            without files: finishes an import that was begun and not finished
  --cancel            without files: undoes it; its sources say again what they said before
  --dry-run           tells what would change, and changes nothing; ends as the import would
  Ends with 0 when everything was taken in, with 2 when malformed parts were left out, with 1 when nothing was taken in.
`;
const leftOutCode = 2;
const refusedCode = 1;
/** Percent by which the heap may grow beyond what is in use before Node looks for garbage; of itself it lets it grow to several times that. */
const heapGrowth = 50;

export async function importFiles(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { format, files, mapping, given, replace, dryRun, help, unfinished } = options(rest);
  if (help) return print(usage);
  if (unfinished) return endUnfinished(settings, log, unfinished);
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const progress = progressShown(process.stderr),
    all: Imported[] = [];
  for (const file of files) all.push(await read(file, mapping, format, given, progress)); // all are read before anything is written
  const descriptions = all.map(({ description }) => description);
  refuseRepeatedKeys(files, descriptions);
  let refused = false;
  await withGraph(settings, log, async graph => {
    const plan = planImport(descriptions, { replace });
    print(await changed(graph, { descriptions }, { action: "IMPORT", dryRun, progress, plan }).finally(progress.end));
    const reasons = dryRun && !replace ? await findReplacements(statement => graph.readWhole(statement), descriptions) : [];
    refused = reasons.length > 0;
    if (refused) printError(`Warning: the import would be refused, and nothing would change.\n${reasons.join("\n")}\n`);
  });
  if (refused) process.exitCode = refusedCode;
  else if (all.some(({ problems }) => problems.length)) process.exitCode = leftOutCode;
}

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
async function endUnfinished(settings: Settings, log: Logger, how: "resume" | "cancel"): Promise<void> {
  const progress = progressShown(process.stderr);
  await withGraph(settings, log, async graph => {
    const end = how === "resume" ? resumeUnfinished : cancelUnfinished;
    const { onWait } = reportWaiting;
    const ended = await end(graph, { actor: commandLineActor(), progress, ...(onWait ? { onWait } : {}) }).finally(progress.end);
    const what = how === "resume" ? "Finished" : "Cancelled";
    print(
      ended
        ? `${what}: ${describeAction(ended.action)} that ${ended.by} started at ${ended.since}\n`
        : "Nothing is unfinished: the graph is complete\n",
    );
  });
}

/** A file, or the mapping of a table with the table as what it names. */
async function read(file: string, mapping: string | undefined, format: string | undefined, given: Given, progress: Shown): Promise<Imported> {
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
  const { source, records } = read.description,
    count = (number: number, one: string) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;
  print(
    `${file}: ${source.key} (${read.format}), ${count(records.length, "record")}${read.problems.length ? `; ${count(read.problems.length, "malformed part")} left out` : ""}\n`,
  );
  return read;
}

type Shown = ReturnType<typeof progressShown>;
type Given = Parameters<typeof imported>[2];

function options(rest: readonly string[]) {
  const text = { type: "string" } as const,
    flag = { type: "boolean", default: false } as const;
  const { values, positionals } = words(
    rest,
    {
      mapping: text,
      source: text,
      meeting: text,
      url: text,
      retrieved: text,
      replace: flag,
      "dry-run": flag,
      resume: flag,
      cancel: flag,
      help: flag,
    },
    usage,
  );
  const named = formats.some(({ format }) => format === positionals[0]) ? positionals[0] : undefined,
    files = named === undefined ? positionals : positionals.slice(1);
  const unfinished = values.resume ? ("resume" as const) : values.cancel ? ("cancel" as const) : undefined;
  if (unfinished && (positionals.length || Object.values(values).filter(value => value !== false).length !== 1))
    throw new CannotStart("--resume and --cancel must stand alone, without files and other options");
  if (!files.length && !values.help && !unfinished) throw new CannotStart(`colloquia import must be given at least one file, but got none\n${usage}`);
  for (const option of ["mapping", "source"] as const)
    if (values[option] !== undefined && files.length > 1) throw new CannotStart(`--${option} must be for one file, but there are several`);
  if (values.retrieved !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.retrieved))
    throw new CannotStart(`--retrieved must be a date like 2026-11-22, but got: ${values.retrieved}`);
  const given = {
    ...(values.source === undefined ? {} : { key: values.source }),
    ...(values.meeting === undefined ? {} : { meeting: values.meeting }),
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(values.retrieved === undefined ? {} : { retrieved: values.retrieved }),
  };
  return { format: named, files, mapping: values.mapping, given, replace: values.replace, dryRun: values["dry-run"], help: values.help, unfinished };
}
