/**
 * Which nodes a backup holds, by label. A backup is refused when a node has none of these labels, so no new label can be forgotten, and nodes of another
 * program are neither taken for ours nor removed.
 */

/** Derived from sources and decisions: the backup holds the sources instead. `Node` is on everything that has an id in the API. */
export const derivedLabels: readonly string[] = ["Node", "Evidence"];

/** About running writers and unfinished changes. Sources that are pending are in the backup as they will be. */
export const transientLabels: readonly string[] = ["Incoming", "WriteLease"];

/** Held in the backup as they are, in this order. */
export const keptLabels = ["Dataset", "Tombstone", "Key", "Decision", "AuditEntry", "RefusalCount"] as const;
export type KeptLabel = (typeof keptLabels)[number];

/** What is in the graph already stays when a backup is restored over it, and the backup adds what is missing: by the property that identifies a node. */
export const unitedLabels: Readonly<Partial<Record<KeptLabel, string>>> = { Tombstone: "id", Key: "name", AuditEntry: "id", RefusalCount: "key" };

/** An `Identifier` without the label `Node` is a redirect. */
export const redirectLabel = "Identifier";

export const knownLabels: ReadonlySet<string> = new Set([...derivedLabels, ...transientLabels, ...keptLabels, redirectLabel]);

/** Properties of the Dataset node about the state of the graph and its writers, which a restored graph has of its own. */
export const stateProperties: ReadonlySet<string> = new Set([
  "id",
  "model",
  "readableModel",
  "restoring",
  "restoringBy",
  "state",
  "unfinishedAction",
  "unfinishedBy",
  "unfinishedSince",
  "writer",
  "writing",
  "writtenAt",
]);
