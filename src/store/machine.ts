import { readFileSync, readlinkSync } from "node:fs";
import { hostname, userInfo } from "node:os";

/** Names the set of processes in which a process id is unique: this boot of this host and, on Linux, this namespace of process ids. */
export const machine: string = [
  hostname(),
  readOrEmpty(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
  readOrEmpty(() => readlinkSync("/proc/self/ns/pid")),
].join(" ");

/** The account that runs this process; its number where the system has no name for it, as in some containers. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? "unknown"}`;
  }
}

/** Whether no process of this machine has the id. */
export function isProcessGone(id: number): boolean {
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH"; // EPERM: it runs under another account
  }
}

function readOrEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return ""; // not Linux
  }
}
