import { ended, plansIn, statementsRun } from "../../bench/measure/plans.js";
import { Chance } from "../../bench/world/random.js";
import { Graph } from "../../src/neo4j/database.js";
import { poolOf } from "../support/agreement.js";
import { drawn } from "../support/drawn.js";
import type { Pool } from "../support/random-question.js";
import { answerTo } from "./askers.js";
import { cleanUp, colloquia, connectionOf, newFolder, urlOf } from "../start/service.js";

/** Operations of a round; as many of them as the database remembers the statements of; rounds after which everything must have been asked once. */
const [asked, remembered, mostRounds] = [10_000, 500, 8];

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

/** Asks so many operations of chance, sixteen at a time. Answers how often each error was told, and what the database says of the statements. */
async function ask(seed: number, count: number) {
  const chance = new Chance(seed),
    told: Record<string, number> = {},
    texts = new Set<string>(),
    began = performance.now();
  for (let done = 0; done < count; done += remembered) {
    let left = remembered;
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        while (left-- > 0) {
          const { errors = [] } = await answerTo(url, drawn(chance, pool));
          for (const { extensions } of errors as { extensions: { code: string } }[]) told[extensions.code] = (told[extensions.code] ?? 0) + 1;
        }
      }),
    );
    for (const text of await statementsRun(graph)) texts.add(text);
  }
  const seconds = Math.round((performance.now() - began) / 1_000);
  process.stderr.write(`${count} operations in ${seconds} s, ${texts.size} statements, errors: ${JSON.stringify(told)}\n`);
  return { told, texts };
}

/** When the database plans for nobody: longer than the service rests between two plans. */
const quiet = () => ended(graph, ["warming up", "learning a shape"], 12_000);

it("after a warm-up, examples with other arguments, aliases and orders of fields are planned no more", async () => {
  await quiet();
  await plansIn(graph);
  const known = new Set(await statementsRun(graph)),
    planned: number[] = [];
  for (let round = 1; planned.at(-1) !== 0 && round <= mostRounds; round++) {
    const {
        told: { BAD_USER_INPUT: refused = 0, ...failed },
        texts,
      } = await ask(round, asked),
      before = known.size;
    expect(failed).toEqual({});
    expect(refused).toBeLessThan(asked / 10); // two equal ids, and the like
    expect(texts.size).toBeGreaterThan(20);
    for (const text of texts) known.add(text);
    planned.push(known.size - before);
    await quiet();
    for (const text of await statementsRun(graph)) known.add(text);
  }
  const kept = await plansIn(graph);
  console.log({ planned, known: known.size, kept });
  expect(planned.at(-1)).toBe(0);
  expect(kept).toBeLessThan(900); // of the thousand that Neo4j keeps: none was let go
}, 3_600_000);
