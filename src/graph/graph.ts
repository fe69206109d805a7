import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from "neo4j-driver";
import { GraphUnavailable } from "../errors.js";
import type { RemoteSettings } from "../settings.js";
import type { Statement } from "./statement.js";
import { parametersOf } from "./values.js";

/** Milliseconds after which Neo4j gives a read up: a client that hangs up does not stop its statement. */
const readTimeoutMs = 10_000;
/** As the driver says it. */
const noTimeout = 0;
/** Milliseconds that a question waits for a connection: a database that is away is said to be, soon. */
const connectionTimeoutMs = 4_000;
/** An auto-commit read has no retries of its own; a leader switch or a dropped connection is over by the second try. */
const readTries = 3;

export type Row = Readonly<Record<string, unknown>>;

/** The database: the one place that speaks to the driver, and the one that translates its errors. */
export class Graph {
  readonly #driver: Driver;

  constructor({ uri, user, password, database }: RemoteSettings) {
    this.database = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionAcquisitionTimeout: connectionTimeoutMs,
      connectionTimeout: connectionTimeoutMs,
      userAgent: "colloquia",
    });
  }
  readonly database: string;

  /** Auto-commit: one round trip, 1.5 times faster than executeRead on small answers. */
  async read({ name, text, parameters }: Statement, timeoutMs = readTimeoutMs): Promise<Row[]> {
    for (let tries = 1; ; tries++) {
      const session = this.#driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await withoutStack(() =>
          session.run(text, parametersOf(parameters), { timeout: timeoutMs, metadata: { statement: name } }),
        );
        return records.map(record => record.toObject());
      } catch (error) {
        if (error instanceof Neo4jError && error.retryable && tries < readTries) continue;
        throw unavailable(`The graph did not answer ${name}`, error);
      } finally {
        await session.close().catch(() => {}); // a broken connection cannot be closed in order
      }
    }
  }

  /** What reads the whole graph takes as long as the graph is large: for commands, never for a question. */
  readWhole(statement: Statement): Promise<Row[]> {
    return this.read(statement, noTimeout);
  }

  /** Several statements that hold together or not at all. Only sources/write.ts asks for this. */
  async write<Result>(work: (run: (statement: Statement) => Promise<Row[]>) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({ database: this.database, defaultAccessMode: neo4j.session.WRITE });
    try {
      return await session.executeWrite((transaction: ManagedTransaction) =>
        work(async ({ text, parameters }) => (await transaction.run(text, parametersOf(parameters))).records.map(record => record.toObject())),
      );
    } catch (error) {
      throw unavailable("The graph did not take what was written; nothing of it was kept", error);
    } finally {
      await session.close().catch(() => {});
    }
  }

  /** Changes of constraints and indexes, each in a transaction of its own, as Neo4j wants it. */
  async define({ name, text }: Statement): Promise<void> {
    const session = this.#driver.session({ database: this.database });
    try {
      await session.run(text);
    } catch (error) {
      throw unavailable(`The graph did not take ${name}`, error);
    } finally {
      await session.close().catch(() => {});
    }
  }

  /** Undefined when the database answers; otherwise what it said. */
  async trouble(): Promise<Error | undefined> {
    return this.#driver.verifyConnectivity({ database: this.database }).then(
      () => undefined,
      (error: unknown) => error as Error,
    );
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

/** Only what the database or the way to it did is unavailability; our own mistakes in Cypher are bugs and stay what they are. */
function unavailable(message: string, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const ours = error.code.startsWith("Neo.ClientError.Statement") || error.code.startsWith("Neo.ClientError.Schema");
  return ours ? error : new GraphUnavailable(`${message} (${error.code}): try again in a moment`, { cause: error });
}

/** The driver formats a stack for every result, in case it fails: 7 % of a small request. Our errors say which statement failed instead. */
function withoutStack<Value>(run: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
