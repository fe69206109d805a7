import { existsSync, readFileSync } from "node:fs";

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
