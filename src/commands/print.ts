import { escapeControlCharacters } from "../model/control-characters.js";

/** Writes to standard output. What sources, decisions and files say is shown without being able to control the terminal. */
export function print(text: string): void {
  process.stdout.write(escapeControlCharacters(text));
}

/** Writes a value as one JSON document. Control characters become escapes, which are the same value to a program. */
export function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}

/** Writes to standard error, by the same rule. */
export function printError(text: string): void {
  process.stderr.write(escapeControlCharacters(text));
}
