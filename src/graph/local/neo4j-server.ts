import { execFile, spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";
import { CannotStart } from "../../errors.js";
import { projectFolder, type LocalSettings, type RemoteSettings } from "../../settings.js";
import { holderOf, holdFolder } from "./folder.js";
import { findJava } from "./java.js";
import { neo4jJars } from "./jars.js";

const run = promisify(execFile);
/** Bolt answers 5 to 9 s after the start; a machine under load takes a few times that. */
const startTimeoutMs = 120_000;
/** A clean stop writes a checkpoint: 1 to 3 s for a small graph. */
const stopTimeoutMs = 30_000;
const longestRestartPauseMs = 30_000;
/** A server that ran this long was well: its next death begins with the shortest pause again. */
const wellAfterMs = 60_000;

/**
 * Runs Java and ends it when our end of its input closes. So the database never outlives the service, whatever ends that; and a Ctrl-C in the terminal,
 * which would reach every process of the group, stops the service first (the child has a group of its own).
 */
const keeper = `exec 3<&0; "$@" 3<&- </dev/null & java=$!; echo $java > "$PID_FILE"; { cat <&3 >/dev/null; kill $java 2>/dev/null; } & wait $java`;

export interface LocalServer {
  readonly connection: RemoteSettings;
  readonly stop: () => Promise<void>;
}

/** Starts Neo4j from Maven's jars on 127.0.0.1 with its data in the folder, and starts it again when it dies. `report` hears of every step, once. */
export async function startLocalServer(
  { folder, jars: jarsFolder, heapMb, pageCacheMb }: LocalSettings,
  report: (line: string) => void,
): Promise<LocalServer> {
  const release = await holdFolder(folder);
  try {
    const java = await findJava(),
      jars = await neo4jJars(jarsFolder, join(projectFolder, "pom.xml"), report);
    const home = join(folder, "neo4j"),
      pidFile = join(folder, "neo4j.pid"),
      port = await freePort();
    await lastOneGone(pidFile, home, report);
    await mkdir(join(home, "conf"), { recursive: true, mode: 0o700 });
    await writeFile(join(home, "conf", "neo4j.conf"), configuration(port, heapMb, pageCacheMb));
    const connection = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password: await password(folder, java, jars, home), database: "neo4j" };

    let stopping = false,
      child: ChildProcess,
      failures = 0;
    const start = () => {
      const log = openSync(join(folder, "neo4j.log"), "a", 0o600),
        startedAt = Date.now();
      child = spawn(
        "sh",
        [
          "-c",
          keeper,
          "sh",
          java,
          ...javaOptions(heapMb),
          "-cp",
          join(jars, "*"),
          "org.neo4j.server.CommunityEntryPoint",
          `--home-dir=${home}`,
          `--config-dir=${join(home, "conf")}`,
        ],
        {
          detached: true,
          stdio: ["pipe", log, log],
          env: { ...process.env, PID_FILE: pidFile, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
        },
      );
      closeSync(log);
      child.stdin?.on("error", () => {}); // the other end died first
      child.once("exit", code => {
        child.stdin?.destroy();
        if (stopping) return;
        failures = Date.now() - startedAt > wellAfterMs ? 0 : failures + 1;
        const pauseMs = Math.min(1_000 * 2 ** failures, longestRestartPauseMs);
        report(`Neo4j ended by itself (code ${code}; see ${join(folder, "neo4j.log")}): starting it again in ${pauseMs / 1_000} s`);
        setTimeout(() => {
          if (!stopping) start();
        }, pauseMs).unref();
      });
    };
    const stop = async () => {
      stopping = true;
      const ended =
        child.exitCode !== null || child.signalCode !== null
          ? Promise.resolve(true)
          : new Promise<boolean>(done => child.once("exit", () => done(true)));
      child.stdin?.destroy();
      const gently = await Promise.race([ended, wait(stopTimeoutMs, false, { ref: false })]);
      if (!gently && child.pid) {
        process.kill(-child.pid, "SIGKILL");
        await ended;
      }
      await rm(join(folder, "connection.json"), { force: true });
      await release();
    };

    report("Starting Neo4j");
    start();
    try {
      await answering(connection, () => child.exitCode !== null, join(folder, "neo4j.log"));
    } catch (error) {
      await stop();
      throw error;
    }
    await writeFile(join(folder, "connection.json"), JSON.stringify(connection), { mode: 0o600 });
    return { connection, stop };
  } catch (error) {
    await release();
    throw error;
  }
}

/** How to reach the Neo4j that a running service keeps in this folder, for a command run beside it; undefined where none runs. */
export async function runningServer({ folder }: LocalSettings): Promise<RemoteSettings | undefined> {
  if ((await holderOf(folder)) === undefined) return undefined;
  const text = await readFile(join(folder, "connection.json"), "utf8").catch(() => {
    throw new CannotStart(`The service that holds ${folder} is still starting: try again when it is ready`);
  });
  return JSON.parse(text) as RemoteSettings; // written by startLocalServer above
}

const javaOptions = (heapMb: number) => [
  `-Xms${Math.min(heapMb, 256)}m`,
  `-Xmx${heapMb}m`,
  "-XX:+UseG1GC",
  "-XX:+ExitOnOutOfMemoryError",
  "-Dfile.encoding=UTF-8",
  ...["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent", "java.lang"].map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`),
];

const configuration = (port: number, heapMb: number, pageCacheMb: number) => `\
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.max_size=${heapMb}m
server.memory.pagecache.size=${pageCacheMb}m
# A statement that would need more fails alone instead of taking the server with it.
db.memory.transaction.max=${Math.floor(heapMb * 0.6)}m
db.tx_log.rotation.retention_policy=2 files
dbms.usage_report.enabled=false
`;

/** Random, made once, read by its owner only. Neo4j takes the first one from its admin command, before its first start. */
async function password(folder: string, java: string, jars: string, home: string): Promise<string> {
  const file = join(folder, "password");
  if (existsSync(file)) return (await readFile(file, "utf8")).trim();
  const made = randomBytes(24).toString("base64url");
  await rm(join(home, "data"), { recursive: true, force: true }); // from a start that was cut off before its password was kept
  await run(java, ["-cp", join(jars, "*"), "org.neo4j.server.startup.Neo4jAdminCommand", "dbms", "set-initial-password", made], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
  });
  await writeFile(file, made, { mode: 0o600, flag: "wx" });
  return made;
}

/** A killed service's database needs a moment to close its files; it is asked again to go if it does not. */
async function lastOneGone(pidFile: string, home: string, report: (line: string) => void): Promise<void> {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, "utf8")) : 0;
  const ours = async () =>
    pid > 0 &&
    (await run("ps", ["-o", "command=", "-p", String(pid)]).then(
      ({ stdout }) => stdout.includes(home),
      () => false,
    ));
  for (const until = Date.now() + stopTimeoutMs; await ours(); await wait(250)) {
    if (Date.now() > until) {
      report(`Ending the Neo4j left over from an earlier run (process id ${pid})`);
      process.kill(pid, "SIGKILL");
      await wait(500);
      break;
    }
  }
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

async function answering({ uri, user, password }: RemoteSettings, dead: () => boolean, log: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  try {
    for (const until = Date.now() + startTimeoutMs; ; await wait(200)) {
      if (
        await driver.getServerInfo().then(
          () => true,
          () => false,
        )
      )
        return;
      if (dead() || Date.now() > until) throw new CannotStart(`Neo4j did not start: its last words are in ${log}`);
    }
  } finally {
    await driver.close();
  }
}
