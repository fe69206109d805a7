import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** What Linux counts in: hundredths of a second on all machines of today. */
const tickMs = 10;

/** Milliseconds of processor time that a process has taken, its threads included. */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" "); // the name in brackets may hold blanks
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}

/** Megabytes of memory that a process holds. */
export const residentMb = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1_024;

/** Megabytes that it held at most; 0 when it has ended. */
export function mostResidentMb(pid: number): number {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, "utf8"))?.[1] ?? 0) / 1_024 : 0;
}

/** A database is idle when it takes less than this of a processor for so long: the service plans its statements for some minutes after its start. */
const idle = { share: 0.05, ms: 5_000, maxMs: 600_000 };

/** Resolves when a process takes next to nothing of a processor any more. */
export async function waitUntilIdle(pid: number): Promise<void> {
  for (let waited = 0; waited < idle.maxMs; waited += idle.ms) {
    const before = cpuMs(pid);
    await wait(idle.ms);
    if (cpuMs(pid) - before < idle.share * idle.ms) return;
  }
  throw new Error(`The database is not idle after ${idle.maxMs / 60_000} minutes`);
}
