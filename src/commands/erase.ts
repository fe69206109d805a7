import { erase } from "../curation/erase.js";
import { prepare } from "../store/prepare.js";
import { commandLineActor } from "./actor.js";
import type { Call } from "./command.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";

interface EraseOptions {
  readonly because: string;
  readonly by: string | undefined;
}

export async function erasePerson({ settings, log, operands: [id = ""], options: { because, by } }: Call<EraseOptions>): Promise<void> {
  await withGraph(settings, log, async graph => {
    await prepare(graph);
    const { tombstone, hashes } = await erase(graph, { id, because }, commandLineActor(by));
    print(`${tombstone}: erased, and known by ${hashes} hashes when a source comes again\n`);
  });
}
