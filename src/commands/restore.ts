import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import { holderOf } from "../neo4j/embedded/folder.js";
import type { Settings } from "../settings.js";
import { restore as restoreBackup } from "../store/backup/restore.js";
import { commandLineActor } from "./actor.js";
import { describeCounts } from "./backup.js";
import { print } from "./print.js";
import { progressShown } from "./progress-shown.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usage = `\
colloquia restore FILE [--replace] [--tombstones NEWER]
  Makes an empty graph what it was when \`colloquia backup\` wrote FILE. All of FILE is checked before anything is changed. No service may run on the graph.
  A restore that was interrupted is done again by the same command.
  --replace            removes what is in the graph, for ever. People who were erased and keys that were revoked since FILE was written stay out
  --tombstones NEWER   a later backup of the same graph: who was erased and which keys were revoked by then stay out too
`;

export async function restore(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const options = { replace: { type: "boolean", default: false }, tombstones: { type: "string" }, help: { type: "boolean" } } as const;
  const { values, positionals } = words(rest, options, usage);
  if (values.help) return print(usage);
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) throw new CannotStart(usage);
  if ("local" in settings.graph) {
    const { folder } = settings.graph.local;
    const holder = await holderOf(folder);
    if (holder !== undefined)
      throw new CannotStart(`No service may run on the graph while it is restored, but process ${holder} holds ${folder}: stop it first`);
  }
  await withGraph(settings, log, async graph => {
    const progress = progressShown(process.stderr);
    const { backup, newerTombstones, removedKeys } = await restoreBackup(graph, file, { ...values, actor: commandLineActor() }, progress).finally(
      progress.end,
    );
    print(`Restored ${describeCounts(backup.counts)}, as of ${backup.header.createdAt}\n`);
    if (newerTombstones) print(`Kept out: people of ${newerTombstones} newer tombstones\n`);
    if (removedKeys) print(`Removed: ${removedKeys} keys that the backup does not have\n`);
  });
}
