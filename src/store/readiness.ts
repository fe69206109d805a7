import { CannotStart } from "../errors.js";
import type { Row } from "../neo4j/statement.js";
import { modelVersion, oldestReadableModel } from "./model-version.js";

/** EMPTY: nothing was ever written whole. READABLE: this version answers from it. OUTDATED: it must be migrated before this version can answer from it. */
export type Readiness = "EMPTY" | "READABLE" | "OUTDATED";

/** Whether reads of this version can use the graph, by a row of read/state. Throws where a newer Colloquia has written it. */
export function readinessOf(row: Row | undefined, current = modelVersion, oldest = oldestReadableModel): Readiness {
  refuseRestoring(row);
  const model = Number(row?.["model"] ?? 0);
  if (model > current) throw newerModelError(model, current);
  const readable = Number(row?.["readableModel"] ?? 0);
  if (readable === 0) return "EMPTY";
  return readable >= oldest ? "READABLE" : "OUTDATED";
}

/** Throws where a restore is running or was interrupted, by a row of read/state: the graph is not complete then. */
export function refuseRestoring(row: Row | undefined): void {
  if (row?.["state"] === "RESTORING")
    throw new CannotStart(
      "The graph must be restored first, but a restore was interrupted or is running: run `colloquia restore` again with the same file",
    );
}

export const newerModelError = (model: number, current: number): CannotStart =>
  new CannotStart(
    `The graph must be of model version ${current} or older, but it is of version ${model}, which a newer Colloquia wrote: update Colloquia, or use another database`,
  );
