import { GraphQLID, getNamedType, isInputObjectType, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType } from "graphql";
import { InvalidArgument } from "../../errors.js";
import { clipped, longestText } from "../../limits.js";
import { idPattern } from "../../model/ids.js";
import { checkedPage, longestPage, type Args } from "./page.js";
import type { Traversal } from "./traversal-field.js";

/** Things by which one list may be grouped at once: each multiplies the groups. */
const maxGroupKeys = 3;
/** Positions in a list, which this service made: they may be longer than a text that is looked for. */
const cursors: ReadonlySet<string> = new Set(["after", "before"]);

/** Arguments within their bounds, with the size of the page; or an error that says what must hold. */
export function checkArguments(field: Traversal, args: Args): Args {
  checkGiven(field.args, args);
  if (field.extensions.grouped) checkGroupKeys(args["by"] as readonly string[]);
  return field.args.some(({ name }) => name === "first") ? checkedPage(args) : args;
}

function checkGroupKeys(by: readonly string[]): void {
  if (!by.length || by.length > maxGroupKeys || new Set(by).size < by.length)
    throw new InvalidArgument(`by must name 1 to ${maxGroupKeys} different keys, but got: ${by.join(", ") || "none"}`);
}

/** Checks each value by its type, however deep it stands. */
function checkGiven(declared: readonly (GraphQLArgument | GraphQLInputField)[], given: Args): void {
  for (const { name, type } of declared) if (given[name] != null) checkValue(name, type, given[name]);
}

function checkValue(name: string, type: GraphQLInputType, value: unknown): void {
  if (Array.isArray(value) && value.length > longestPage)
    throw new InvalidArgument(`${name} must have at most ${longestPage} items, but got ${value.length}`);
  if (typeof value === "string" && value.length > longestText && !cursors.has(name))
    throw new InvalidArgument(`${name} must have at most ${longestText} characters, but got ${value.length}`);
  const named = getNamedType(type);
  for (const each of [value].flat()) {
    if (each == null) continue;
    if (named === GraphQLID) checkId(name, each);
    else if (isInputObjectType(named)) checkGiven(Object.values(named.getFields()), each as Args);
  }
}

function checkId(name: string, id: unknown): void {
  if (!idPattern.test(String(id)))
    throw new InvalidArgument(`${name} must be an id like person_abcdefgh23456777, from an answer of this service, but got: ${clipped(id)}`);
}
