import type { Logger } from "pino";
import type { Settings } from "../settings.js";
import { updateGraph } from "../store/shipped.js";
import { noChanges } from "../store/changes.js";
import { print } from "./print.js";
import { reportWaiting } from "./report-waiting.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usage = `\
colloquia migrate   brings the graph up to date with this version: its model, its deriving code, and the documents that ship with it
  A service does this by itself when it starts; it answers from the stored graph in the meantime where its reads can use it.
`;

export async function migrate(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { values, positionals } = words(rest, { help: { type: "boolean" } }, usage);
  if (values.help || positionals.length) return print(usage);
  await withGraph(settings, log, async graph => {
    const changes = await updateGraph(graph, line => print(`${line}\n`), reportWaiting);
    if (changes === noChanges) print("The graph is up to date\n");
  });
}
