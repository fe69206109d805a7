import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { CannotStart } from "../../src/errors.js";
import { projectFolder, type RemoteSettings } from "../../src/settings.js";
import { oneCaller } from "../../test/support/one-caller.js";

/** A server that the bench asks. */
export interface Server {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** From its start until it answered. */
  readonly readyMs: number;
  readonly stop: () => Promise<void>;
}

const startTimeoutMs = 60_000,
  pollMs = 5;

/** How a server is started besides the usual way. */
export interface Manner {
  /** COLLOQUIA_READS, for our service. */
  readonly mode?: string | undefined;
  /** Megabytes of Node's heap, for our service; default: what Node takes. */
  readonly heapMb?: number;
  /** Whether our service has its default limits; otherwise one caller may do what many do. */
  readonly hasDefaultLimits?: boolean;
  /** The secret of our service, whose keys it takes. */
  readonly secret?: string;
  /** Where it counts the database's hits. */
  readonly hitsFile?: string | undefined;
}
export type Start = (connection: RemoteSettings, manner?: Manner) => Promise<Server>;

const inBench = (...path: string[]) => join(projectFolder, "bench", ...path);
export const startOurs: Start = (connection, manner = {}) =>
  start(manner.mode ?? "ours", join(projectFolder, "dist", "colloquia.js"), "/health/ready", connection, manner, {
    ...(manner.hasDefaultLimits ? {} : oneCaller),
    LOG_LEVEL: "warn", // the others keep no log
    ...(manner.mode === undefined ? {} : { COLLOQUIA_READS: manner.mode }),
    ...(manner.secret === undefined ? {} : { COLLOQUIA_SECRET: manner.secret }),
    ...(manner.heapMb === undefined ? {} : { NODE_OPTIONS: `--max-old-space-size=${manner.heapMb}` }),
  });
export const startHand: Start = (connection, manner) => start("hand", inBench("servers", "hand.js"), "/", connection, manner);
export const startPeer: Start = (connection, manner) => start("peer", inBench("servers", "peer.js"), "/", connection, manner);
export const startBare: Start = (connection, manner) => start("bare", inBench("servers", "bare.js"), "/", connection, manner);

async function start(
  name: string,
  file: string,
  readyPath: string,
  { uri, user, password, database }: RemoteSettings,
  { hitsFile }: Manner = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const port = await freePort(),
    url = `http://127.0.0.1:${port}`,
    began = performance.now();
  const output = openSync(inBench(".data", `${name}.log`), "w");
  const child = spawn(process.execPath, [...(hitsFile === undefined ? [] : ["--import", inBench("measure", "count-hits.js")]), file], {
    stdio: ["ignore", output, output],
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      PORT: String(port),
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      ...(hitsFile === undefined ? {} : { HITS_FILE: hitsFile }),
      ...variables,
    },
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  while (!(await answers(url + readyPath))) {
    if (child.exitCode !== null) throw new CannotStart(`The server ${name} ended by itself: see bench/.data/${name}.log`);
    if (performance.now() - began > startTimeoutMs) {
      await stop();
      throw new CannotStart(`The server ${name} did not answer within ${startTimeoutMs / 1_000} s: see bench/.data/${name}.log`);
    }
    await wait(pollMs);
  }
  return { name, url, pid: child.pid!, readyMs: performance.now() - began, stop };
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // listening on TCP
  server.close();
  await once(server, "close");
  return port;
}
