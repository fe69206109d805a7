import { destination, pino, type Logger } from "pino";
import { PinoPretty } from "pino-pretty";

/** Structured lines on standard output; for a person at a terminal, the same in words. Nobody waits for a line to be written; what is left is, at the end. */
export function openLog(level: string): Logger {
  const options = { level, base: null };
  return process.stdout.isTTY
    ? pino(options, PinoPretty({ ignore: "pid,hostname", translateTime: "HH:MM:ss" }))
    : pino(options, destination({ dest: 1, sync: false }));
}
