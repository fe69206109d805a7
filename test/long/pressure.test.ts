import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as wait } from "node:timers/promises";
import { median } from "../../bench/measure/rounds.js";
import { Chance } from "../../bench/world/random.js";
import { Graph } from "../../src/neo4j/database.js";
import { projectFolder } from "../../src/settings.js";
import { poolOf } from "../support/agreement.js";
import { drawn } from "../support/drawn.js";
import type { Pool } from "../support/random-question.js";
import { answerTo } from "./askers.js";
import { megabytesOf } from "./connections.js";
import { cleanUp, colloquia, connectionOf, newFolder, until, urlOf, type Run } from "../start/service.js";

const connections = 64,
  minutes = 5;

let service: Run, url: string, pool: Pool;
beforeAll(async () => {
  const folder = newFolder();
  service = colloquia({
    COLLOQUIA_FOLDER: folder,
    NODE_OPTIONS: `--import=${pathToFileURL(join(projectFolder, "test", "support", "loop-delay.js")).href}`,
  });
  await service.says("Ready");
  url = urlOf(service);
  const graph = new Graph(connectionOf(folder));
  pool = await poolOf(graph);
  await graph.close();
});
afterAll(cleanUp);

/** How late the service's event loop was since it was asked the last time. */
async function loopDelay(): Promise<{ p50: number; p99: number; max: number }> {
  const said = () => service.output.filter(line => line.startsWith("loop delay ")),
    before = said().length;
  service.process.kill("SIGUSR2");
  await until(() => said().length > before);
  return JSON.parse(said().at(-1)!.slice("loop delay ".length)) as { p50: number; p99: number; max: number };
}

it("the event loop is late for nobody while large answers go out", async () => {
  const large = `{
    people(first: 98) { edges { cursor node { id name events { edges { cursor node { id title people(first: 38) {
      edges { cursor roles asPrinted node { id name names events { edges { cursor roles node { id title } } } } }
    } } } } } } }
  }`;
  const size = async () => JSON.stringify(await answerTo(url, large)).length;
  for (let at = 0; at < 30; at++) await size(); // until it is planned, and compiled
  await loopDelay();
  let bytes = 0;
  for (let at = 0; at < 20; at++) bytes = await size();
  const { p50, p99, max } = await loopDelay();
  console.log({ bytes, p50, p99, max });
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(p99).toBeLessThan(50);
}, 600_000);

it("memory is flat while many ask for minutes", async () => {
  const chance = new Chance(7),
    end = Date.now() + minutes * 60_000,
    megabytes: number[] = [];
  let asked = 0;
  const askers = Array.from({ length: connections }, async () => {
    while (Date.now() < end) {
      await answerTo(url, drawn(chance, pool));
      asked++;
    }
  });
  for (; Date.now() < end; await wait(2_000)) megabytes.push(megabytesOf(service.process.pid!));
  await Promise.all(askers);
  const fifth = (n: number) => median(megabytes.slice((n * megabytes.length) / minutes, ((n + 1) * megabytes.length) / minutes));
  const each = Array.from({ length: minutes }, (_, n) => Math.round(fifth(n)));
  console.log({ asked, megabytesByMinute: each });
  expect(asked).toBeGreaterThan(10_000);
  expect(each.at(-1)!).toBeLessThan(1.1 * each[1]!); // the first minute fills caches
}, 900_000);
