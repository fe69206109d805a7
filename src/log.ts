import { destination, pino, type Logger } from "pino";
import { PinoPretty } from "pino-pretty";

/** Structured lines; for a person at a terminal, the same in words. Nobody waits for a line to be written; what is left is, at the end. */
export function openLog(level: string, output: "stdout" | "stderr" = "stdout"): Logger {
  const options = { level, base: null };
  const dest = output === "stdout" ? 1 : 2;
  return process[output].isTTY
    ? pino(options, PinoPretty({ ignore: "pid,hostname", translateTime: "HH:MM:ss", destination: dest }))
    : pino(options, destination({ dest, sync: false }));
}
