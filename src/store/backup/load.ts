import { CannotStart } from "../../errors.js";
import { statement, typedStatement } from "../../neo4j/statement.js";
import { incomingStatements } from "../incoming.js";
import type { Progress } from "../progress.js";
import type { Run } from "../state.js";
import { stateProperties, unitedLabels, type KeptLabel } from "../kept-labels.js";
import { SourceReader, type CheckedBackup } from "./check-backup.js";
import type { ErasedPeople } from "./erased-people.js";
import type { BackupNode, BackupRedirect } from "./format.js";
import { decodeProperties } from "./properties.js";
import { readBackupFile } from "./read-file.js";

/** Nodes that are written in one transaction. */
const nodesPerTransaction = 1_000;

/** Runs work in one transaction of the restore. */
export type Step = <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>;

export interface Loaded {
  /** To be written when the nodes are there that they lead to. */
  readonly redirects: readonly BackupRedirect[];
  readonly removedKeys: number;
}

/** Writes what a backup holds: nodes as they are, and sources as those of an import that is pending, so that the graph is derived from them. */
export async function loadBackup(
  step: Step,
  backup: CheckedBackup,
  newer: CheckedBackup | undefined,
  erased: ErasedPeople,
  progress: Progress,
): Promise<Loaded> {
  const keys = await step(run => run(statement("write/remove-keys")));
  const nodes = new NodeLoader(step);
  for (const node of [...(newer?.tombstones ?? []), ...(newer?.revokedKeys ?? [])]) await nodes.add(node);
  const redirects: BackupRedirect[] = [];
  const sources = new SourceReader(backup.file, description =>
    step(async run => {
      for (const each of incomingStatements([erased.removeFromSource(description)], [], [])) await run(each);
    }),
  );
  progress.phase("Loading the backup", "items", itemCount(backup));
  const loaded = await readBackupFile(backup.file, async item => {
    progress.advance(1);
    await sources.add(item);
    if ("redirect" in item) redirects.push(item.redirect);
    if (!("node" in item)) return;
    const { label, properties } = item.node;
    const left = label === "Decision" ? erased.removeFromDecision(properties) : properties;
    if (label === "Dataset") await step(run => loadDataset(run, properties));
    else if (left) await nodes.add({ label, properties: left });
  });
  await sources.finish();
  await nodes.finish();
  if (loaded.sha256 !== backup.sha256) throw new CannotStart(`${backup.file} must not change while it is restored, but it did: restore it again`);
  return { redirects, removedKeys: keys.filter(({ name }) => !backup.keyNames.has(String(name))).length };
}

const itemCount = ({ counts: { sources, records, nodes, redirects } }: CheckedBackup): number =>
  [sources, records, redirects, ...Object.values(nodes)].reduce((sum, count) => sum + count, 0);

/** What the graph keeps about itself, but for its state. Counters never go back: what they have numbered may still be there. */
async function loadDataset(run: Run, encoded: BackupNode["properties"]): Promise<void> {
  const [dataset] = await run(statement("read/dataset-properties"));
  const present = (dataset?.["properties"] ?? {}) as Readonly<Record<string, unknown>>;
  const kept = Object.entries(encoded).flatMap(([name, value]) => {
    if (stateProperties.has(name)) return [];
    const before = present[name];
    return [[name, typeof value === "number" && typeof before === "number" ? Math.max(value, before) : value] as const];
  });
  await run(statement("write/dataset-properties", { row: decodeProperties(Object.fromEntries(kept)) }));
}

/** Creates nodes, many at a time, but for those that are there already. */
class NodeLoader {
  #label: KeptLabel | undefined;
  #rows: object[] = [];
  readonly #present = new Map<KeptLabel, Set<unknown>>();
  constructor(private readonly step: Step) {}

  async add({ label, properties }: BackupNode): Promise<void> {
    if (label !== this.#label || this.#rows.length === nodesPerTransaction) await this.finish();
    this.#label = label;
    if (await this.#isPresent({ label, properties })) return;
    this.#rows.push(decodeProperties(properties));
  }

  async finish(): Promise<void> {
    const rows = this.#rows.splice(0);
    const label = this.#label;
    if (label && rows.length) await this.step(run => run(typedStatement("write/kept-nodes", label, { rows })));
  }

  /** Remembers the node too: of two backups each may have it. */
  async #isPresent({ label, properties }: BackupNode): Promise<boolean> {
    const identity = unitedLabels[label];
    if (identity === undefined) return false;
    const present = this.#present.get(label) ?? (await this.#readIdentities(label, identity));
    this.#present.set(label, present);
    const isPresent = present.has(properties[identity]);
    present.add(properties[identity]);
    return isPresent;
  }

  async #readIdentities(label: KeptLabel, identity: string): Promise<Set<unknown>> {
    const rows = await this.step(run => run(typedStatement("read/identities", label, { identity })));
    return new Set(rows.map(row => row["identity"]));
  }
}
