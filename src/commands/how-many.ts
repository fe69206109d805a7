import { CannotStart } from "../errors.js";

/** Items that a command shows where nothing is said. */
const usual = 20,
  most = 10_000;

/** The value of `--first`. */
export function howMany(first: string | undefined): number {
  const number = Number(first ?? usual);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new CannotStart(`--first must be a whole number from 1 to ${most}, but got: ${first}`);
  return number;
}
