import { isDeepStrictEqual } from "node:util";
import { Graph } from "../../src/neo4j/database.js";
import { answerTo, askers, askOnce, isMissed, isWellAgain, longestAnswerMs, onlyRightAnswers, ready, type Askers } from "./askers.js";
import { megabytesOf } from "./connections.js";
import { cleanUp, colloquia, connectionOf, databaseOf, newFolder, shortLived, until, urlOf, type Run } from "../start/service.js";

/** A service whose database is killed, halted, and asked too much, while many ask. */
const folder = newFolder();
let service: Run, url: string, crowd: Askers, megabytesBefore: number;

/** Milliseconds: the machine may be under load. */
const patience = 150_000;
beforeAll(async () => {
  service = colloquia({ COLLOQUIA_FOLDER: folder, ...shortLived });
  await service.says("Ready");
  url = urlOf(service);
  await askOnce(url);
  crowd = askers(url);
  await onlyRightAnswers(crowd);
  megabytesBefore = megabytesOf(service.process.pid!);
}, patience);
afterAll(async () => {
  await crowd?.stop();
  await cleanUp();
}, patience);

const port = () => Number(new URL(connectionOf(folder).uri).port);

it(
  "killed under load, is missed in due form, and answers again",
  async () => {
    expect(crowd.heard()).toMatchObject({ refused: 0, wrong: [] });
    process.kill(databaseOf(folder), "SIGKILL");
    await service.says("Neo4j ended by itself (code 137;");
    await until(async () => (await ready(url)) === 503, 2_000);
    await service.says("Neo4j answers again");
    const { refused, wrong, slowestMs } = crowd.heard();
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(16);
    expect(slowestMs).toBeLessThan(longestAnswerMs);
    await isWellAgain(url, crowd, port());
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
      await isMissed(url, crowd, 3_000);
      const asked = performance.now();
      expect(await answerTo(url, "{ dataset { model } }")).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
      expect(performance.now() - asked).toBeLessThan(1_000);
    } finally {
      process.kill(database, "SIGCONT");
    }
    await isWellAgain(url, crowd, port());
    expect(service.output.filter(line => line.includes('"The graph did not answer"')).length).toBeLessThan(50); // not a line for everybody who asks
  },
  patience,
);

it(
  "ends a statement at the database when nobody waits for it any more",
  async () => {
    await crowd.stop();
    const graph = new Graph(connectionOf(folder));
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
