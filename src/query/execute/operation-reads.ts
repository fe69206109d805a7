import DataLoader from "dataloader";
import { GraphQLError } from "graphql";
import { GraphUnavailable, InvalidArgument, LimitExceeded } from "../../errors.js";
import { longestQuestionMs, mostValues } from "../../limits.js";
import type { Composed } from "../plan/composed-plan.js";
import type { Asker } from "../../neo4j/connections.js";
import type { Graph } from "../../neo4j/database.js";
import { unknownSize } from "../../neo4j/graph-size.js";
import { forParents, type LevelStatement } from "../plan/level-plan.js";
import { Parts } from "./answer-assembly.js";
import type { Shapes } from "../plan/plan-cache.js";
import { statement, type Row, type Statement } from "../../neo4j/statement.js";

/** Parents that one statement answers for: more make an answer that is late for all of them. */
const parentsPerStatement = 1_000;
/** Statements of one question that run at a time: the other connections of the pool are for everybody else. */
const statementsAtATime = 10;

/** Items that a composed answer could have, were every page full: beyond that the database would work for long before a limit could stop it. */
const mostComposedItems = 250_000;
/** Values of a composed answer: a larger one would keep everybody else waiting while it is unpacked, since it comes as one row. */
const mostComposedValues = 15_000;
const tooLate = `A question must be answered within ${longestQuestionMs / 1_000} seconds, but this one was not: ask for less at a time`;

type Loader = DataLoader<unknown, unknown, string>;

/** The reads of one operation. One per request. No #private members: Apollo hands resolvers a shallow copy of the context. */
export class Reads implements Asker {
  /** What was run, in order: a statement's name and how many parents it answered for. */
  readonly trace: string[] = [];
  readonly parts: Parts;
  private readonly loaders = new Map<string, Loader>();
  private readonly loaderOf = new WeakMap<LevelStatement, Loader>();
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private values = 0;
  private readonly composed: Composed[] = [];
  private ended = false;
  private ending: AbortController | undefined;
  private late: NodeJS.Timeout | undefined;
  /** What its prices depend on; set before anything is read. */
  graphSize = unknownSize;
  /** The name that the caller gave the operation. */
  operation: string | undefined;
  /** Set when a limit or the database ended the question: then the answer is this error as a whole. */
  failure: GraphQLError | undefined;
  /** By the path of a field in the answer, where in a composed answer it stands, unless under its own name. */
  readonly keys = new Map<string, string>();
  constructor(
    private readonly graph: Pick<Graph, "read">,
    private readonly shapes: Shapes,
    readonly caller?: string | undefined,
  ) {
    this.parts = new Parts(caller);
  }

  /**
   * Counts what the answer holds: lists in lists grow faster than the statements behind them, which read each parent once. The first value too many is
   * an error, and makes the whole answer one; what comes after it is left empty (false), because thousands of equal errors take longer than an answer.
   */
  holds(values: number): boolean {
    this.values += values;
    this.parts.counted(values);
    if (this.values > mostComposedValues) while (this.composed.length) this.shapes.refuse(this.composed.pop()!);
    if (this.values > mostValues && !this.ended)
      throw this.end(
        new LimitExceeded(
          `An answer must not hold more than ${mostValues} values (fields of all its items), but this one would: ask for fewer items, or for fewer fields of each`,
        ),
      );
    return !this.ended;
  }

  /** Database hits of what the answer shows, by the weights of its fragments. */
  hits = 0;
  countHits(hits: number): void {
    this.hits += hits;
  }
  /** Whether all was run that was asked for. */
  get isComplete(): boolean {
    return !this.ended;
  }

  /** Something was written: what was read before may be no longer so. */
  forget(): void {
    for (const loader of this.loaders.values()) loader.clearAll();
  }

  /** Nobody waits for the answer any more: no further statement is run, and what runs ends at the database. */
  stop(): void {
    this.ended = true;
    clearTimeout(this.late);
    if (this.running) this.ending?.abort();
  }

  /** Made when it is needed: a question that reads nothing does without. */
  get signal(): AbortSignal {
    this.ending ??= new AbortController();
    return this.ending.signal;
  }

  private end(failure: GraphQLError): GraphQLError {
    this.failure ??= failure;
    this.stop();
    return failure;
  }

  /** A root field with all below it, in one statement where that is planned; otherwise the field alone. */
  async root(whole: () => Composed | undefined, alone: () => Statement): Promise<unknown> {
    const composed = this.shapes.mode === "levels" ? undefined : composedOrNot(whole);
    if (composed === undefined || !this.shapes.planned(composed)) return (await this.run(alone()))[0]?.["value"] ?? [];
    this.composed.push(composed);
    for (const [path, key] of composed.keys) this.keys.set(path, key);
    return (await this.run(composed))[0]?.["value"] ?? [];
  }

  /** The id of what took the place of the node that had this one. */
  async successor(id: string): Promise<string | undefined> {
    const [row] = await this.run(statement("read/redirect", { id }));
    return row?.["id"] as string | undefined;
  }

  /** The field's arguments belong to the loader's identity, not to the key: all parents share them, so it stays one statement. */
  load(statement: LevelStatement, parent: unknown): Promise<unknown> {
    const loader = this.loaderOf.get(statement) ?? this.sharedLoader(statement);
    this.loaderOf.set(statement, loader);
    return loader.load(parent);
  }

  /** Equal statements share a loader, wherever in the document they come from. */
  private sharedLoader(statement: LevelStatement): Loader {
    const identity = `${statement.text} ${JSON.stringify(statement.parameters)}`;
    const loader: Loader =
      this.loaders.get(identity) ??
      new DataLoader(keys => this.batch(statement, keys), {
        maxBatchSize: parentsPerStatement,
        batchScheduleFn: load => this.parts.whenPut(load),
        cacheKeyFn: key => JSON.stringify(key),
      });
    this.loaders.set(identity, loader);
    return loader;
  }

  private async batch(statement: LevelStatement, keys: readonly unknown[]): Promise<unknown[]> {
    const rows = await this.run(forParents(statement, keys), keys.length);
    const found = new Map(rows.map(row => [row["key"], row["value"]]));
    return keys.map((key, at) => found.get(Array.isArray(key) ? at : key) ?? []);
  }

  private async run(statement: Statement, parents?: number): Promise<Row[]> {
    this.trace.push(parents === undefined ? statement.name : `${statement.name} ×${parents}`);
    if (this.running >= statementsAtATime) await new Promise<void>(go => this.waiting.push(go));
    else this.running++;
    try {
      if (this.ended) return [];
      this.late ??= setTimeout(() => this.end(new LimitExceeded(tooLate)), longestQuestionMs).unref();
      return await this.graph.read(statement, this);
    } catch (error) {
      if (error instanceof GraphUnavailable && error.cause) this.shapes.forget(); // the database's plans went with it
      if (error instanceof LimitExceeded) this.shapes.refuse(statement);
      if (this.ended) return []; // nobody waits for it, or another error is the answer
      if (error instanceof GraphQLError) this.end(error);
      throw error;
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}

/** An argument out of its bounds somewhere below is told there by the levels, which leave the rest of the answer whole; they also stop at a limit. */
function composedOrNot(compose: () => Composed | undefined): Composed | undefined {
  try {
    const composed = compose();
    return composed && composed.items <= mostComposedItems ? composed : undefined;
  } catch (error) {
    if (error instanceof InvalidArgument) return undefined;
    throw error;
  }
}
