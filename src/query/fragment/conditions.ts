import { narrowTypes } from "./relationship-types.js";
import type { Args } from "../selection/page.js";
import type { Fragment } from "./fragment.js";

/** When a line of a fragment is written: if one of these holds, each of which is names that hold together; or unless one does. */
export interface LineCondition {
  readonly anyOf: readonly (readonly string[])[];
  readonly isNegated: boolean;
}

/** From the end of a line: `if facts`, `unless parts`, `if kept & first-page, roles`. */
export const parseLineCondition = (word: string, text: string): LineCondition => ({
  anyOf: text.split(", ").map(all => all.split(" & ")),
  isNegated: word === "unless",
});

export const isLineWritten = (condition: LineCondition | undefined, holding: ReadonlySet<string>): boolean =>
  condition === undefined || condition.anyOf.some(all => all.every(name => holding.has(name))) !== condition.isNegated;

/** Those of a fragment's conditions that the arguments meet. */
export function conditionsMet({ conditions, whens, narrowedTypes }: Pick<Fragment, "conditions" | "whens" | "narrowedTypes">, args: Args): string[] {
  const met = conditions.filter(condition => isMet(condition, args));
  // Roles that the types of relationship already say need not be compared.
  const written = narrowTypes(narrowedTypes, args).isExact ? met.filter(condition => condition !== "roles") : met;
  return [...written, ...[...whens].flatMap(([name, others]) => (others.some(other => met.includes(other)) ? [] : name))];
}

/** `parts`: an argument that is true, or a text or list that is not empty; `counting TOP`: an argument with this value. */
function isMet(condition: string, args: Args): boolean {
  const [name = "", value] = condition.split(" ");
  const given = args[name];
  if (value !== undefined) return given === value;
  return given === true || ((Array.isArray(given) || typeof given === "string") && given.length > 0);
}
