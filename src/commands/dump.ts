import { statement } from "../neo4j/statement.js";
import { dump, storedState } from "../store/state.js";
import { refuseRestoring } from "../store/readiness.js";
import type { Call } from "./command.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";

export async function dumpGraph({ settings, log }: Call): Promise<void> {
  await withGraph(settings, log, async graph => {
    const [state] = await graph.read(statement("read/state"));
    refuseRestoring(state);
    for (const line of dump(await storedState(statement => graph.readWhole(statement)))) print(`${line}\n`);
  });
}
