import { CannotStart } from "../errors.js";
import { holderOf } from "../neo4j/embedded/folder.js";
import { restore } from "../store/backup/restore.js";
import { commandLineActor } from "./actor.js";
import { describeCounts } from "./backup.js";
import type { Call } from "./command.js";
import { print } from "./print.js";
import { progressShown } from "./progress-shown.js";
import { withGraph } from "./with-graph.js";

interface RestoreOptions {
  readonly replace: boolean;
  readonly tombstones: string | undefined;
}

export async function restoreGraph({ settings, log, operands: [file = ""], options }: Call<RestoreOptions>): Promise<void> {
  if ("local" in settings.graph) {
    const { folder } = settings.graph.local;
    const holder = await holderOf(folder);
    if (holder !== undefined)
      throw new CannotStart(`No service may run on the graph while it is restored, but process ${holder} holds ${folder}: stop it first`);
  }
  await withGraph(settings, log, async graph => {
    const progress = progressShown(process.stderr);
    const { backup, newerTombstones, removedKeys } = await restore(graph, file, { ...options, actor: commandLineActor() }, progress).finally(
      progress.end,
    );
    print(`Restored ${describeCounts(backup.counts)}, as of ${backup.header.createdAt}\n`);
    if (newerTombstones) print(`Kept out: people of ${newerTombstones} newer tombstones\n`);
    if (removedKeys) print(`Removed: ${removedKeys} keys that the backup does not have\n`);
  });
}
