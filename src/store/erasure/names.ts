import { fold } from "../../model/fold.js";
import type { Description } from "../../sources/description/description.js";
import { unitId } from "../../identity/identity.js";
import { printedPeople } from "./printed-people.js";

/** What stands where a name stood. */
export const blank = "[…]";

/** Every form of the name that sources print for these units. */
export function printedNames(descriptions: readonly Description[], units: ReadonlySet<string>): string[] {
  const names = new Set<string>();
  for (const description of descriptions)
    for (const { unit, name } of printedPeople(description))
      if (units.has(unitId({ type: "Person", source: description.source.key, key: unit }))) names.add(name);
  return [...names];
}

/** Letters of a part of a name that tells somebody from others. */
const tellingLetters = 4;
/** Whether a text tells one of these names, or a part of one that is long enough to tell somebody. */
export function tells(text: string, names: readonly string[]): boolean {
  const words = new Set(fold(text).split(" "));
  return (
    names.some(name => ` ${fold(text)} `.includes(` ${fold(name)} `)) ||
    names.flatMap(name => fold(name).split(" ")).some(part => part.length >= tellingLetters && words.has(part))
  );
}

/** Two words or more, and none of them an initial: nobody else is meant by it in one source. */
export const isWhole = (name: string): boolean => {
  const parts = fold(name).split(" ");
  return parts.length > 1 && parts.every(part => part.length > 1);
};

/** The text with a blank in place of each of these names. */
export const blanked = (text: string, names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).reduce((left, name) => left.replaceAll(name, blank), text);
