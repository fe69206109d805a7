import { setImmediate as turn } from "node:timers/promises";
import type { Asker } from "../../src/neo4j/connections.js";
import { FairQueue, queueLimitsOf, type QueueLimits } from "../../src/neo4j/fair-queue.js";
import { readSettings } from "../../src/settings.js";

const limits: QueueLimits = { slots: 4, reservedSlots: 1, maxHeavy: 2, maxHeavyPerCaller: 1, maxWaitingPerCaller: 3, minHeavyHits: 1 };

/** A database whose statements end when they are told to. */
class FakeGraph {
  readonly queue: FairQueue;
  /** Names of statements, in the order in which they began. */
  readonly begun: string[] = [];
  readonly #running = new Map<string, { readonly asker: Asker; readonly isHeavy: boolean }>();
  readonly failures = new Map<string, Error>();

  constructor(given: Partial<QueueLimits> = {}) {
    this.queue = new FairQueue({ ...limits, ...given });
  }

  ask(asker: Asker, name: string, isHeavy = false): void {
    const begin = () => {
      this.begun.push(name);
      this.#running.set(name, { asker, isHeavy });
    };
    try {
      const waiting = this.queue.acquire(asker, isHeavy);
      if (waiting) waiting.then(begin, (error: Error) => this.failures.set(name, error));
      else begin();
    } catch (error) {
      this.failures.set(name, error as Error);
    }
  }

  async end(name: string): Promise<void> {
    const { asker, isHeavy } = this.#running.get(name)!;
    this.#running.delete(name);
    this.queue.release(asker, isHeavy);
    await turn();
  }

  get running(): string[] {
    return [...this.#running.keys()];
  }
}
const requestOf = (caller: string): Asker => ({ caller });

describe("Queue slots", () => {
  it("are never all one caller's: who comes next runs at once", () => {
    const graph = new FakeGraph(),
      ada = requestOf("ada");
    for (const name of ["a1", "a2", "a3", "a4"]) graph.ask(ada, name);
    expect(graph.begun).toEqual(["a1", "a2", "a3"]);
    graph.ask(requestOf("bob"), "b1");
    expect(graph.begun).toEqual(["a1", "a2", "a3", "b1"]);
  });

  it("go to the caller with the fewest statements running, however many requests another has", async () => {
    const graph = new FakeGraph();
    for (const name of ["a1", "a2", "a3", "a4", "a5"]) graph.ask(requestOf("ada"), name); // each is a request of its own
    graph.ask(requestOf("bob"), "b1");
    for (const name of ["b2", "b3"]) graph.ask(requestOf("bob"), name);
    // Ada runs three, Bob one, and both have two that wait.
    await graph.end("a1");
    expect(graph.begun.at(-1)).toBe("b2");
    await graph.end("a2"); // one of Ada's, two of Bob's
    expect(graph.begun.at(-1)).toBe("a4");
  });

  it("go in turn to callers who run equally many", async () => {
    const graph = new FakeGraph({ slots: 2, reservedSlots: 1 });
    for (const [caller, name] of [
      ["ada", "a1"],
      ["bob", "b1"],
      ["ada", "a2"],
      ["cyd", "c1"],
      ["bob", "b2"],
    ] as const)
      graph.ask(requestOf(caller), name);
    expect(graph.begun).toEqual(["a1", "b1"]);
    await graph.end("a1"); // Ada and Cyd run none; Ada waited first
    await graph.end("a2");
    await graph.end("b1");
    expect(graph.begun).toEqual(["a1", "b1", "a2", "c1", "b2"]);
  });

  it("go in turn to the requests of one caller, so that one with many statements waits behind itself", async () => {
    const graph = new FakeGraph({ slots: 2, reservedSlots: 1 }),
      large = requestOf("ada"),
      small = requestOf("ada");
    for (const name of ["l1", "l2", "l3"]) graph.ask(large, name);
    graph.ask(small, "s1");
    await graph.end("l1");
    await graph.end("l2");
    expect(graph.begun).toEqual(["l1", "l2", "s1"]);
    await graph.end("s1");
    expect(graph.begun.at(-1)).toBe("l3");
  });

  it("are refused to the caller whose statements wait already, and to nobody else", () => {
    const graph = new FakeGraph();
    for (let at = 1; at <= 7; at++) graph.ask(requestOf("ada"), `a${at}`); // three run, three wait
    expect([...graph.failures.keys()]).toEqual(["a7"]);
    const refusal = graph.failures.get("a7") as Error & { extensions: { code: string } };
    expect(refusal.extensions.code).toBe("RATE_LIMITED");
    expect(refusal.message).toContain("A caller must not have more than 3 statements that wait for the database, but this one has");
    graph.ask(requestOf("bob"), "b1");
    graph.ask(requestOf("bob"), "b2");
    expect([...graph.failures.keys()]).toEqual(["a7"]);
    expect(graph.begun.at(-1)).toBe("b1");
  });

  it("are left by a request that was given up", async () => {
    const graph = new FakeGraph(),
      stop = new AbortController();
    for (const name of ["a1", "a2", "a3"]) graph.ask(requestOf("ada"), name);
    graph.ask({ caller: "ada", signal: stop.signal }, "a4");
    graph.ask(requestOf("ada"), "a5");
    stop.abort();
    await turn();
    expect(graph.failures.get("a4")!.name).toBe("AbortError");
    await graph.end("a1");
    expect(graph.running).toEqual(["a2", "a3", "a5"]);
  });

  it("of the commands and the start are those of no caller: each is its own", () => {
    const graph = new FakeGraph();
    for (const name of ["a1", "a2", "a3"]) graph.ask({}, name);
    graph.ask({}, "a4");
    expect(graph.begun).toHaveLength(4);
  });
});

describe("A heavy statement", () => {
  it("of one caller runs at a time on a database with two processors, and its light ones pass it", async () => {
    const graph = new FakeGraph(),
      ada = requestOf("ada");
    for (const name of ["h1", "h2"]) graph.ask(ada, name, true);
    graph.ask(ada, "light");
    expect(graph.begun).toEqual(["h1", "light"]);
    await graph.end("h1");
    expect(graph.running).toEqual(["light", "h2"]);
  });

  it("of another caller does not wait for it", () => {
    const graph = new FakeGraph();
    for (const name of ["a1", "a2"]) graph.ask(requestOf("ada"), name, true);
    graph.ask(requestOf("bob"), "b1", true);
    expect(graph.begun).toEqual(["a1", "b1"]);
  });

  it("takes more than its share of many processors while nobody else waits to run one, and leaves one for who comes next", async () => {
    const graph = new FakeGraph({ slots: 16, reservedSlots: 4, maxHeavy: 4, maxHeavyPerCaller: 2, maxWaitingPerCaller: 9 });
    for (const name of ["a1", "a2", "a3", "a4", "a5"]) graph.ask(requestOf("ada"), name, true);
    expect(graph.begun).toEqual(["a1", "a2", "a3"]); // the fourth is left
    graph.ask(requestOf("bob"), "b1", true);
    expect(graph.begun.at(-1)).toBe("b1");
    graph.ask(requestOf("bob"), "b2", true); // waits: four run
    await graph.end("a1");
    expect(graph.begun.at(-1)).toBe("b2"); // Ada runs two, which is her share
    await graph.end("b1");
    expect(graph.running).toEqual(["a2", "a3", "b2"]); // a third of Ada's would be the last
    await graph.end("b2");
    expect(graph.running).toEqual(["a2", "a3", "a4"]);
  });
});

describe("The usual share of heavy statements", () => {
  it.each([
    // min(16 / 4, processors - 1), at least 1; all together as many as there are processors, and one more than one caller's.
    [1, 1, 2],
    [2, 1, 2],
    [4, 3, 4],
    [32, 4, 32],
  ])("on %i processors is %i for one caller, and %i for all", (processors, one, all) => {
    const { fairUse } = readSettings({ COLLOQUIA_DATABASE_PROCESSORS: String(processors) });
    expect(queueLimitsOf(fairUse)).toMatchObject({
      slots: 16,
      maxHeavyPerCaller: one,
      maxHeavy: all,
      maxWaitingPerCaller: 250,
      minHeavyHits: 50_000,
    });
  });
});
