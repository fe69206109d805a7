import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../graph/graph.js";
import { statement } from "../graph/statement.js";
import { projectFolder } from "../settings.js";
import { summed } from "./changes.js";
import { decisionsSchema, type Decision } from "./decisions.js";
import type { Description } from "./description.js";
import { readDescription, readYaml } from "./read.js";
import { modelVersion, prepare, write } from "./write.js";

export interface Shipped {
  readonly descriptions: readonly Description[];
  readonly decisions: readonly Decision[];
  readonly fingerprint: string;
}

const folder = join(projectFolder, "data"),
  decisionsFile = "same.yaml";

/** The code that derives facts: when it changes, the graph is derived anew. */
const code = () =>
  readdirSync(new URL("derive/", import.meta.url))
    .filter(file => /\.[jt]s$/.test(file))
    .sort()
    .map(file => readFileSync(new URL(`derive/${file}`, import.meta.url), "utf8"));

/** The documents and decisions in `data/`. */
export function shippedData(): Shipped {
  const files = readdirSync(folder)
      .filter(file => file.endsWith(".yaml"))
      .sort(),
    texts = files.map(file => readFileSync(join(folder, file), "utf8"));
  return {
    descriptions: files.flatMap((file, at) => (file === decisionsFile ? [] : [readDescription(texts[at]!, `data/${file}`)])),
    decisions: readYaml(decisionsSchema, readFileSync(join(folder, decisionsFile), "utf8"), `data/${decisionsFile}`).decisions,
    fingerprint: createHash("sha256")
      .update(JSON.stringify([texts, code()]))
      .digest("hex")
      .slice(0, 16),
  };
}

/** Makes the graph hold what ships with the project; nothing to do where it is whole and does. */
export async function fill(graph: Graph, report: (line: string) => void): Promise<void> {
  await prepare(graph);
  const { descriptions, decisions, fingerprint } = shippedData(),
    [dataset] = await graph.read(statement("read/state"));
  if (dataset?.["state"] === "WHOLE" && dataset["model"] === modelVersion && dataset["shipped"] === fingerprint) return;
  report(`Filling the graph from ${descriptions.length} documents`);
  const { written, removed } = summed(await write(graph, { descriptions, decisions: { origin: "shipped", made: decisions }, shipped: fingerprint }));
  report(`Filled the graph: ${written} facts written, ${removed} removed`);
}
