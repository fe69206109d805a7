import { CannotStart, GraphUnavailable } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { statement, type Row } from "../neo4j/statement.js";
import { storedIncoming } from "./incoming.js";
import type { Run } from "./state.js";
import type { Change } from "./change.js";
import type { WriteAction } from "../model/vocabulary.js";
import { describeAction } from "./write-lease.js";

/** A change of which a part is written: its writer is still running, or ended before it had finished. */
export interface UnfinishedChange {
  readonly action: WriteAction;
  /** Account, process and host of the writer that began it. */
  readonly by: string;
  /** ISO 8601. */
  readonly since: string;
  /** Whether the graph keeps what the sources said before it. */
  readonly isCancellable: boolean;
}

/** What is unfinished, by a row of read/state. */
export function toUnfinished(row: Row | undefined): UnfinishedChange | undefined {
  if (row?.["state"] !== "UNFINISHED") return undefined;
  // A graph of an earlier version says only that it is unfinished.
  const { unfinishedAction, unfinishedBy, unfinishedSince } = row;
  return {
    action: (unfinishedAction ?? "IMPORT") as WriteAction,
    by: String(unfinishedBy ?? "an earlier version of Colloquia"),
    since: String(unfinishedSince ?? "an unknown time"),
    isCancellable: unfinishedAction === "IMPORT" || unfinishedAction === "REMOVAL",
  };
}

export async function readUnfinished(graph: Pick<Graph, "read">): Promise<UnfinishedChange | undefined> {
  const [row] = await graph.read(statement("read/state"));
  return toUnfinished(row);
}

/** One sentence without its end, for messages to operators. */
export const describeUnfinished = ({ action, by, since }: UnfinishedChange): string =>
  `${describeAction(action)} that ${by} started at ${since} is not finished`;

/** For whoever has to wait until the operator has decided. It names no account: decisions are asked for over HTTP. */
export const unfinishedError = ({ action, since }: UnfinishedChange): GraphUnavailable =>
  new GraphUnavailable(
    `The graph must be complete before something is decided, but ${describeAction(action)} that started at ${since} is not finished: try again when whoever runs the service has resumed or cancelled it`,
  );

/** Only what sources say can be cancelled, and only by what the graph keeps of them. */
export function refuseToCancel(unfinished: UnfinishedChange): void {
  if (!unfinished.isCancellable)
    throw new CannotStart(
      `Only an import or the removal of a source can be cancelled, but ${describeUnfinished(unfinished)}: use --resume to finish it`,
    );
}

/** The change that brings back what all pending sources said before; new ones are removed. To be planned inside the write lock. */
export async function planCancellation(run: Run): Promise<Change> {
  const previous = await storedIncoming(run, "PREVIOUS");
  const pending = [...(await storedIncoming(run)).keys()];
  return {
    descriptions: [...previous.values()].flatMap(description => description ?? []),
    removed: pending.filter(source => !previous.has(source)),
  };
}
