import { escapeControlCharacters } from "../model/control-characters.js";

/** Writes to standard output. What sources, decisions and files say is shown without being able to control the terminal. */
export function print(text: string): void {
  process.stdout.write(escapeControlCharacters(text));
}

/** Writes to standard error, by the same rule. */
export function printError(text: string): void {
  process.stderr.write(escapeControlCharacters(text));
}
