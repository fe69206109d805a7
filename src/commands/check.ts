import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import { statement } from "../neo4j/statement.js";
import type { Settings } from "../settings.js";
import { check as differences } from "../store/check.js";
import { refuseRestoring } from "../store/readiness.js";
import { describeUnfinished, toUnfinished } from "../store/unfinished-change.js";
import { changed } from "./changed.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";

export async function check(settings: Settings, log: Logger, [option, ...more]: readonly string[]): Promise<void> {
  if ((option !== undefined && option !== "--repair") || more.length) throw new CannotStart("colloquia check [--repair]");
  await withGraph(settings, log, async graph => {
    const [state] = await graph.read(statement("read/state"));
    refuseRestoring(state);
    const unfinished = toUnfinished(state);
    if (unfinished)
      print(
        `The graph is not complete: ${describeUnfinished(unfinished)}. What it has still to write is listed below. \`colloquia import --resume\` finishes it${unfinished.isCancellable ? ", `colloquia import --cancel` undoes it" : ""}\n`,
      );
    const lines = await differences(graph);
    for (const line of lines) print(`${line}\n`);
    print(lines.length ? `${lines.length} facts are not what the records say\n` : "Every fact is what the records say\n");
    if (!lines.length) return;
    if (option === "--repair") print(await changed(graph, {}, { action: "REPAIR" }));
    else process.exitCode = 1;
  });
}
