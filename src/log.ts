import { pino, type Logger } from "pino";
import { PinoPretty } from "pino-pretty";

/** Structured lines on standard output; for a person at a terminal, the same in words. */
export function openLog(level: string): Logger {
  const options = { level, base: null };
  return process.stdout.isTTY ? pino(options, PinoPretty({ ignore: "pid,hostname", translateTime: "HH:MM:ss" })) : pino(options);
}
