import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import { statement, type Row } from "../neo4j/statement.js";
import type { Settings } from "../settings.js";
import { findShipped, planRemoval } from "../store/plan-import.js";
import { changed } from "./changed.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";

const usage = `\
colloquia sources list                     every source: key, records, title
colloquia sources show KEY                 one source, with what it does not state and what was left out
colloquia sources remove KEY [--dry-run]   takes a source out, with all that no other source states
`;

export async function sources(settings: Settings, log: Logger, [command = "", key, option]: readonly string[]): Promise<void> {
  if (command === "--help") return print(usage);
  const wanted =
    command === "list" ? key === undefined : key !== undefined && (option === undefined || (command === "remove" && option === "--dry-run"));
  if (!["list", "show", "remove"].includes(command) || !wanted) throw new CannotStart(usage);
  await withGraph(settings, log, async graph => {
    const all = await graph.readWhole(statement("read/sources"));
    if (command === "list") return print(all.map(listed).join(""));
    const source = all.find(each => each["key"] === key);
    if (!source) throw new CannotStart(`The key must be one of a source in the graph (colloquia sources list), but got: ${key}`);
    if (command === "show") return print(shown(source));
    const shipped = findShipped(key!); // of a source that was found
    print(await changed(graph, { removed: [key!] }, { action: "REMOVAL", dryRun: option !== undefined, plan: planRemoval(key!) }));
    if (shipped) print("It ships with Colloquia. A start does not bring it back; to take it in again, import its document in data/.\n");
  });
}

/** A source is one line, whatever its title holds. */
const listed = ({ key, records, title }: Row) => `${String(key)}\t${String(records)}\t${String(title).replace(/\s+/g, " ")}\n`;

const shown = (source: Row) =>
  Object.entries(source)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map(each => [name, each]) : [[name, value]]))
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${String(name)}: ${String(value)}\n`)
    .join("");
