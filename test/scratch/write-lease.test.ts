import { spawnSync } from "node:child_process";
import type { Graph } from "../../src/neo4j/database.js";
import { statement } from "../../src/neo4j/statement.js";
import { check } from "../../src/store/check.js";
import { write } from "../../src/store/write.js";
import { machine } from "../../src/store/machine.js";
import { withWriteLease, type LeaseHolder } from "../../src/store/write-lease.js";
import { descriptions, dumpOf, expireLease, made, wholeGraph, withWrite } from "../support/import.js";
import { emptyGraph } from "../support/scratch.js";

let graph: Graph;
let whole: string[];
beforeAll(async () => {
  graph = await wholeGraph();
  whole = await dumpOf(graph);
});
afterAll(() => graph.close());

const run = (text: string, parameters: Record<string, unknown> = {}) => graph.write(run => run({ name: "test/lease", text, parameters }));
const [first, ...others] = descriptions;

/** Holds the lease until it is told to release it. */
async function holdLease(): Promise<() => Promise<void>> {
  let release!: () => void;
  const released = new Promise<void>(done => (release = done));
  let held!: () => void;
  const acquired = new Promise<void>(done => (held = done));
  const work = withWriteLease(graph, { action: "IMPORT" }, async () => {
    held();
    await released;
  });
  await acquired;
  return async () => {
    release();
    await work;
  };
}

it("a writer waits for the one before it, and learns once who that is", async () => {
  const release = await holdLease();
  const waitedFor: LeaseHolder[] = [];
  let isWritten = false;
  const writing = write(graph, { removed: [first!.source.key] }, { onWait: holder => waitedFor.push(holder) }).then(() => (isWritten = true));
  await new Promise(done => setTimeout(done, 300));
  expect(isWritten).toBe(false);
  expect(await dumpOf(graph)).toEqual(whole);
  await release();
  await writing;
  expect(waitedFor).toMatchObject([{ action: "IMPORT", by: expect.stringMatching(new RegExp(`^\\S+, process ${process.pid} on \\S+$`)) }]);
  await write(graph, { descriptions: [first!] });
  expect(await dumpOf(graph)).toEqual(whole);
});

it("a writer that must not wait that long is refused, and is told what is being written", async () => {
  const release = await holdLease();
  await expect(write(graph, { removed: [first!.source.key] }, { maxWaitMs: 50 })).rejects.toThrow(
    /^A change must wait until no other one is being written, but an import, started at 20\S+Z, is still running: try again later$/,
  );
  await release();
  expect(await dumpOf(graph)).toEqual(whole);
});

it("concurrent imports come one after the other, each reports what it wrote, and the graph is that of all", async () => {
  await write(graph, { removed: descriptions.map(({ source }) => source.key) });
  const found = await Promise.all(descriptions.map(description => write(graph, { descriptions: [description] })));
  for (const { facts } of found) expect(facts.get("Source")).toEqual({ added: 1, changed: 0, removed: 0 });
  expect(await dumpOf(graph)).toEqual(whole);
});

it("a writer whose process has ended on this machine is replaced at once", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  await run(
    "MERGE (lease:WriteLease {id: 'write'}) SET lease.holder = 'gone', lease.action = 'IMPORT', lease.by = 'somebody', lease.since = '2026-01-01T00:00:00Z', lease.machine = $machine, lease.process = $pid, lease.until = timestamp() + 3600000",
    { machine, pid },
  );
  const waitedFor: LeaseHolder[] = [];
  await write(graph, { removed: [first!.source.key] }, { onWait: holder => waitedFor.push(holder), maxWaitMs: 5_000 });
  expect(waitedFor).toEqual([]);
  await write(graph, { descriptions: [first!] });
});

it("a writer elsewhere is waited for until its lease expires", async () => {
  await run(
    "MERGE (lease:WriteLease {id: 'write'}) SET lease.holder = 'elsewhere', lease.action = 'IMPORT', lease.by = 'somebody', lease.since = '2026-01-01T00:00:00Z', lease.machine = 'another', lease.process = 1, lease.until = timestamp() + 3600000",
  );
  await expect(write(graph, { removed: [first!.source.key] }, { maxWaitMs: 200 })).rejects.toThrow(/must wait until no other one is being written/);
  const writing = write(graph, { removed: [first!.source.key] });
  await run("MATCH (lease:WriteLease {id: 'write'}) SET lease.until = timestamp() - 1");
  await writing;
  await write(graph, { descriptions: [first!] });
  expect(await dumpOf(graph)).toEqual(whole);
});

it("a writer that lost its lease between two transactions writes nothing more until it has it again, and then finishes", async () => {
  const fresh = await emptyGraph();
  let transactions = 0;
  // 1 takes the lease, 2 begins, 3 writes a part; before the next one another writer takes the lease and writes.
  const interrupted = withWrite(fresh, async work => {
    if (++transactions === 4) {
      await expireLease(fresh);
      await write(fresh, { descriptions: others });
    }
    return fresh.write(work);
  });
  const limits = { perStatement: 50, perTransaction: 200, perPart: 100, announceMs: 0 };
  await write(interrupted, { descriptions: [first!], decisions: made }, { limits });
  expect(transactions).toBeGreaterThan(5);
  expect(await check(fresh)).toEqual([]);
  expect(await dumpOf(fresh)).toEqual(whole);
  await fresh.close();
});

it("is given back: nothing of it is left after a write", async () => {
  expect(await graph.read(statement("read/write-lease"))).toEqual([]);
});
