import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { GraphUnavailable } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { statement, type Row, type Statement } from "../neo4j/statement.js";
import type { Progress } from "./progress.js";
import type { WriteAction } from "../model/vocabulary.js";
import { accountName, isProcessGone, machine } from "./machine.js";

/** Milliseconds that a lease is valid without being renewed: longer than a writer computes without a pause between two transactions. */
const leaseMs = 30_000;
const renewIntervalMs = 5_000;
/** Milliseconds between two looks at a lease that somebody else holds: at first, and at most. */
const minPollMs = 25;
const maxPollMs = 1_000;

export interface WriteRequest {
  readonly action: WriteAction;
  /** Milliseconds to wait for another writer before the write is refused; default: as long as it takes. */
  readonly maxWaitMs?: number;
  /** Called once for each writer that this one waits for. */
  readonly onWait?: (holder: LeaseHolder) => void;
}

/** A writer, as others see it. */
export interface LeaseHolder {
  readonly holder: string;
  readonly action: WriteAction;
  /** Account, process and host. */
  readonly by: string;
  /** ISO 8601. */
  readonly since: string;
}

export interface WriteLease {
  /** Account, process and host of the holder. */
  readonly by: string;
  /** To be run at the beginning and at the end of each transaction: returns no row when another writer has taken the lease. */
  readonly renewal: () => Statement;
  /** Records with the lease how far the writer is, for the metrics of a service. */
  readonly progress: Progress;
}

/**
 * Runs `work` as the only writer of the graph. Writers queue for the lease; one whose process ended without giving it back is replaced at once when it
 * ran on this machine, and otherwise when its lease expires.
 */
export async function withWriteLease<Result>(graph: Graph, request: WriteRequest, work: (lease: WriteLease) => Promise<Result>): Promise<Result> {
  const holder = randomUUID();
  const by = `${accountName()}, process ${process.pid} on ${hostname()}`;
  const written = { done: 0, total: 0 };
  const renewal = () => statement("write/renew-lease", { holder, leaseMs, ...written });
  const progress: Progress = {
    phase: (_name, _unit, total = 0) => void Object.assign(written, { done: 0, total }),
    advance: units => void (written.done += units),
  };
  await acquireLease(graph, request, holder, by);
  let renewing = false; // a renewal waits while a transaction of this writer is open
  const timer = setInterval(() => {
    if (renewing) return;
    renewing = true;
    void graph
      .write(run => run(renewal()))
      .catch(() => {}) // the next transaction finds out
      .finally(() => (renewing = false));
  }, renewIntervalMs).unref();
  try {
    return await work({ by, renewal, progress });
  } finally {
    clearInterval(timer);
    await graph.write(run => run(statement("write/release-lease", { holder }))).catch(() => {}); // it expires
  }
}

/** Another writer has taken the lease, because this one did not renew it in time. */
export class LeaseLost extends Error {}
/** To be called at the beginning and at the end of each transaction. */
export async function renewLease(run: (renewal: Statement) => Promise<Row[]>, { renewal }: WriteLease): Promise<void> {
  if (!(await run(renewal())).length) throw new LeaseLost();
}

async function acquireLease(graph: Graph, { action, maxWaitMs = Infinity, onWait }: WriteRequest, holder: string, by: string): Promise<void> {
  const started = performance.now();
  let pollMs = minPollMs;
  let reported: string | undefined;
  for (;;) {
    const [row] = await graph.read(statement("read/write-lease"));
    const current = row && toHolder(row);
    const isGone = row !== undefined && isHolderGone(row);
    if (!row || row["expired"] || isGone) {
      const gone = isGone ? [row["holder"]] : [];
      const acquired = await graph.write(run =>
        run(statement("write/acquire-lease", { holder, action, by, machine, process: process.pid, leaseMs, gone })),
      );
      if (acquired.length) return;
    }
    if (current && current.holder !== reported && !isGone) {
      reported = current.holder;
      onWait?.(current);
    }
    if (performance.now() - started > maxWaitMs) throw busyError(current);
    await wait(pollMs * (0.5 + Math.random() / 2));
    pollMs = Math.min(pollMs * 1.5, maxPollMs);
  }
}

/** Whether the process that holds the lease ran on this machine and has ended. */
const isHolderGone = (row: Row): boolean => row["machine"] === machine && isProcessGone(Number(row["process"]));

const toHolder = (row: Row): LeaseHolder => row as unknown as LeaseHolder; // read/write-lease returns these columns

function busyError(current: LeaseHolder | undefined): GraphUnavailable {
  const who = current ? `${describeAction(current.action)}, started at ${current.since},` : "another change";
  return new GraphUnavailable(`A change must wait until no other one is being written, but ${who} is still running: try again later`);
}

const descriptions: Readonly<Record<WriteAction, string>> = {
  CURATION: "a decision of a curator",
  ERASURE: "the erasure of a person",
  IMPORT: "an import",
  REMOVAL: "the removal of a source",
  REPAIR: "a repair of the graph",
  RESTORE: "a restore",
  UPDATE: "an update of the graph to this version of Colloquia",
};
/** What an action is called in a sentence, with its article. */
export const describeAction = (action: WriteAction): string => descriptions[action];
