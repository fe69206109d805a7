import type { Description } from "../../sources/description/description.js";
import { descriptionHeadSchema, recordSchema } from "../../sources/description/description.js";
import type { BackupItem, BackupNode } from "./format.js";
import { damaged, readBackupFile, type BackupFile } from "./read-file.js";

/** A backup that was read whole, and found to be as it was written. */
export interface CheckedBackup extends BackupFile {
  /** The nodes of which few are in a backup, and which decide how it is restored. */
  readonly tombstones: readonly BackupNode[];
  readonly keyNames: ReadonlySet<string>;
  readonly revokedKeys: readonly BackupNode[];
  /** Of the audit record: the ids of its entries, and the last number. */
  readonly auditIds: readonly string[];
  readonly lastAuditNumber: number;
}

/** Reads all of a backup, and checks that it can be restored. */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  const tombstones: BackupNode[] = [];
  const keyNames = new Set<string>();
  const revokedKeys: BackupNode[] = [];
  const auditIds: string[] = [];
  let lastAuditNumber = 0;
  const sources = new SourceReader(file, () => {});
  const found = await readBackupFile(file, async item => {
    await sources.add(item);
    if (!("node" in item)) return;
    const { label, properties } = item.node;
    if (label === "Tombstone") tombstones.push(item.node);
    if (label === "Key") keyNames.add(String(properties["name"]));
    if (label === "Key" && properties["revokedAt"] !== undefined) revokedKeys.push(item.node);
    if (label !== "AuditEntry") return;
    auditIds.push(String(properties["id"]));
    lastAuditNumber = Math.max(lastAuditNumber, Number(properties["number"]));
  });
  await sources.finish();
  return { ...found, tombstones, keyNames, revokedKeys, auditIds, lastAuditNumber };
}

/** Puts sources and records of a backup together again as Descriptions, one at a time. */
export class SourceReader {
  #head: Omit<Description, "records"> | undefined;
  #records: Description["records"] = [];
  constructor(
    private readonly file: string,
    private readonly onSource: (description: Description) => void | Promise<void>,
  ) {}

  async add(item: BackupItem): Promise<void> {
    if ("record" in item) {
      const { success, data, error } = recordSchema.safeParse(item.record);
      if (!success) throw damaged(this.file, `a record of ${this.#head?.source.key ?? "no source"}: ${error.issues[0]!.message}`);
      this.#records.push(data);
      return;
    }
    await this.finish();
    if (!("source" in item)) return;
    const { success, data, error } = descriptionHeadSchema.safeParse(item.source);
    if (!success) throw damaged(this.file, `a source: ${error.issues[0]!.message}`);
    this.#head = data;
  }

  async finish(): Promise<void> {
    const head = this.#head;
    const records = this.#records;
    if (!head && records.length) throw damaged(this.file, "a record is of no source");
    if (head && !records.length) throw damaged(this.file, `the source ${head.source.key} has no record`);
    this.#head = undefined;
    this.#records = [];
    if (head) await this.onSource({ ...head, records });
  }
}
