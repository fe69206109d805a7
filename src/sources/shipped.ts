import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../graph/graph.js";
import { statement } from "../graph/statement.js";
import { codeFolder, projectFolder } from "../settings.js";
import { planShipped, type LeftAlone } from "../store/shipped-ownership.js";
import { summed } from "./changes.js";
import { decisionsSchema, type Decision } from "./decisions.js";
import type { Description } from "./description.js";
import { readDescription, readYaml } from "./read.js";
import { prepare } from "./prepare.js";
import { isWhole, write } from "./write.js";

const folder = join(projectFolder, "data"),
  decisionsFile = "same.yaml";

/** The code that derives facts, and says who is who: when it changes, the graph is derived anew. */
const code = () =>
  ["derive", "resolve"].flatMap(part => {
    const folder = join(codeFolder, "sources", part);
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(file => /\.[jt]s$/.test(file))
      .sort()
      .map(file => readFileSync(join(folder, file), "utf8"));
  });

/** The texts of the documents and decisions in `data/`, by file. */
export function shippedTexts(): ReadonlyMap<string, string> {
  const files = readdirSync(folder)
    .filter(file => file.endsWith(".yaml"))
    .sort();
  return new Map(files.map(file => [file, readFileSync(join(folder, file), "utf8")]));
}

/** The documents in `data/`. */
export const shippedDocuments = (texts = shippedTexts()): Description[] =>
  [...texts].flatMap(([file, text]) => (file === decisionsFile ? [] : [readDescription(text, `data/${file}`)]));

/** The documents and decisions in `data/`. */
export function shippedData(texts = shippedTexts()): { readonly descriptions: readonly Description[]; readonly decisions: readonly Decision[] } {
  return {
    descriptions: shippedDocuments(texts),
    decisions: readYaml(decisionsSchema, texts.get(decisionsFile) ?? "", `data/${decisionsFile}`).decisions,
  };
}

/** What tells whether the graph holds them, without reading them: their texts, and the code that derives. */
export const shippedFingerprint = (texts = shippedTexts()): string =>
  createHash("sha256")
    .update(JSON.stringify([[...texts.values()], code()]))
    .digest("hex")
    .slice(0, 16);

/** Makes the graph hold what ships with the project, but for what an operator has replaced or removed; nothing to do where it is whole and does. */
export async function fill(graph: Graph, report: (line: string) => void): Promise<void> {
  await prepare(graph);
  const texts = shippedTexts(),
    fingerprint = shippedFingerprint(texts),
    [dataset] = await graph.read(statement("read/state"));
  if (dataset && isWhole(dataset) && dataset["shipped"] === fingerprint) return;
  const { descriptions, decisions } = shippedData(texts);
  report(`Filling the graph from ${descriptions.length} documents`);
  let leftAlone: readonly LeftAlone[] = [];
  const change = { decisions: { origin: "shipped", made: decisions }, shipped: fingerprint };
  const plan = planShipped(descriptions, change, all => (leftAlone = all));
  const { written, removed } = summed(await write(graph, plan));
  for (const { key, reason } of leftAlone)
    report(
      reason === "removed"
        ? `${key} ships with Colloquia and was removed from the graph: it stays out until its document in data/ is imported`
        : `${key} ships with Colloquia, but the graph has another source of this key that was imported: it is left as it is`,
    );
  report(`Filled the graph: ${written} facts written, ${removed} removed`);
}
