import { readFile } from "node:fs/promises";

/** Remembers where some logs end now. Answers a function that tells the last error that came since, in brackets for the end of a clause. */
export async function lastWords(...logs: string[]): Promise<() => Promise<string>> {
  const text = (log: string) => readFile(log, "utf8").catch(() => ""),
    before = await Promise.all(logs.map(async log => (await text(log)).length));
  return async () => {
    const lines = (await Promise.all(logs.map(async (log, at) => (await text(log)).slice(before[at])))).join("\n").split("\n"),
      last = lines.filter(line => /error|exception/i.test(line)).at(-1);
    return last ? ` (${last.trim().slice(0, 300)})` : "";
  };
}
