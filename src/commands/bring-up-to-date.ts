import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import type { Graph } from "../neo4j/database.js";
import { statement } from "../neo4j/statement.js";
import { codeFolder } from "../settings.js";
import { prepare } from "../store/prepare.js";
import { isUpToDate, updateGraph } from "../store/shipped.js";
import { modelVersion, oldestReadableModel } from "../store/model-version.js";
import { readinessOf } from "../store/readiness.js";
import { describeUnfinished, readUnfinished } from "../store/unfinished-change.js";

/** Milliseconds between two looks at whether a graph has been migrated, by this service or by hand. */
const pollMs = 1_000;

/**
 * Resolves when reads can use the graph. A graph that they can use is brought up to date beside them, by a process of its own: deriving a large graph takes
 * a gigabyte and more, and neither its end nor its failure touches the service. Only an empty graph is filled first.
 */
export async function bringUpToDate(graph: Graph, log: Logger, explain: (reason: string) => void, stopping: AbortSignal): Promise<void> {
  const report = (line: string) => log.info(line);
  await prepare(graph);
  const readiness = await readReadiness(graph);
  if (readiness === "EMPTY") {
    await updateGraph(graph, report);
    return;
  }
  const unfinished = await readUnfinished(graph);
  if (unfinished?.isCancellable)
    log.warn(`${describeUnfinished(unfinished)}; answers say so. \`colloquia import --resume\` finishes it, \`colloquia import --cancel\` undoes it`);
  if (!(await isUpToDate(graph))) startUpdate(log, stopping);
  if (readiness === "READABLE") return;
  const reason = `The graph is of a model version older than ${oldestReadableModel} and is being migrated to version ${modelVersion}`;
  explain(reason);
  report(reason);
  while ((await readReadiness(graph)) !== "READABLE") await wait(pollMs, undefined, { signal: stopping });
}

async function readReadiness(graph: Graph) {
  const [row] = await graph.read(statement("read/state"));
  return readinessOf(row);
}

/** Runs `colloquia migrate` beside the service, on its database. */
function startUpdate(log: Logger, stopping: AbortSignal): void {
  const child = spawn(process.execPath, [...process.execArgv, join(codeFolder, "colloquia.js"), "migrate"], {
    stdio: ["ignore", "pipe", "pipe"],
    signal: stopping,
  });
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (lines: string) => {
    for (const line of lines.trim().split("\n")) log.info(line);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  child.once("error", () => {}); // stopped, or not started: `close` follows
  child.once("close", (code, signal) => {
    if (code === 0 || stopping.aborted) return;
    log.error(
      { code, signal },
      `The graph could not be brought up to date; answers come from what it holds. Find the cause, then run \`colloquia migrate\`: ${errors.trim()}`,
    );
  });
}
