import type { Args } from "../selection/page.js";
import { printEntries } from "./print-value.js";
import type { Asked, Branch, Held } from "../selection/selection.js";

const step = "  ";

/** What a traversal is to give, as lines: the field with its arguments and its fragment, below it what its edges and nodes have. */
export function printSelection(selection: Asked, indent = ""): string[] {
  const { field, args, edges, counts, cursor, more, edge, nodes } = selection;
  const inner = indent + step;
  const extras = [...counts, ...(cursor ? ["cursor"] : []), ...(more ? ["one item more than the page"] : [])];
  const edgeLines = edges ? printHeld(edge, inner) : [];
  return [
    `${indent}${field.name}${printArguments(args)} follows ${field.extensions.fragment.name}`,
    ...(extras.length ? [`${inner}list: ${extras.join(", ")}`] : []),
    ...(edgeLines.length ? [`${inner}edge${edgeLines[0]}`, ...edgeLines.slice(1)] : []),
    ...nodes.flatMap(branch => printBranch(branch, inner)),
  ];
}

function printBranch(branch: Branch, indent: string): string[] {
  const [properties = "", ...below] = printHeld(branch, indent);
  return [`${indent}${branch.types.join(", ")}${properties}`, ...below];
}

/** The properties, to stand behind what has them, then a line for each that is only looked for, and the traversals below; empty where nothing is asked. */
function printHeld({ properties, present, below }: Held, indent: string): string[] {
  if (!properties.length && !present.length && !below.length) return [];
  return [
    properties.length ? `: ${properties.join(", ")}` : "",
    ...present.map(({ name, properties: any }) => `${indent}${step}${name}, whether any is there of ${any.join(", ")}`),
    ...below.flatMap(each => printSelection(each, indent + step)),
  ];
}

/** As GraphQL writes them, but for enums: their values are in quotes as texts are. */
function printArguments(args: Args): string {
  const entries = printEntries(args);
  return entries.length ? `(${entries.join(", ")})` : "";
}
