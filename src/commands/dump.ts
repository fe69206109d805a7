import type { Logger } from "pino";
import { statement } from "../neo4j/statement.js";
import type { Settings } from "../settings.js";
import { dump as lines, storedState } from "../store/state.js";
import { print } from "./print.js";
import { refuseRestoring } from "../store/readiness.js";
import { withGraph } from "./with-graph.js";

export async function dump(settings: Settings, log: Logger): Promise<void> {
  await withGraph(settings, log, async graph => {
    const [state] = await graph.read(statement("read/state"));
    refuseRestoring(state);
    for (const line of lines(await storedState(statement => graph.readWhole(statement)))) print(`${line}\n`);
  });
}
