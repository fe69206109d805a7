import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectFolder } from "../../src/settings.js";
import type { Server } from "../servers/start.js";
import type { Parameters, Side, Workload } from "../workloads/workload.js";
import { questionOf } from "./question.js";

/** A service that learns a shape behind its answers has learnt it by then. */
const learningMs = 3_000;

/** Database hits per request, of a server that is started for this alone: profiling takes time. */
export async function hitsOf(
  start: (hitsFile: string) => Promise<Server>,
  side: Side,
  asked: readonly { readonly workload: Workload; readonly parameters: readonly Parameters[] }[],
): Promise<Map<string, number>> {
  const file = join(projectFolder, "bench", ".data", "hits");
  writeFileSync(file, "");
  const server = await start(file);
  try {
    const found = new Map<string, number>();
    for (const { workload, parameters } of asked) {
      const { path, bodyOf } = questionOf(workload, side);
      const askAll = async () => {
        for (const each of parameters)
          await (await fetch(server.url + path, { method: "POST", headers: { "content-type": "application/json" }, body: bodyOf(each) })).text();
      };
      await askAll();
      await wait(learningMs);
      writeFileSync(file, "");
      await askAll();
      const hits = readFileSync(file, "utf8").split("\n").map(Number);
      found.set(workload.name, hits.reduce((a, b) => a + b, 0) / parameters.length);
    }
    return found;
  } finally {
    await server.stop();
  }
}
