import { setTimeout as wait } from "node:timers/promises";
import neo4j, { type ManagedTransaction, Neo4jError } from "neo4j-driver";
import { GraphUnavailable, LimitExceeded } from "../errors.js";
import { longestStatementMs } from "../limits.js";
import { withoutSecret, type Secret } from "../secret.js";
import type { RemoteSettings } from "../settings.js";
import { closed, Connections, nobody, wholeGraph } from "./connections.js";
import type { Row, Statement } from "./statement.js";
import { Turns } from "./turns.js";
import { parametersOf } from "./values.js";

/** An auto-commit read has no retries of its own; a leader switch or a dropped connection is over by the second try. */
const readTries = 3;
/** Milliseconds of a read after which it is not tried again: who waits for it should rather hear what is wrong. */
const lastTryMs = 2_000;
/** Milliseconds before the second try, at most; twice that before the third. */
const firstPauseMs = 100;

/** The database, as the rest of the project sees it: reads in turns and again after a hiccup, writes that hold together, errors in the words of the API. */
export class Graph {
  readonly #connections: Connections;
  readonly #turns = new Turns();

  /** `report` hears when the database goes away, and when it is back. `secret` is asked for when something needs it. */
  constructor(
    settings: RemoteSettings,
    report: (line: string) => void = () => {},
    readonly secret: () => Secret = withoutSecret,
  ) {
    this.#connections = new Connections(settings, report);
  }

  /** Tried again where another try may find a better moment. Ends at the database when the asker's signal says so. */
  async read(statement: Statement, asker = nobody): Promise<Row[]> {
    const waiting = this.#turns.take(asker);
    if (waiting) await waiting;
    try {
      const begun = performance.now();
      for (let tries = 1; ; tries++) {
        if (this.#connections.away) throw this.#connections.away;
        asker.signal?.throwIfAborted();
        try {
          return await this.#connections.run(statement, asker);
        } catch (error) {
          asker.signal?.throwIfAborted();
          if (worthAnotherTry(error)) await this.#connections.look();
          if (this.#connections.away) throw this.#connections.away;
          if (!worthAnotherTry(error) || tries === readTries || performance.now() - begun > lastTryMs) throw readError(statement.name, error);
        }
        await wait(firstPauseMs * tries * (0.5 + Math.random() / 2)); // not all at the same moment
      }
    } finally {
      this.#turns.pass();
    }
  }

  /** What reads the whole graph takes as long as the graph is large: for commands, never for a question. */
  readWhole(statement: Statement): Promise<Row[]> {
    return this.read(statement, wholeGraph);
  }

  /** Several statements that hold together or not at all. Only sources/write.ts asks for this, and src/keys for keys. */
  async write<Result>(work: (run: (statement: Statement) => Promise<Row[]>) => Promise<Result>): Promise<Result> {
    const session = this.#connections.session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction: ManagedTransaction) =>
        work(async ({ text, parameters }) => (await transaction.run(text, parametersOf(parameters))).records.map(record => record.toObject())),
      );
    } catch (error) {
      throw unavailable("The graph did not take what was written; nothing of it was kept", error);
    } finally {
      await closed(session);
    }
  }

  /** Changes of constraints and indexes, each in a transaction of its own, as Neo4j wants it. */
  async define({ name, text }: Statement): Promise<void> {
    const session = this.#connections.session(neo4j.session.WRITE);
    try {
      await session.run(text);
    } catch (error) {
      throw unavailable(`The graph did not take ${name}`, error);
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

const outOfMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError"; // Neo4j would have it tried again
const timedOut = "Neo.ClientError.Transaction.TransactionTimedOut"; // by our limit, or by one that it was given itself

const worthAnotherTry = (error: unknown): boolean => error instanceof Neo4jError && error.retryable && error.code !== outOfMemory;

function readError(name: string, error: unknown): unknown {
  const { code } = error instanceof Neo4jError ? error : { code: "" };
  if (code.startsWith(timedOut))
    return new LimitExceeded(`A statement must end within ${longestStatementMs / 1_000} seconds, but ${name} did not: ask for less at a time`);
  if (code === outOfMemory)
    return new LimitExceeded(`A statement must not need more memory than the database has for it, but ${name} did: ask for less at a time`);
  return unavailable(`The graph did not answer ${name}`, error);
}

/** Only what the database or the way to it did is unavailability; our own mistakes in Cypher are bugs and stay what they are. */
function unavailable(message: string, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const ours = error.code.startsWith("Neo.ClientError.Statement") || error.code.startsWith("Neo.ClientError.Schema");
  return ours ? error : new GraphUnavailable(`${message} (${error.code}): try again in a moment`, { cause: error });
}
