import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { GraphUnavailable } from "../errors.js";
import type { Mode } from "../settings.js";
import type { Graph } from "./graph.js";
import type { Statement } from "./statement.js";

/** Shapes remembered, and statements that Neo4j keeps plans for: its own cache holds 1,000, and levels need their part of it. */
const mostShapes = 500;
/**
 * Of the same traversals, shapes that are planned: what a portal asks has some. Where it is roles and the like that make ever new ones, the others
 * are answered by levels, whose statements are few.
 */
const mostOfOneName = 30;
/** Planning takes a core of the database. After it, it rests this many times as long, so that a flood of new shapes leaves room for everybody. */
const restFactor = 2;
/** Milliseconds: a statement that takes longer, planning included, has too much below it and is better answered by level, where limits can stop it. */
const longestFirstRunMs = 4_000;

/** What the database shows of who asks. */
const learning = { operation: "learning a shape" };

interface Shape {
  /** Which traversals it has, one below the other. */
  readonly name: string;
  seen: number;
  /** Set while it waits for being planned: the last that was asked. */
  waiting: Statement | undefined;
  state: "new" | "planned" | "refused";
}

/**
 * The shapes of statements, by text, for the life of the process. Planning a nested statement takes longer than answering by levels, so nobody waits
 * for it: a shape that comes again is run once in the background, those that came most often first, and from then on everybody's is composed.
 */
export class Shapes {
  /** In the order of use. */
  private readonly known = new Map<string, Shape>();
  private planning = false;

  constructor(
    private readonly graph: Pick<Graph, "read">,
    readonly mode: Mode,
  ) {}

  /** True when nobody would wait for the plan of this statement. */
  planned(statement: Statement): boolean {
    if (this.mode !== "auto") return this.mode === "composed";
    const shape = this.known.get(statement.text) ?? { name: statement.name, seen: 0, waiting: undefined, state: "new" };
    this.known.delete(statement.text); // and to the end
    this.known.set(statement.text, shape);
    if (this.known.size > mostShapes) this.known.delete(this.known.keys().next().value!);
    shape.seen++;
    if (shape.state === "new" && shape.seen > 1 && (shape.waiting || this.hasRoomFor(shape.name))) {
      shape.waiting = statement;
      if (!this.planning) void this.plan();
    }
    return shape.state === "planned";
  }

  /** It takes too long as one statement: levels answer it, as long as it is remembered. */
  refuse({ text }: Statement): void {
    const shape = this.known.get(text);
    if (shape) shape.state = "refused";
  }

  /** The database went away, and its plans with it. */
  forget(): void {
    this.known.clear();
  }

  private hasRoomFor(name: string): boolean {
    let others = 0;
    for (const shape of this.known.values()) if (shape.name === name && (shape.waiting || shape.state === "planned")) others++;
    return others < mostOfOneName;
  }

  private async plan(): Promise<void> {
    this.planning = true;
    for (let next = this.mostWanted(); next; next = this.mostWanted()) {
      const { shape, statement } = next,
        started = performance.now();
      // EXPLAIN plans only a part of it: it is run.
      const failure = await this.graph.read(statement, learning).then(
        () => undefined,
        (error: unknown) => error,
      );
      const ms = performance.now() - started;
      if (!(failure instanceof GraphUnavailable)) shape.state = failure === undefined && ms < longestFirstRunMs ? "planned" : "refused";
      shape.waiting = undefined; // only now: it may be asked again meanwhile
      await wait(restFactor * ms, undefined, { ref: false });
    }
    this.planning = false;
  }

  private mostWanted(): { readonly shape: Shape; readonly statement: Statement } | undefined {
    let most: { shape: Shape; statement: Statement } | undefined;
    for (const shape of this.known.values()) if (shape.waiting && shape.seen > (most?.shape.seen ?? 0)) most = { shape, statement: shape.waiting };
    return most;
  }
}
