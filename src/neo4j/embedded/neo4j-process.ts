import { execFile, spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { javaEnvironment } from "./process-environment.js";

const run = promisify(execFile);
/** A clean stop writes a checkpoint: about 1 s for a small graph. */
const stopTimeoutMs = 30_000;
const longestRestartPauseMs = 30_000;
/** A server that ran this long was well: its next death begins with the shortest pause again. */
const wellAfterMs = 60_000;

/**
 * Runs Java and ends it when our end of its input closes. So the database never outlives the service, whatever ends that; and a Ctrl-C in the terminal,
 * which would reach every process of the group, stops the service first (the child has a group of its own). What it writes is its owner's alone.
 */
const keeper = `umask 077; exec 3<&0; "$@" 3<&- </dev/null & java=$!; echo $java > "$PID_FILE"; { cat <&3 >/dev/null; kill $java 2>/dev/null; } & wait $java`;

export interface Launch {
  readonly command: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly pidFile: string;
  /** Where its output goes. */
  readonly log: string;
}

export interface KeptProcess {
  readonly stop: () => Promise<void>;
  /** Ends it in order and starts it again at once. Does nothing when it has died and is about to be started anyway. */
  readonly restart: () => Promise<void>;
}

/** Runs Neo4j and starts it again when it dies, after a pause that `died` hears of. */
export function keepRunning({ command, variables, pidFile, log }: Launch, died: (code: number | null, pauseMs: number) => void): KeptProcess {
  let stopping = false,
    restarting = false,
    running = false,
    failures = 0,
    child: ChildProcess,
    ended: Promise<void>;
  const start = () => {
    const output = openSync(log, "a", 0o600),
      startedAt = Date.now();
    child = spawn("sh", ["-c", keeper, "sh", ...command], {
      detached: true,
      stdio: ["pipe", output, output],
      env: { ...javaEnvironment(), ...variables, PID_FILE: pidFile },
    });
    closeSync(output);
    running = true;
    child.stdin?.on("error", () => {}); // the other end died first
    ended = new Promise(done => {
      child.once("error", () => done());
      child.once("exit", () => done());
    });
    void ended.then(() => {
      child.stdin?.destroy();
      running = false;
      if (stopping || restarting) return;
      failures = Date.now() - startedAt > wellAfterMs ? 0 : failures + 1;
      const pauseMs = Math.min(1_000 * 2 ** failures, longestRestartPauseMs);
      setTimeout(() => {
        if (!stopping) start();
      }, pauseMs).unref();
      died(child.exitCode, pauseMs);
    });
  };
  const end = async () => {
    child.stdin?.destroy();
    const gently = await Promise.race([ended.then(() => true), wait(stopTimeoutMs, false, { ref: false })]);
    if (!gently && child.pid) {
      process.kill(-child.pid, "SIGKILL");
      await ended;
    }
  };
  start();
  return {
    stop: async () => {
      stopping = true;
      await end();
    },
    restart: async () => {
      if (stopping || restarting || !running) return;
      restarting = true;
      await end();
      restarting = false;
      if (!stopping) start();
    },
  };
}

/** A killed service's database needs a moment to close its files; it is ended if it does not. */
export async function lastOneGone(pidFile: string, home: string, report: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const pid = Number(await readFile(pidFile, "utf8").catch(() => "")),
    ours = async () => pid > 0 && (await commandOf(pid)).includes(join(home, "conf")); // the number may be another process's by now
  const gone = async (until: number) => {
    while (await ours()) {
      if (Date.now() > until) return false;
      await wait(100, undefined, signal && { signal });
    }
    return true;
  };
  if (await gone(Date.now() + stopTimeoutMs)) return;
  report(`Ending the Neo4j left over from an earlier run (process id ${pid})`);
  process.kill(pid, "SIGKILL");
  await gone(Date.now() + stopTimeoutMs);
}

/** From Linux's own files, because small images have no ps; from ps elsewhere. */
async function commandOf(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() =>
    run("ps", ["-o", "command=", "-p", String(pid)]).then(
      ({ stdout }) => stdout,
      () => "",
    ),
  );
}
