import { Chance } from "../../bench/world/random.js";
import { check } from "../../src/store/check.js";
import { concurrentHistory } from "../support/concurrent-history.js";
import { dumpOf, wholeGraph } from "../support/import.js";
import { scratchGraph } from "../support/scratch.js";

const histories = Number(process.env["HISTORIES"] ?? 200);

it(`${histories} histories of two or three curators at once are consistent, and undone leave the graph that was there`, async () => {
  const graph = await wholeGraph();
  const whole = await dumpOf(graph);
  const curators = [graph, scratchGraph(), scratchGraph()];
  let accepted = 0;
  let refused = 0;
  for (let seed = 1; seed <= histories; seed++) {
    const history = await concurrentHistory(curators.slice(0, 2 + (seed % 2)), new Chance(seed));
    accepted += history.accepted;
    refused += history.refused;
    expect({ seed, dump: await dumpOf(graph) }).toEqual({ seed, dump: whole });
  }
  expect(await check(graph)).toEqual([]);
  // Both happen often, or the test says little.
  expect(accepted).toBeGreaterThan(histories * 3);
  expect(refused).toBeGreaterThan(histories);
  for (const each of curators) await each.close();
}, 3_600_000);
