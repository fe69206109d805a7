import { statement } from "../neo4j/statement.js";
import { check } from "../store/check.js";
import { refuseRestoring } from "../store/readiness.js";
import { describeUnfinished, toUnfinished, type UnfinishedChange } from "../store/unfinished-change.js";
import type { Call } from "./command.js";
import { formatChanges, makeChange, toJson } from "./make-change.js";
import { print, printJson } from "./print.js";
import { withGraph } from "./with-graph.js";

interface CheckOptions {
  readonly repair: boolean;
  readonly json: boolean;
}

export async function checkGraph({ settings, log, options: { repair, json } }: Call<CheckOptions>): Promise<void> {
  await withGraph(settings, log, async graph => {
    const [state] = await graph.read(statement("read/state"));
    refuseRestoring(state);
    const unfinished = toUnfinished(state);
    if (unfinished && !json) print(formatUnfinished(unfinished));
    const differences = await check(graph);
    if (!json) printDifferences(differences);
    const isRepaired = repair && differences.length > 0;
    const changes = isRepaired ? await makeChange(graph, {}, { action: "REPAIR" }) : undefined;
    if (json) printJson({ unfinishedChange: unfinished ?? null, differences, changes: changes ? toJson(changes) : null });
    else if (changes) print(formatChanges(changes));
    if (differences.length && !isRepaired) process.exitCode = 1;
  });
}

const formatUnfinished = (unfinished: UnfinishedChange): string =>
  `The graph is not complete: ${describeUnfinished(unfinished)}. What it has still to write is listed below. \`colloquia import --resume\` finishes it${unfinished.isCancellable ? ", `colloquia import --cancel` undoes it" : ""}\n`;

/** Line by line: of a large graph they may be too many for one text. */
function printDifferences(lines: readonly string[]): void {
  for (const line of lines) print(`${line}\n`);
  print(lines.length ? `${lines.length} facts are not what the records say\n` : "Every fact is what the records say\n");
}
