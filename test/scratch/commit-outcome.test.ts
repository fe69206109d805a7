import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { GraphUnavailable } from "../../src/errors.js";
import { Graph } from "../../src/neo4j/database.js";
import { connection, emptyGraph } from "../support/scratch.js";

/** A proxy before Neo4j that can lose the answers, and end connections. */
async function openProxy() {
  const sockets = new Set<Socket>(),
    state = { losesAnswers: false };
  const server = createServer(caller => {
    const database = connect(Number(new URL(connection.uri).port), "127.0.0.1");
    for (const socket of [caller, database]) sockets.add(socket.on("error", () => {}));
    caller.on("data", chunk => database.write(chunk)).on("close", () => database.destroy());
    database.on("data", chunk => state.losesAnswers || caller.write(chunk)).on("close", () => caller.destroy());
  });
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseAnswers: () => (state.losesAnswers = true),
    cut: () => {
      state.losesAnswers = false;
      sockets.forEach(socket => socket.destroy());
      sockets.clear();
    },
    close: () => {
      server.close();
      sockets.forEach(socket => socket.destroy());
    },
  };
}

const create = { name: "test/create", text: "CREATE (:Outcome)", parameters: {} };
const count = { name: "test/count", text: "MATCH (outcome:Outcome) RETURN count(outcome) AS made", parameters: {} };

it("of a commit whose answer is lost is told as unknown, and nothing is written twice", async () => {
  const direct = await emptyGraph(),
    proxy = await openProxy(),
    graph = new Graph({ ...connection, uri: proxy.uri });
  const written = graph.write(async run => {
    await run(create);
    proxy.loseAnswers();
    setTimeout(proxy.cut, 1_000); // the commit has arrived by then
  });
  const error = await written.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(GraphUnavailable);
  expect((error as GraphUnavailable).message).toMatch(
    /^The graph did not say whether it took what was written \(\w+\); it is not known whether it was kept: look before you write it again$/,
  );
  expect(await direct.read(count)).toEqual([{ made: 1 }]);
  await Promise.all([graph.close(), direct.close()]);
  proxy.close();
});

it("of a write whose connection is lost before the commit is known: it is done again, once", async () => {
  const direct = await emptyGraph(),
    proxy = await openProxy(),
    graph = new Graph({ ...connection, uri: proxy.uri });
  let tries = 0;
  await graph.write(async run => {
    await run(create);
    if (++tries === 1) proxy.cut();
    await run(create);
  });
  expect(tries).toBe(2);
  expect(await direct.read(count)).toEqual([{ made: 2 }]);
  await Promise.all([graph.close(), direct.close()]);
  proxy.close();
});
