import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import neo4j, { type Neo4jError } from "neo4j-driver";
import { writeFileAtomically } from "../../atomic-file.js";
import { CannotStart } from "../../errors.js";
import { readDatabaseStatus } from "../database-status.js";
import { databaseFolder, dataFolder, endFirstStart, exists, isFirstStart, openPassword, passwordFile, type DataFolder } from "./data-folder.js";
import { checkTransactionLogs, explainFailure, logPosition } from "./failure.js";
import { superviseDatabase } from "./supervisor.js";
import { projectFolder, type LocalSettings, type RemoteSettings } from "../../settings.js";
import { configuration, javaOptions } from "./configuration.js";
import { holderOf, holdFolder } from "./folder.js";
import { findJava } from "./java.js";
import { neo4jJars } from "./jars.js";
import { lastWords } from "./last-words.js";
import { keepRunning, lastOneGone, type KeptProcess } from "./neo4j-process.js";
import { writeInitialUser } from "./password.js";

/** Bolt answers 5 to 9 s after the start; a machine under load takes a few times that. */
const startTimeoutMs = 120_000;
const pollMs = 100;

export interface LocalServer {
  readonly connection: RemoteSettings;
  readonly stop: () => Promise<void>;
}

/**
 * Starts Neo4j from Maven's jars on 127.0.0.1 with its data in the folder, and starts it again when it dies. `report` hears of every step, once. A start
 * that `signal` cuts off rejects with an AbortError when everything that it started is gone.
 */
export function startLocalServer(settings: LocalSettings, report: (line: string) => void, signal?: AbortSignal): Promise<LocalServer> {
  return holding(settings, async (place, release) => {
    const connectionFile = join(place.folder, "connection.json"),
      password = openPassword(place);
    await rm(connectionFile, { force: true }); // of a service that was killed
    const server = await startNeo4j(settings, place, password, report, signal);
    const stop = async () => {
      await server.stop();
      await rm(connectionFile, { force: true });
      await release();
    };
    try {
      endFirstStart(place);
      writeFileAtomically(connectionFile, JSON.stringify(server.connection));
      return { connection: server.connection, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  });
}

/** Runs what needs the data folder for itself. When `work` fails, the folder is released; otherwise `work` decides when. */
export async function holding<Result>(
  { folder }: LocalSettings,
  work: (place: DataFolder, release: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  await findJava(); // before anything is made: nothing can be done without it
  const release = await holdFolder(folder);
  try {
    return await work(dataFolder(folder), release);
  } catch (error) {
    await release();
    throw error instanceof Error && "syscall" in error && "path" in error
      ? new CannotStart(`The data folder ${folder} cannot be used (${error.message}): make it one that can be written to and has space left`)
      : error;
  }
}

/** Runs Neo4j in a folder that this process holds, until it is stopped. Fails, with everything stopped, when Neo4j does not answer to the password. */
export async function startNeo4j(
  { jars: jarsFolder, heapMb, pageCacheMb }: LocalSettings,
  place: DataFolder,
  password: string,
  report: (line: string) => void,
  signal?: AbortSignal,
): Promise<LocalServer> {
  const { folder, home } = place,
    java = await findJava(),
    stopping = new AbortController(),
    cut = AbortSignal.any([stopping.signal, ...(signal ? [signal] : [])]);
  let neo4jProcess: KeptProcess | undefined,
    endSupervision = async () => {};
  const stop = async () => {
    stopping.abort();
    await Promise.all([endSupervision(), neo4jProcess?.stop()]);
  };
  try {
    const jars = await neo4jJars(jarsFolder, join(projectFolder, "pom.xml"), report, cut),
      conf = join(home, "conf"),
      log = join(folder, "neo4j.log");
    await lastOneGone(pidFile(place), home, report, cut);
    if (!isFirstStart(place)) checkTransactionLogs(place);
    await mkdir(conf, { recursive: true, mode: 0o700 });
    if (!exists(databaseFolder(place, "system"))) await writeInitialUser(home, password);
    const port = await freePort(),
      connection = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" };
    await writeFile(join(conf, "neo4j.conf"), configuration(port, heapMb, pageCacheMb), { mode: 0o600 });

    let answered = false,
      deaths = 0;
    const said = await lastWords(log, join(home, "logs", "neo4j.log")),
      position = await logPosition(place);
    report("Starting Neo4j");
    neo4jProcess = keepRunning(
      {
        command: [
          java,
          ...javaOptions(heapMb),
          "-cp",
          join(jars, "*"),
          "org.neo4j.server.CommunityEntryPoint",
          `--home-dir=${home}`,
          `--config-dir=${conf}`,
        ],
        variables: { NEO4J_HOME: home, NEO4J_CONF: conf },
        pidFile: pidFile(place),
        log,
      },
      (code, pauseMs) => {
        const death = ++deaths;
        if (!answered) return;
        report(`Neo4j ended by itself (code ${code}; see ${log}): starting it again in ${pauseMs / 1_000} s`);
        answering(connection, place, 0, () => deaths > death, cut).then(
          answers => answers && report("Neo4j answers again"),
          () => {}, // the service is being stopped, or the database failed: the supervisor says so
        );
      },
    );
    if (!(await answering(connection, place, position, () => deaths > 0, cut)))
      throw new CannotStart(
        (await explainFailure(place, undefined, position)) ?? `Neo4j did not start${await said()}: see ${log} and ${join(home, "logs", "neo4j.log")}`,
      );
    answered = true;
    endSupervision = superviseDatabase(connection, place, neo4jProcess.restart, report);
    return { connection, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where the process id of the Neo4j that runs in a data folder is. */
export const pidFile = ({ folder }: DataFolder): string => join(folder, "neo4j.pid");

/** How to reach the Neo4j that a running service keeps in this folder, for a command run beside it; undefined where none runs. */
export async function runningServer({ folder }: LocalSettings): Promise<RemoteSettings | undefined> {
  if ((await holderOf(folder)) === undefined) return undefined;
  const text = await readFile(join(folder, "connection.json"), "utf8").catch(() => {
    throw new CannotStart(`The service that holds ${folder} is still starting: try again when it is ready`);
  });
  return JSON.parse(text) as RemoteSettings; // written by startLocalServer above
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/**
 * True as soon as the database answers; false when Neo4j is dead, or does not answer in time. Throws CannotStart when Neo4j answers and says that the
 * database never will: asking again would not help. `position` is that of Neo4j's log before its start.
 */
async function answering(
  { uri, user, password, database }: RemoteSettings,
  place: DataFolder,
  position: number,
  dead: () => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  try {
    for (const until = Date.now() + startTimeoutMs; Date.now() < until && !dead(); await wait(pollMs, undefined, { signal })) {
      const status = await readDatabaseStatus(driver, database).catch((error: Neo4jError) => error);
      if (status instanceof Error) {
        if (status.code !== "Neo.ClientError.Security.Unauthorized") continue;
        throw new CannotStart(
          `Neo4j refuses the password kept beside its data: put back the file ${passwordFile(place)} that belongs to it, or run "colloquia password reset", which makes a new password and keeps the data`,
        );
      }
      if (status.state === "READY") return true;
      if (status.state !== "STARTING")
        throw new CannotStart((await explainFailure(place, status, position)) ?? `Neo4j cannot open its database (${status.reason})`);
    }
    return false;
  } finally {
    await driver.close();
  }
}
