import { setTimeout as wait } from "node:timers/promises";
import neo4j, { Neo4jError } from "neo4j-driver";
import { GraphUnavailable, LimitExceeded } from "../errors.js";
import { longestStatementMs } from "../limits.js";
import { queueSeconds, statementSeconds } from "../metrics/metrics.js";
import { withoutSecret, type Secret } from "../secret.js";
import { usualFairUse, type RemoteSettings } from "../settings.js";
import { databaseUnavailable, isDatabaseFailure } from "./database-status.js";
import { FairQueue, queueLimitsOf, type QueueLimits } from "./fair-queue.js";
import { closed, Connections, nobody, wholeGraph, type ExplainFailure } from "./connections.js";
import type { Row, Statement } from "./statement.js";
import { recordRun } from "./statement-log.js";
import { parametersOf } from "./parameters.js";
import { operatorsOf, type ProfiledOperator } from "./profile.js";

/** An auto-commit read has no retries of its own; a leader switch or a dropped connection is over by the second try. */
const readTries = 3;
/** Milliseconds of a read after which it is not tried again: who waits for it should rather hear what is wrong. */
const lastTryMs = 2_000;
/** Milliseconds before the second try, at most; twice that before the third. */
const firstPauseMs = 100;
/** Milliseconds after which a write is not begun again: a leader switch, or a queue for a lock, is over by then. */
const maxWriteRetryMs = 30_000;
/** Milliseconds between two tries of a write, at most: the first pause, which doubles, and the longest. */
const firstWritePauseMs = 1_000,
  maxWritePauseMs = 8_000;

/** The database, as the rest of the project sees it: reads that queue fairly, and again after a hiccup, writes that hold together, errors in the words of the API. */
export class Graph {
  readonly #connections: Connections;
  readonly #queue: FairQueue;
  readonly #minHeavyHits: number;
  /** How many statements run and wait. */
  readonly queue: Pick<FairQueue, "running" | "waiting">;

  /** `report` hears when the database goes away, and when it is back. `secret` is asked for when something needs it. `explainFailure` knows more of a database than it says itself. */
  constructor(
    settings: RemoteSettings,
    report: (line: string) => void = () => {},
    readonly secret: () => Secret = withoutSecret,
    explainFailure?: ExplainFailure,
    queueLimits: QueueLimits = queueLimitsOf(usualFairUse),
  ) {
    this.#queue = new FairQueue(queueLimits);
    this.queue = this.#queue;
    this.#minHeavyHits = queueLimits.minHeavyHits;
    this.#connections = new Connections(settings, report, explainFailure);
  }

  /** Tried again where another try may find a better moment. Ends at the database when the asker's signal says so. */
  async read(statement: Statement, asker = nobody): Promise<Row[]> {
    const isHeavy = (statement.hits ?? 0) >= this.#minHeavyHits,
      waiting = this.#queue.acquire(asker, isHeavy);
    if (waiting) await timed(waiting);
    const begun = performance.now();
    let outcome = "success";
    try {
      for (let tries = 1; ; tries++) {
        if (this.#connections.away) throw this.#connections.away;
        asker.signal?.throwIfAborted();
        try {
          return await this.#connections.run(statement, asker);
        } catch (error) {
          asker.signal?.throwIfAborted();
          if (isRetryable(error) || isDatabaseFailure(error)) await this.#connections.look();
          if (this.#connections.away) throw this.#connections.away;
          if (!isRetryable(error) || tries === readTries || performance.now() - begun > lastTryMs) throw readError(statement.name, error);
        }
        await wait(firstPauseMs * tries * (0.5 + Math.random() / 2)); // not all at the same moment
      }
    } catch (error) {
      outcome = outcomeOf(error);
      throw error;
    } finally {
      this.#queue.release(asker, isHeavy);
      statementSeconds.observe({ outcome }, (performance.now() - begun) / 1_000);
    }
  }

  /** What reads the whole graph takes as long as the graph is large: for commands, never for a question. */
  readWhole(statement: Statement): Promise<Row[]> {
    return this.read(statement, wholeGraph);
  }

  /** Runs a statement under PROFILE, once: for commands. */
  async profile(statement: Statement): Promise<{ readonly rows: Row[]; readonly operators: ProfiledOperator[] }> {
    try {
      const { records, summary } = await this.#connections.query({ ...statement, text: `PROFILE ${statement.text}` }, wholeGraph);
      return { rows: records.map(record => record.toObject()), operators: summary.profile ? operatorsOf(summary.profile) : [] };
    } catch (error) {
      throw readError(statement.name, error);
    }
  }

  /**
   * Several statements that hold together or not at all. Only the writer in src/store asks for this, and src/keys for keys. Runs `work` again when the database
   * asks for that before it was told to commit. Once a commit was sent and its answer is missing, nothing is tried again: the error says that it is not
   * known whether what was written was kept.
   */
  async write<Result>(work: (run: (statement: Statement) => Promise<Row[]>) => Promise<Result>): Promise<Result> {
    const begun = performance.now();
    for (let tries = 1; ; tries++) {
      const session = this.#connections.session(neo4j.session.WRITE);
      let isCommitSent = false;
      try {
        const transaction = await session.beginTransaction(),
          result = await work(async statement => {
            const run = async () => transaction.run(statement.text, parametersOf(statement.parameters));
            const { records } = await recordRun(statement, run, ({ records }) => records.length);
            return records.map(record => record.toObject());
          });
        isCommitSent = true;
        await transaction.commit();
        return result;
      } catch (error) {
        const isOutcomeKnown = !isCommitSent || isRefusal(error);
        if (!isOutcomeKnown || !isRetryable(error) || performance.now() - begun > maxWriteRetryMs)
          throw await this.#writeError(error, isOutcomeKnown);
      } finally {
        await closed(session); // rolls back what was not committed
      }
      await wait(Math.min(firstWritePauseMs * 2 ** (tries - 1), maxWritePauseMs) * (0.5 + Math.random() / 2));
    }
  }

  async #writeError(error: unknown, isOutcomeKnown: boolean): Promise<unknown> {
    const outcome = isOutcomeKnown ? "nothing of it was kept" : "it is not known whether it was kept: look before you write it again",
      why = isDatabaseFailure(error) ? await this.#connections.explain() : undefined;
    if (why !== undefined) return new GraphUnavailable(`${why}. The graph did not take what was written; ${outcome}`, { cause: error });
    if (!(error instanceof Neo4jError) || isOurs(error)) return error;
    return isOutcomeKnown
      ? unavailable(`The graph did not take what was written; ${outcome}`, error)
      : new GraphUnavailable(`The graph did not say whether it took what was written (${error.code}); ${outcome}`, { cause: error });
  }

  /** Changes of constraints and indexes, each in a transaction of its own, as Neo4j wants it. */
  async define(statement: Statement): Promise<void> {
    const session = this.#connections.session(neo4j.session.WRITE);
    try {
      await recordRun(
        statement,
        async () => session.run(statement.text),
        ({ records }) => records.length,
      );
    } catch (error) {
      const why = isDatabaseFailure(error) ? await this.#connections.explain() : undefined;
      throw why === undefined ? unavailable(`The graph did not take ${statement.name}`, error) : new GraphUnavailable(why, { cause: error });
    } finally {
      await closed(session);
    }
  }

  /** Undefined when the database answers; otherwise what keeps it from that. Known within seconds. */
  async trouble(): Promise<GraphUnavailable | undefined> {
    await this.#connections.look();
    return this.#connections.away;
  }

  close(): Promise<void> {
    return this.#connections.close();
  }
}

/** Waits, and records for how long. */
async function timed(waiting: Promise<void>): Promise<void> {
  const begun = performance.now();
  await waiting.finally(() => queueSeconds.observe((performance.now() - begun) / 1_000));
}

function outcomeOf(error: unknown): string {
  if (error instanceof LimitExceeded) return "limit";
  if (error instanceof GraphUnavailable) return "unavailable";
  return (error as Error).name === "AbortError" ? "cancelled" : "error";
}

const outOfMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError"; // Neo4j would have it tried again
const timedOut = "Neo.ClientError.Transaction.TransactionTimedOut"; // by our limit, or by one that it was given itself

const isRetryable = (error: unknown): boolean => error instanceof Neo4jError && error.retryable && error.code !== outOfMemory;

function readError(name: string, error: unknown): unknown {
  const { code } = error instanceof Neo4jError ? error : { code: "" };
  if (code.startsWith(timedOut))
    return new LimitExceeded(`A statement must end within ${longestStatementMs / 1_000} seconds, but ${name} did not: ask for less at a time`);
  if (code === outOfMemory)
    return new LimitExceeded(`A statement must not need more memory than the database has for it, but ${name} did: ask for less at a time`);
  return unavailable(`The graph did not answer ${name}`, error);
}

/** The database itself says that it did not do it; a database that failed, or is gone, may have done it. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Neo4jError && /^Neo\.(Client|Transient)Error\./.test(error.code) && error.code !== databaseUnavailable;

/** A mistake in our Cypher, or what a constraint forbids. */
const isOurs = ({ code }: Neo4jError): boolean => code.startsWith("Neo.ClientError.Statement") || code.startsWith("Neo.ClientError.Schema");

/** Only what the database or the way to it did is unavailability; our own mistakes in Cypher are bugs and stay what they are. */
function unavailable(message: string, error: unknown): unknown {
  if (!(error instanceof Neo4jError) || isOurs(error)) return error;
  const remedy = error.code.startsWith("Neo.DatabaseError")
    ? "see Neo4j's log, and restore a backup if its files are damaged" // asking again would fail again
    : "try again in a moment";
  return new GraphUnavailable(`${message} (${error.code}): ${remedy}`, { cause: error });
}
