import { fold } from "../model/fold.js";
import type { Moment } from "../sources/description/description.js";

/** What a record says of one property. */
export interface Stated<Value> {
  readonly record: string;
  readonly value: Value;
}

/** The value that stands at the node, and one line for each value where records disagree. */
export interface Settled<Value> {
  readonly value: Value;
  readonly conflicts: readonly string[];
}

/** The first value, of the first source by key; an empty list says nothing. Texts that differ in case, accents and signs alone say the same. */
export function settled(property: string, all: readonly Stated<unknown>[]): Settled<unknown> {
  const said = all.filter(({ value }) => !Array.isArray(value) || value.length),
    [first] = said.length ? said : all;
  return { value: first!.value, conflicts: conflictLines(property, said, first!, meaning, text) };
}

/**
 * Moments agree as long as no part of them is different; then all parts hold together. Where they do not agree, the one with the most parts stands as a
 * whole, for the date of one source with the time of another would be a moment that nobody states; among several such, that of the first source by key.
 */
export function settledMoment(property: string, all: readonly Stated<Moment>[]): Settled<Moment> {
  const most = Math.max(...all.map(({ value }) => partsOf(value).length)),
    first = all.find(({ value }) => partsOf(value).length === most)!;
  if (all.every(one => all.every(other => agree(one.value, other.value))))
    return { value: Object.assign({}, ...all.map(({ value }) => value).reverse(), first.value) as Moment, conflicts: [] }; // parts of moments
  return { value: first.value, conflicts: conflictLines(property, all, first, momentText, momentText) };
}

/** Between the parts of a line: property, value, 1 for the value that stands at the node, records with commas between them. Read by cypher/node/conflicts. */
const separator = "\u001f";

function conflictLines<Value>(
  property: string,
  all: readonly Stated<Value>[],
  { value: first }: Stated<Value>,
  meaning: (value: Value) => string,
  text: (value: Value) => string,
): string[] {
  if (all.every(({ value }) => value === first)) return []; // nearly always, and then nothing is folded
  const said = new Map<string, { readonly value: Value; readonly records: Set<string> }>();
  for (const { record, value } of all) {
    const key = meaning(value),
      known = said.get(key);
    if (known) known.records.add(record);
    else said.set(key, { value, records: new Set([record]) });
  }
  if (said.size < 2) return [];
  const line = ({ value, records }: { value: Value; records: Set<string> }, stands: boolean) =>
      [property, text(value), stands ? "1" : "0", [...records].sort().join(",")].join(separator),
    standing = said.get(meaning(first))!,
    others = [...said.values()].filter(each => each !== standing);
  return [line(standing, true), ...others.map(each => line(each, false)).sort()];
}

const text = (value: unknown) => (Array.isArray(value) ? value.join(", ") : String(value));
const meaning = (value: unknown) => fold(text(value)) || text(value);

const compared = ["date", "weekday", "time", "dayPart", "zone", "academicYear"] as const;
const partsOf = (moment: Moment) => compared.flatMap(part => moment[part] ?? []);
const momentText = (moment: Moment) => partsOf(moment).join(" ") || String(moment.printed);
function agree(one: Moment, other: Moment): boolean {
  if (!partsOf(one).length && !partsOf(other).length) return meaning(one.printed) === meaning(other.printed);
  return compared.every(part => one[part] === undefined || other[part] === undefined || one[part] === other[part]);
}
