import type { Logger } from "pino";
import type { Settings } from "../settings.js";
import { dump as lines, storedState } from "../sources/state.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";

export async function dump(settings: Settings, log: Logger): Promise<void> {
  await withGraph(settings, log, async graph => {
    for (const line of lines(await storedState(statement => graph.readWhole(statement)))) print(`${line}\n`);
  });
}
