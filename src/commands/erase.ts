import type { Logger } from "pino";
import { erase as eraseFor } from "../curation/erase.js";
import { CannotStart } from "../errors.js";
import type { Settings } from "../settings.js";
import { prepare } from "../store/prepare.js";
import { commandLineActor } from "./actor.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usage = `\
colloquia erase PERSON --because WHY [--by NAME]
  Takes a person out of the graph and of all sources that it keeps, for ever. WHY stays: it must not tell whom.
`;

export async function erase(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { values, positionals } = words(rest, { because: { type: "string" }, by: { type: "string" }, help: { type: "boolean" } }, usage),
    { because, help } = values,
    [id] = positionals;
  if (help) return print(usage);
  if (id === undefined || positionals.length !== 1 || because === undefined) throw new CannotStart(usage);
  await withGraph(settings, log, async graph => {
    await prepare(graph);
    const { tombstone, hashes } = await eraseFor(graph, { id, because }, commandLineActor(values.by));
    print(`${tombstone}: erased, and known by ${hashes} hashes when a source comes again\n`);
  });
}
