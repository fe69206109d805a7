import { setTimeout as wait } from "node:timers/promises";
import { startLocalServer, type LocalServer } from "../../src/neo4j/embedded/neo4j-server.js";
import { mostRunning } from "../../src/limits.js";
import { readSettings } from "../../src/settings.js";
import { answerTo, askers, askOnce, isMissed, isWellAgain, longestAnswerMs, onlyRightAnswers, ready, type Askers } from "./askers.js";
import { connectionsTo } from "./connections.js";
import { openRoad, type Road } from "./road.js";
import { cleanUp, colloquia, newFolder, shortLived, until, urlOf, type Run } from "../start/service.js";

/** A service with a database elsewhere, and a road between them that gets worse and better, while many ask. */
const { graph: where } = readSettings({ COLLOQUIA_FOLDER: newFolder() });
let neo4j: LocalServer, road: Road, service: Run, url: string, crowd: Askers;

/** Milliseconds: the machine may be under load. */
const patience = 150_000;
const start = async () => {
  if (!("local" in where)) throw new Error("No NEO4J_URI was given");
  return startLocalServer(where.local, () => {});
};
const portOf = ({ connection }: LocalServer) => Number(new URL(connection.uri).port);
beforeAll(async () => {
  Object.assign(process.env, shortLived);
  neo4j = await start();
  road = await openRoad(portOf(neo4j));
  service = colloquia({ NEO4J_URI: `bolt://127.0.0.1:${road.port}`, NEO4J_PASSWORD: neo4j.connection.password });
  await service.says("Ready");
  url = urlOf(service);
  await askOnce(url);
  crowd = askers(url);
  await onlyRightAnswers(crowd);
}, patience);
afterAll(async () => {
  await crowd.stop();
  road.close();
  await neo4j.stop();
  await cleanUp();
}, patience);

it(
  "restarted elsewhere, is missed, and found again at the same address",
  async () => {
    crowd.heard();
    await neo4j.stop();
    await isMissed(url, crowd, 1_000);
    neo4j = await start();
    road.to = portOf(neo4j);
    await isWellAgain(url, crowd, road.port);
  },
  patience,
);

it(
  "behind connections that swallow what comes, is missed, and found again on new ones",
  async () => {
    crowd.heard();
    road.swallows = true;
    await isMissed(url, crowd, 1_000);
    await wait(10_000);
    expect(connectionsTo(road.port)).toBeLessThanOrEqual(mostRunning + 4);
    road.swallows = false;
    await isWellAgain(url, crowd, road.port);
  },
  patience,
);

it(
  "whose connections break again and again, answers what it can",
  async () => {
    crowd.heard();
    for (let times = 0; times < 20; times++) {
      road.cut();
      await wait(200);
    }
    const { right, wrong, slowestMs } = crowd.heard();
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(0);
    expect(slowestMs).toBeLessThan(longestAnswerMs);
    await isWellAgain(url, crowd, road.port);
  },
  patience,
);

it(
  "far away, answers slowly and rightly; too far away, is missed",
  async () => {
    await crowd.stop();
    road.delayMs = 100;
    const asked = performance.now();
    expect(await answerTo(url, "{ dataset { model } }")).toEqual({ data: { dataset: { model: expect.any(Number) } } });
    expect(performance.now() - asked).toBeGreaterThan(200);
    road.delayMs = 3_000;
    const again = performance.now();
    expect(await answerTo(url, "{ dataset { model } }")).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
    expect(performance.now() - again).toBeLessThan(longestAnswerMs);
    road.delayMs = 0;
    await until(async () => (await ready(url)) === 200);
    expect(await answerTo(url, "{ dataset { model } }")).toMatchObject({ data: {} });
  },
  patience,
);

it(
  "halted for good, does not keep the service from stopping",
  async () => {
    road.swallows = true;
    expect(await answerTo(url, "{ dataset { model } }")).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
    const asked = performance.now();
    service.process.kill("SIGTERM");
    expect(await service.ended).toMatchObject({ code: 0, stderr: "" });
    expect(performance.now() - asked).toBeLessThan(10_000);
    road.swallows = false;
  },
  patience,
);
