import type { Logger } from "pino";
import type { Settings } from "../settings.js";
import { check as differences } from "../sources/check.js";
import { withGraph } from "./with-graph.js";

export async function check(settings: Settings, log: Logger): Promise<void> {
  await withGraph(settings, log, async graph => {
    const lines = await differences(graph);
    for (const line of lines) process.stdout.write(`${line}\n`);
    process.stdout.write(lines.length ? `${lines.length} facts are not what the records say\n` : "Every fact is what the records say\n");
    if (lines.length) process.exitCode = 1;
  });
}
