import type { Corrections } from "../identity/identify.js";
import { fold } from "../model/fold.js";
import { searchedTypes, type NodeType } from "../model/vocabulary.js";
import type { Moment } from "../sources/description/description.js";
import { present } from "../sources/description/omit-absent.js";
import { momentProperties, sortTime } from "./moments.js";
import { shownName, shownPersonName, sortName } from "./names.js";
import { settled, settledMoment } from "./statements.js";
import type { Properties } from "./world.js";

/** What one place of a source states of a node; all assertions about a node are merged. */
export interface Assertion {
  readonly by: string;
  readonly record: string;
  /** The records of several assertions that are merged already. */
  readonly records?: readonly string[];
  readonly names: readonly string[];
  /** Those of the names that a registry displays. */
  readonly displayed?: readonly string[];
  readonly properties: Properties;
  readonly start?: Moment | undefined;
  readonly end?: Moment | undefined;
  /** When it is, for the order of lists alone: a talk without a time of its own stands where its session stands. */
  readonly sortedAt?: Moment | undefined;
  readonly order?: string;
}

/**
 * One node from all that is said of it: of each property what the first source (by key) says, of moments the fullest, every form of its names searchable;
 * where sources disagree, all that they say. The name to show is chosen of those that registries display, or else of all: the longest alias that a
 * registry lists would be no name that anybody uses.
 */
export function mergedNode(type: NodeType, assertions: readonly Assertion[], corrections: Corrections = {}): Properties {
  const sorted = [...assertions].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.record < b.record ? -1 : 1)),
    title = corrections["name"] ?? corrections["title"],
    names = [...new Set([...sorted.flatMap(({ names }) => names), ...(title === undefined ? [] : [title])])].sort(),
    displayed = sorted.flatMap(({ displayed = [] }) => displayed),
    sources = [...new Set(sorted.flatMap(({ record, records }) => records ?? record))].filter(record => record !== "").sort(),
    shown = namedTypes.get(type),
    name = shown && (title ?? shown(displayed.length ? displayed : names)),
    { properties, conflicts, start } = settledProperties(sorted, corrections);
  const timed = sorted.find(({ start }) => start !== undefined) ?? sorted.find(({ sortedAt }) => sortedAt !== undefined) ?? sorted[0]!;
  return {
    ...properties,
    ...(sources.length ? { sources } : {}),
    ...(conflicts.length ? { conflicts, conflicting: true } : {}),
    ...(name !== undefined
      ? { name, names, sortName: sortName(name) }
      : { sortName: title === undefined ? (properties["sortName"] ?? sortName(names[0])) : sortName(title) }),
    ...(timedTypes.has(type) ? { sortTime: `${sortTime(start ?? timed.sortedAt)} ${timed.order ?? ""}` } : {}),
    ...((searchedTypes as readonly NodeType[]).includes(type) ? { searchText: [...new Set(names.map(fold))].join(" | ") } : {}),
  };
}

function settledProperties(sorted: readonly Assertion[], { name, startDate, endDate, ...others }: Corrections) {
  const properties: Record<string, unknown> = {},
    conflicts: string[] = [],
    corrections: Corrections = { ...others, ...(name !== undefined && sorted.some(({ properties }) => "name" in properties) ? { name } : {}) };
  for (const property of new Set(sorted.flatMap(({ properties }) => Object.keys(properties)))) {
    const found = settled(
      property,
      sorted.flatMap(({ record, properties }) => (property in properties ? { record, value: properties[property] } : [])),
    );
    properties[property] = found.value;
    if (!printedForms.has(property) && !(property in corrections)) conflicts.push(...found.conflicts);
  }
  Object.assign(properties, corrections);
  const moment = (property: "start" | "end", date: string | undefined) => {
    const stated = sorted.flatMap(({ record, [property]: value }) => (value === undefined ? [] : { record, value }));
    if (!stated.length && date === undefined) return undefined;
    const found = stated.length ? settledMoment(property, stated) : undefined,
      // The day of the week and what is printed belong to the date that is wrong.
      value = date === undefined ? found!.value : present({ date, time: found?.value.time, dayPart: found?.value.dayPart, zone: found?.value.zone });
    Object.assign(properties, momentProperties(property, value));
    if (date === undefined) conflicts.push(...found!.conflicts);
    return value;
  };
  const start = moment("start", startDate);
  moment("end", endDate);
  return { properties, conflicts, start };
}

/** What sources print or order each in their own way: no statements about the thing. */
const printedForms: ReadonlySet<string> = new Set(["authorsAsPrinted", "citation", "position", "sortName", "sortYear"]);
const namedTypes: ReadonlyMap<NodeType, (forms: readonly string[]) => string> = new Map([
  ["Institution", shownName],
  ["Person", shownPersonName],
  ["Topic", shownName],
]);
const timedTypes: ReadonlySet<NodeType> = new Set(["Event", "Session", "Talk"]);
