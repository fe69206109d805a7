import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { setTimeout as wait } from "node:timers/promises";
import { Graph } from "../../src/graph/graph.js";
import { mostRunning } from "../../src/limits.js";
import type { RemoteSettings } from "../../src/settings.js";
import { answerTo, askers, askOnce, longestAnswerMs } from "../start/askers.js";
import { connectionsTo, megabytesOf } from "../start/connections.js";
import { cleanUp, colloquia, databaseOf, newFolder, shortLived, until, urlOf, type Run } from "../start/service.js";

/** A service whose database is killed, halted, and asked too much, while many ask. */
const folder = newFolder();
let service: Run, url: string, crowd: ReturnType<typeof askers>, megabytesBefore: number;

/** Milliseconds: the machine may be under load. */
const patience = 150_000;
beforeAll(async () => {
  service = colloquia({ COLLOQUIA_FOLDER: folder, ...shortLived });
  await service.says("Ready");
  url = urlOf(service);
  await askOnce(url);
  crowd = askers(url);
  await onlyRightAnswers();
  megabytesBefore = megabytesOf(service.process.pid!);
}, patience);
afterAll(async () => {
  await crowd?.stop();
  await cleanUp();
}, patience);

const connection = () => JSON.parse(readFileSync(join(folder, "connection.json"), "utf8")) as RemoteSettings;
const connections = () => connectionsTo(Number(new URL(connection().uri).port));
const ready = async () => (await fetch(`${url}/health/ready`)).status;

/** Fifty right answers in a row. A database that has just started is busy, and may refuse some before. */
async function onlyRightAnswers(): Promise<void> {
  let inARow = 0;
  await until(() => {
    const { right, refused, wrong } = crowd.heard();
    expect(wrong).toEqual([]);
    inARow = refused ? 0 : inARow + right;
    return inARow > 50;
  });
}

/** After all: everybody hears what is right, at once, and the service holds no more than it needs. */
async function isWellAgain(): Promise<void> {
  await until(async () => (await ready()) === 200);
  await onlyRightAnswers();
  expect(connections()).toBeLessThanOrEqual(mostRunning + 4);
}

it(
  "killed under load, is missed in due form, and answers again",
  async () => {
    expect(crowd.heard()).toMatchObject({ refused: 0, wrong: [] });
    process.kill(databaseOf(folder), "SIGKILL");
    await service.says("Neo4j ended by itself (code 137;");
    await until(async () => (await ready()) === 503, 2_000);
    await service.says("Neo4j answers again");
    const { refused, wrong, slowestMs } = crowd.heard();
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(16);
    expect(slowestMs).toBeLessThan(longestAnswerMs);
    await isWellAgain();
  },
  patience,
);

it(
  "halted under load, is found out within seconds, and then told to everybody at once",
  async () => {
    const database = databaseOf(folder);
    crowd.heard();
    process.kill(database, "SIGSTOP");
    try {
      await wait(longestAnswerMs);
      expect(await ready()).toBe(503);
      const first = crowd.heard();
      expect(first.wrong).toEqual([]);
      expect(first.refused).toBeGreaterThan(15);
      expect(first.slowestMs).toBeLessThan(longestAnswerMs);
      await wait(3_000);
      expect(crowd.heard()).toMatchObject({ right: 0, wrong: [] });
      const asked = performance.now();
      expect(await answerTo(url, "{ dataset { model } }")).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
      expect(performance.now() - asked).toBeLessThan(1_000);
    } finally {
      process.kill(database, "SIGCONT");
    }
    await isWellAgain();
    expect(service.output.filter(line => line.includes('"The graph did not answer"')).length).toBeLessThan(50); // not a line for everybody who asks
  },
  patience,
);

it(
  "ends a statement at the database when nobody waits for it any more",
  async () => {
    await crowd.stop();
    const graph = new Graph(connection());
    const running = () =>
      graph.read({
        name: "test/running",
        text: "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement <> 'test/running' RETURN metaData",
        parameters: {},
      });
    // A hundred people at one event with twenty thousand others: seconds for each.
    await graph.write(run =>
      run({
        name: "test/crowd",
        text: "CREATE (event:Node:Event {id: 'crowd'}) WITH event UNWIND range(1, 20000) AS n CREATE (event)<-[:SPOKE_AT]-(:Node:Person {id: 'crowd/' + n, name: 'A', sortName: 'a ' + n})",
        parameters: {},
      }),
    );
    await until(async () => (await running()).length === 0); // the levels are warmed after the start
    const hangUp = new AbortController();
    const given = answerTo(
      url,
      "query Crowd { people(first: 100) { edges { node { coSpeakers(first: 1) { edges { node { name } } } } } } }",
      hangUp.signal,
    );
    await until(async () =>
      (await running()).some(({ metaData }) => isDeepStrictEqual(metaData, { statement: "person/co-speakers", operation: "Crowd" })),
    );
    hangUp.abort();
    await expect(given).rejects.toThrow("aborted");
    await until(async () => (await running()).length === 0, 1_000);
    expect(await answerTo(url, "{ dataset { model } }")).toMatchObject({ data: {} });
    await graph.close();
  },
  patience,
);

it("holds no more memory than before", () => {
  expect(megabytesOf(service.process.pid!)).toBeLessThan(megabytesBefore + 100);
});
