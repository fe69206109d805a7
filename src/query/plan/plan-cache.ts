import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { GraphUnavailable } from "../../errors.js";
import type { Mode } from "../../settings.js";
import type { Graph } from "../../neo4j/database.js";
import type { Statement } from "../../neo4j/statement.js";

/** Shapes that are known, and statements that Neo4j keeps plans for: its own cache holds 1,000, and levels need their part of it. As many are remembered that are new. */
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
}
interface New extends Shape {
  seen: number;
  /** Set while it waits for being planned: the last that was asked. */
  waiting: Statement | undefined;
}
interface Known extends Shape {
  /** Or refused: levels answer it. */
  planned: boolean;
}

/**
 * The shapes of statements, by text, for the life of the process. Planning a nested statement takes longer than answering by levels, so nobody waits
 * for it: a shape that comes again is run once in the background, those that came most often first, and from then on everybody's is composed.
 */
export class Shapes {
  /** Both in the order of use, and apart, so that no flood of new shapes takes the place of known ones. */
  private readonly new = new Map<string, New>();
  private readonly known = new Map<string, Known>();
  private planning = false;

  constructor(
    private readonly graph: Pick<Graph, "read">,
    readonly mode: Mode,
  ) {}

  /** True when nobody would wait for the plan of this statement. */
  planned(statement: Statement): boolean {
    if (this.mode !== "auto") return this.mode === "composed";
    const { name, text } = statement,
      known = this.known.get(text);
    if (known) {
      keep(this.known, text, known);
      return known.planned;
    }
    const shape = this.new.get(text) ?? { name, seen: 0, waiting: undefined };
    keep(this.new, text, shape);
    shape.seen++;
    if (shape.seen > 1 && (shape.waiting || this.hasRoomFor(name))) {
      shape.waiting = statement;
      if (!this.planning) void this.plan();
    }
    return false;
  }

  /** It takes too long as one statement, or its answer is too large for one row: levels answer it, as long as it is remembered. */
  refuse({ text }: Statement): void {
    const known = this.known.get(text);
    if (known) known.planned = false;
  }

  /** The database went away, and its plans with it. */
  forget(): void {
    this.new.clear();
    this.known.clear();
  }

  private hasRoomFor(name: string): boolean {
    let alike = 0;
    for (const shape of this.known.values()) if (shape.name === name) alike++; // also those that are refused: they were planned
    for (const shape of this.new.values()) if (shape.name === name && shape.waiting) alike++;
    return alike < mostOfOneName;
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
      shape.waiting = undefined; // only now: it may be asked again meanwhile
      if (!(failure instanceof GraphUnavailable) && this.new.delete(statement.text))
        keep(this.known, statement.text, { name: shape.name, planned: failure === undefined && ms < longestFirstRunMs });
      await wait(restFactor * ms, undefined, { ref: false });
    }
    this.planning = false;
  }

  private mostWanted(): { readonly shape: New; readonly statement: Statement } | undefined {
    let most: { shape: New; statement: Statement } | undefined;
    for (const shape of this.new.values()) if (shape.waiting && shape.seen > (most?.shape.seen ?? 0)) most = { shape, statement: shape.waiting };
    return most;
  }
}

/** As the last that was used, in the place of the one that was not used for longest. */
function keep<Item>(shapes: Map<string, Item>, text: string, shape: Item): void {
  shapes.delete(text);
  shapes.set(text, shape);
  if (shapes.size > mostShapes) shapes.delete(shapes.keys().next().value!);
}
