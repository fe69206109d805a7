import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../neo4j/database.js";
import { statement } from "../neo4j/statement.js";
import { resourceTexts } from "../model/resource.js";
import { codeFolder, projectFolder } from "../settings.js";
import { planShipped, type LeftAlone } from "./shipped-ownership.js";
import { noChanges, summed, type Changes } from "./changes.js";
import { decisionsSchema, type Decision } from "../sources/description/decisions.js";
import type { Description } from "../sources/description/description.js";
import { readDescription, readYaml } from "../sources/description/read-description.js";
import { prepare } from "./prepare.js";
import { formatFingerprint, parseFingerprint } from "./shipped-fingerprint.js";
import { toUnfinished } from "./unfinished-change.js";
import type { PlanChange } from "./change.js";
import { isStored } from "./is-stored.js";
import { isWhole } from "./model-version.js";
import { write, type WriteOptions } from "./write.js";

const folder = join(projectFolder, "data"),
  decisionsFile = "same.yaml";
/** The origin of decisions that ship with the project. */
const shippedOrigin = "shipped";

/** The code that derives facts and says who is who, and the tables that it reads: when they change, the graph is derived anew. */
const code = () => [
  ...["identity", "projection"].flatMap(part => {
    const folder = join(codeFolder, part);
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(file => /\.[jt]s$/.test(file))
      .sort()
      .map(file => readFileSync(join(folder, file), "utf8"));
  }),
  ...resourceTexts(),
];

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

interface ShippedData {
  readonly descriptions: readonly Description[];
  readonly decisions: readonly Decision[];
}

/** The documents and decisions in `data/`. */
export function shippedData(texts = shippedTexts()): ShippedData {
  return {
    descriptions: shippedDocuments(texts),
    decisions: readYaml(decisionsSchema, texts.get(decisionsFile) ?? "", `data/${decisionsFile}`).decisions,
  };
}

const hash = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
const hashTexts = (texts: ReadonlyMap<string, string>): string => hash([...texts.values()]);

/** What the graph keeps when it holds what ships with the project. */
export const shippedFingerprint = (texts = shippedTexts(), data = shippedData(texts)): string =>
  formatFingerprint({ texts: hashTexts(texts), content: hash(data), code: hash(code()) });

/** Whether there is nothing to bring up to date: the same texts and code as when the graph was last written whole, and nothing unfinished that only a start finishes. */
export async function isUpToDate(graph: Graph): Promise<boolean> {
  const [dataset] = await graph.read(statement("read/state"));
  const unfinished = toUnfinished(dataset);
  if (unfinished) return unfinished.isCancellable; // the operator decides about an import
  const kept = parseFingerprint(dataset?.["shipped"]);
  return dataset !== undefined && isWhole(dataset) && kept?.texts === hashTexts(shippedTexts()) && kept.code === hash(code());
}

/** Makes the graph hold what ships with this version, in the form that this version derives. What did not change is not written, and costs nothing. */
export async function updateGraph(graph: Graph, report: (line: string) => void, options: WriteOptions = {}): Promise<Changes> {
  await prepare(graph);
  const texts = shippedTexts();
  const data = shippedData(texts);
  const shipped = shippedFingerprint(texts, data);
  const [dataset] = await graph.read(statement("read/state"));
  if (dataset && isWhole(dataset) && dataset["shipped"] === shipped) return noChanges;
  report(
    dataset && dataset["readableModel"] !== null ? "Bringing the graph up to date" : `Filling the graph from ${data.descriptions.length} documents`,
  );
  let leftAlone: readonly LeftAlone[] = [];
  const plan = planUpdate(data, shipped, sources => (leftAlone = sources));
  const changes = await write(graph, plan, { ...options, action: "UPDATE" });
  for (const { key, reason } of leftAlone)
    report(
      reason === "removed"
        ? `${key} ships with Colloquia and was removed from the graph: it stays out until its document in data/ is imported`
        : `${key} ships with Colloquia, but the graph has another source of this key that was imported: it is left as it is`,
    );
  const { written, removed } = summed(changes);
  report(`The graph is up to date: ${written} facts written, ${removed} removed`);
  return changes;
}

/** What of the shipped data the graph does not hold yet, without what an operator has replaced or removed. */
const planUpdate =
  ({ descriptions, decisions }: ShippedData, shipped: string, reportLeftAlone: (sources: readonly LeftAlone[]) => void): PlanChange =>
  async run => {
    const planned = await planShipped(descriptions, { shipped }, reportLeftAlone)(run);
    const changed: Description[] = [];
    for (const description of planned.descriptions ?? []) if (!(await isStored(run, description))) changed.push(description);
    const kept = (await run(statement("read/decisions"))).filter(({ origin }) => origin === shippedOrigin).map(({ text }) => text);
    const isSame = JSON.stringify(kept) === JSON.stringify(decisions.map(decision => JSON.stringify(decision)));
    return { ...planned, descriptions: changed, ...(isSame ? {} : { decisions: { origin: shippedOrigin, made: decisions } }) };
  };
