import { ended, plansIn } from "../../bench/measure/plans.js";
import { Chance } from "../../bench/world/random.js";
import { Graph } from "../../src/graph/graph.js";
import { poolOf } from "../support/agreement.js";
import { drawn } from "../support/drawn.js";
import type { Pool } from "../support/random-question.js";
import { answerTo } from "./askers.js";
import { cleanUp, colloquia, connectionOf, newFolder, urlOf } from "../start/service.js";

/**
 * Operations that teach the service its shapes; that use every plan so often that Neo4j has compiled it anew, which it counts as another one; and those
 * that must not be planned.
 */
const [taught, used, asked] = [5_000, 20_000, 10_000];

let url: string, graph: Graph, pool: Pool;
beforeAll(async () => {
  const folder = newFolder(),
    service = colloquia({ COLLOQUIA_FOLDER: folder, LOG_LEVEL: "info" });
  await service.says("Ready");
  url = urlOf(service);
  graph = new Graph(connectionOf(folder));
  pool = await poolOf(graph);
});
afterAll(async () => {
  await graph?.close();
  await cleanUp();
});

/** Asks so many operations of chance, sixteen at a time. Answers how often each error was told. */
async function ask(seed: number, count: number): Promise<Record<string, number>> {
  const chance = new Chance(seed),
    told: Record<string, number> = {},
    began = performance.now();
  let left = count;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (left-- > 0) {
        const { errors = [] } = await answerTo(url, drawn(chance, pool));
        for (const { extensions } of errors as { extensions: { code: string } }[]) told[extensions.code] = (told[extensions.code] ?? 0) + 1;
      }
    }),
  );
  process.stderr.write(`${count} operations in ${Math.round((performance.now() - began) / 1_000)} s, errors: ${JSON.stringify(told)}\n`);
  return told;
}

/** When the database plans for nobody: longer than the service rests between two plans. */
const quiet = () => ended(graph, ["warming up", "learning a shape"], 12_000);

it("after a warm-up, examples with other arguments, aliases and orders of fields are planned no more", async () => {
  await quiet();
  for (let round = 0; round < 2; round++) {
    await ask(1, taught);
    await quiet();
  }
  await plansIn(graph);
  await ask(1, used);
  const known = await plansIn(graph);
  await ask(1, used);
  const { BAD_USER_INPUT: refused = 0, ...failed } = await ask(2, asked);
  const after = await plansIn(graph);
  console.log({ known, after });
  expect(failed).toEqual({});
  expect(refused).toBeLessThan(asked / 10); // two equal ids, and the like
  expect(known).toBeGreaterThan(20);
  expect(known).toBeLessThan(900); // of the thousand that Neo4j keeps: none was let go
  expect(after).toBe(known);
}, 3_600_000);
