import { updateGraph } from "../store/shipped.js";
import { noChanges } from "../store/changes.js";
import type { Call } from "./command.js";
import { print } from "./print.js";
import { reportWaiting } from "./report-waiting.js";
import { withGraph } from "./with-graph.js";

export async function migrateGraph({ settings, log }: Call): Promise<void> {
  await withGraph(settings, log, async graph => {
    const changes = await updateGraph(graph, line => print(`${line}\n`), reportWaiting);
    if (changes === noChanges) print("The graph is up to date\n");
  });
}
