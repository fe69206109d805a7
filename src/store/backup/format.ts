import { z } from "zod";
import { keptLabels } from "../kept-labels.js";

/**
 * A backup is a text in gzip, one JSON object a line: a header, then sources, each followed by its records, then nodes, then redirects, and an end with
 * counts and a checksum. docs/operating/backup.md describes it for readers.
 */
export const backupFormat = "colloquia-backup-1";

export const headerSchema = z.strictObject({
  format: z.literal(backupFormat),
  /** The version of Colloquia that wrote it. */
  product: z.string(),
  /** The version of the graph model that the graph had. */
  model: z.int().nullable(),
  /** As ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  /** Identifies the secret that the hashes of keys and tombstones were made with; null where there are none. */
  secretCheck: z.string().nullable(),
});
export type BackupHeader = z.output<typeof headerSchema>;

const scalar = z.union([z.string(), z.boolean(), z.int()]);
/** A property: texts, booleans, integers and lists of them as JSON has them, everything else by its type. */
const propertySchema = z.union([
  scalar,
  z.array(scalar),
  z.strictObject({ float: z.number() }),
  z.strictObject({ bytes: z.base64() }),
  z.strictObject({ datetime: z.string() }),
]);
export type BackupProperty = z.output<typeof propertySchema>;

const nodeSchema = z.strictObject({ label: z.enum(keptLabels), properties: z.record(z.string(), propertySchema) });
export type BackupNode = z.output<typeof nodeSchema>;

const redirectSchema = z.strictObject({ id: z.string(), to: z.string() });
export type BackupRedirect = z.output<typeof redirectSchema>;

/** What a line between header and end holds. Sources and records are checked as Descriptions, together. */
export const itemSchema = z.union([
  z.strictObject({ source: z.record(z.string(), z.unknown()) }),
  z.strictObject({ record: z.record(z.string(), z.unknown()) }),
  z.strictObject({ node: nodeSchema }),
  z.strictObject({ redirect: redirectSchema }),
]);
export type BackupItem = z.output<typeof itemSchema>;

const countSchema = z.int().nonnegative();
export const endSchema = z.strictObject({
  end: z.strictObject({
    sources: countSchema,
    records: countSchema,
    nodes: z.record(z.string(), countSchema),
    redirects: countSchema,
    /** Of all bytes before this line. */
    sha256: z.string().regex(/^[\da-f]{64}$/),
  }),
});
export type BackupCounts = Omit<z.output<typeof endSchema>["end"], "sha256">;

/** Counts items as they pass. */
export class ItemCounter {
  #sources = 0;
  #records = 0;
  #redirects = 0;
  readonly #nodes: Record<string, number> = {};

  add(item: BackupItem): void {
    if ("source" in item) this.#sources++;
    else if ("record" in item) this.#records++;
    else if ("redirect" in item) this.#redirects++;
    else this.#nodes[item.node.label] = (this.#nodes[item.node.label] ?? 0) + 1;
  }

  get counts(): BackupCounts {
    return { sources: this.#sources, records: this.#records, nodes: { ...this.#nodes }, redirects: this.#redirects };
  }
}
