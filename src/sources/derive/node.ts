import { fold } from "../../graph/fold.js";
import { searchedTypes, type NodeType } from "../../vocabulary.js";
import type { Moment } from "../description.js";
import { sortTime } from "./moments.js";
import { shownName, shownPersonName, sortName } from "./names.js";
import type { Properties } from "./world.js";

/** What one place says of a node; several are merged when all are known. */
export interface Saying {
  readonly by: string;
  readonly record: string;
  readonly names: readonly string[];
  /** Those of the names that a registry displays. */
  readonly displayed?: readonly string[];
  readonly properties: Properties;
  readonly start?: Moment | undefined;
  readonly order?: string;
}

/**
 * One node from all that is said of it: of each property what the first source (by key) says, every form of its names searchable. The name to show is
 * chosen of those that registries display, or else of all: the longest alias that a registry lists would be no name that anybody uses.
 */
export function mergedNode(type: NodeType, sayings: readonly Saying[]): Properties {
  const sorted = [...sayings].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.record < b.record ? -1 : 1)),
    names = [...new Set(sorted.flatMap(({ names }) => names))].sort(),
    displayed = sorted.flatMap(({ displayed = [] }) => displayed);
  const properties: Record<string, unknown> = {};
  for (const { properties: said } of sorted)
    for (const [name, value] of Object.entries(said))
      if (!(name in properties) || (Array.isArray(properties[name]) && !(properties[name] as unknown[]).length)) properties[name] = value;
  const sources = [...new Set(sorted.map(({ record }) => record))].filter(record => record !== "").sort(),
    name = namedTypes.get(type)?.(displayed.length ? displayed : names);
  const timed = sorted.find(({ start }) => start !== undefined) ?? sorted[0]!;
  return {
    ...properties,
    ...(sources.length ? { sources } : {}),
    ...(name !== undefined ? { name, names, sortName: sortName(name) } : { sortName: properties["sortName"] ?? sortName(names[0]) }),
    ...(timedTypes.has(type) ? { sortTime: `${sortTime(timed.start)} ${timed.order ?? ""}` } : {}),
    ...((searchedTypes as readonly NodeType[]).includes(type) ? { searchText: [...new Set(names.map(fold))].join(" | ") } : {}),
  };
}
const namedTypes: ReadonlyMap<NodeType, (forms: readonly string[]) => string> = new Map([
  ["Institution", shownName],
  ["Person", shownPersonName],
  ["Topic", shownName],
]);
const timedTypes: ReadonlySet<NodeType> = new Set(["Event", "Session", "Talk"]);
