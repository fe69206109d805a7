import { readFileSync } from "node:fs";

/** TCP connections that this machine has open to a port of itself, seen from those who called. One that is over and only waits for late packets is none. */
export function connectionsTo(port: number): number {
  const timeWait = "06",
    hex = port.toString(16).toUpperCase().padStart(4, "0");
  return ["/proc/net/tcp", "/proc/net/tcp6"]
    .flatMap(table => readFileSync(table, "utf8").trim().split("\n").slice(1))
    .map(line => line.trim().split(/\s+/))
    .filter(([, , remote, state]) => remote!.endsWith(`:${hex}`) && state !== timeWait).length;
}

/** Megabytes that a process holds in memory. */
export const megabytesOf = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024;
