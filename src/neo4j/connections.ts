import { setTimeout as wait } from "node:timers/promises";
import neo4j, { type Driver, Neo4jError, type QueryResult, type Session, type SessionMode } from "neo4j-driver";
import { GraphUnavailable } from "../errors.js";
import { longestStatementMs, mostRunning } from "../limits.js";
import { isDatabaseFailure, readDatabaseStatus, type DatabaseStatus } from "./database-status.js";
import type { RemoteSettings } from "../settings.js";
import { Pulse } from "./health-probe.js";
import type { Row, Statement } from "./statement.js";
import { parametersOf } from "./parameters.js";
import { recordRun } from "./statement-log.js";

/** As the driver says it. */
const noTimeout = 0;
/** Connections beside those of the reads: for writes, and for reads that end at the database while the next ones begin. */
const spareConnections = 4;
/** Milliseconds to connect, not counting Bolt's greeting, and with it. Longer than it takes to find out that the database is away. */
const connectionTimeout = 2_000,
  connectionAcquisitionTimeout = 5_000;
/** Milliseconds after which a connection that nobody used is tried before it is used: what stands between closes idle ones in silence. */
const connectionLivenessCheckTimeout = 30_000;
/** Milliseconds without any answer, while statements run, after which it is looked whether the database is there. */
const silentMs = 750;
/** Milliseconds after which a statement's connection is taken for lost. Not sooner: Neo4j does not look at a statement's limit while it plans it. */
const lostMs = 30_000;
/** Milliseconds between two looks at the clock for both of them. */
const tickMs = 250;
/** Milliseconds after which a probe that hangs is given up for another one. Not sooner: the driver cannot close a connection that nobody greets. */
const probeMs = 30_000;

/** Whose statements they are: they wait behind each other, and what runs ends with the signal. */
export interface Asker {
  /** On whose behalf: the requests of one caller share its queue slots. */
  readonly caller?: string | undefined;
  /** What the database shows beside the statement's name. */
  readonly operation?: string | undefined;
  readonly signal?: AbortSignal;
}
/** A start or a command, which rather wait than fail. Nobody asks beside them. */
export const nobody: Asker = {};
/** A command that reads the whole graph: it takes as long as the graph is large. */
export const wholeGraph: Asker = {};

/** Says in a sentence, without its full stop, why a database does not work, and what to do. */
export type ExplainFailure = (status: Exclude<DatabaseStatus, { state: "READY" | "STARTING" }>) => Promise<string | undefined>;
const explainRemoteFailure: ExplainFailure = async ({ state, reason }) =>
  state === "READ_ONLY"
    ? `The database takes no writes (${reason}): see whether its disk is full or its settings make it read-only, then restart Neo4j`
    : `The database has failed (${reason}): see Neo4j's log, free space on its disk if that is full, and restart Neo4j`;

interface Running {
  readonly asker: Asker;
  readonly begun: number;
  readonly abandon: (error: Error) => void;
}

/** The way to the database: what runs on it, whether anybody answers there, and new connections where nobody does. */
export class Connections {
  #driver: Driver;
  readonly #pulse: Pulse;
  /** In the order in which they began. */
  readonly #running = new Set<Running>();
  readonly #clock: NodeJS.Timeout;

  /** `report` hears when the database goes away, and when it is back. */
  constructor(
    private readonly settings: RemoteSettings,
    report: (line: string) => void,
    private readonly explainFailure: ExplainFailure = explainRemoteFailure,
  ) {
    this.#driver = this.#open();
    this.#pulse = new Pulse(
      () => this.#probe(),
      away => {
        if (away) this.#renew(away);
        report(
          away
            ? isDatabaseFailure(away.cause)
              ? away.message
              : `The database is away: ${String((away.cause as Error).message)}`
            : "The database is back",
        );
      },
    );
    this.#clock = setInterval(() => this.#watch(), tickMs).unref();
  }

  /** What keeps the database from answering, as far as is known. */
  get away(): GraphUnavailable | undefined {
    return this.#pulse.away;
  }
  /** Resolves when it is known anew, within seconds. */
  look(): Promise<void> {
    return this.#pulse.look();
  }

  /** Why the database does not work, where Neo4j answers and says so. */
  async explain(): Promise<string | undefined> {
    const status = await readDatabaseStatus(this.#driver, this.settings.database).catch(() => undefined);
    return status === undefined || status.state === "READY" || status.state === "STARTING" ? undefined : this.explainFailure(status);
  }

  session(defaultAccessMode: SessionMode): Session {
    return this.#driver.session({ database: this.settings.database, defaultAccessMode });
  }

  async run(statement: Statement, asker: Asker): Promise<Row[]> {
    const { records } = await this.query(statement, asker);
    return records.map(record => record.toObject());
  }

  /** Auto-commit: one round trip, 1.5 times faster than executeRead on small answers. */
  query(statement: Statement, asker: Asker): Promise<QueryResult> {
    return recordRun(
      statement,
      () => this.#query(statement, asker),
      ({ records }) => records.length,
    );
  }

  async #query({ name, text, parameters }: Statement, asker: Asker): Promise<QueryResult> {
    const { operation, signal } = asker,
      session = this.session(neo4j.session.READ),
      end = () => closed(session); // in the middle of an answer this resets the connection, and so ends the statement at the database
    let running!: Running;
    const abandoned = new Promise<never>((_, abandon) => this.#running.add((running = { asker, begun: performance.now(), abandon })));
    signal?.addEventListener("abort", end);
    try {
      const answer = withoutStack(() =>
        session.run(text, parametersOf(parameters), {
          timeout: asker === wholeGraph ? noTimeout : longestStatementMs,
          metadata: { statement: name, ...(operation === undefined ? {} : { operation }) },
        }),
      );
      const result = await Promise.race([answer, abandoned]);
      signal?.throwIfAborted(); // a statement that was ended may have answered a part
      this.#pulse.seen = performance.now();
      return result;
    } finally {
      signal?.removeEventListener("abort", end);
      // One that was abandoned would wait for what does not come.
      if (this.#running.delete(running)) await closed(session);
    }
  }

  close(): Promise<void> {
    clearInterval(this.#clock);
    this.#pulse.close();
    return this.#driver.close();
  }

  #open(): Driver {
    const { uri, user, password } = this.settings;
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      maxConnectionPoolSize: mostRunning + spareConnections,
      connectionTimeout,
      connectionAcquisitionTimeout,
      connectionLivenessCheckTimeout,
      userAgent: "colloquia",
    });
  }

  async #probe(): Promise<void> {
    const driver = this.#driver,
      session = this.session(neo4j.session.READ),
      answered = new AbortController();
    const given = wait(probeMs, undefined, { signal: answered.signal, ref: false }).then(() => {
      const error = connectionLost();
      if (driver === this.#driver) this.#renew(error);
      throw error;
    });
    try {
      await Promise.race([session.run("RETURN 1", {}, { timeout: longestStatementMs, metadata: { statement: "probe" } }), given]);
    } catch (error) {
      const why = isDatabaseFailure(error) ? await this.explain() : undefined;
      throw why === undefined ? error : new GraphUnavailable(why, { cause: error });
    } finally {
      answered.abort();
      void closed(session);
    }
  }

  /** A database that is halted, or gone without a word, leaves its connections open: who waits for one would wait for minutes. */
  #watch(): void {
    const oldest = [...this.#running].find(({ asker }) => asker !== wholeGraph);
    if (!oldest) return;
    const now = performance.now();
    if (now - oldest.begun > lostMs) this.#renew(connectionLost());
    else if (oldest.asker !== nobody && now - Math.max(oldest.begun, this.#pulse.seen) > silentMs) void this.#pulse.look();
  }

  /** Leaves all connections, and tells those who wait for them why: the driver would not. */
  #renew(why: Error): void {
    void this.#driver.close().catch(() => {});
    this.#driver = this.#open();
    for (const { abandon } of this.#running) abandon(why);
    this.#running.clear();
  }
}

/** Closing never fails for the one who closes: a broken connection cannot be closed in order. */
export const closed = (session: Session): Promise<void> => session.close().catch(() => {});

const connectionLost = () => new Neo4jError("A connection to the database was lost without a word", neo4j.error.SERVICE_UNAVAILABLE, "", "");

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
