import type { Secret } from "../../secret.js";
import { descriptionSchema, type Description, type RecordDescription } from "../../sources/description/description.js";
import { blanked, isWhole } from "./names.js";
import { lists, printedPeople, printedPerson, type Listing } from "./printed-people.js";
import { knownBy } from "./tombstone.js";

/**
 * A source without the people whom these hashes know; the same object where it has none of them. Who stands beside them in a list and had no key but the
 * place keeps that as a key, so nobody becomes somebody else; to scrub again, or what the source printed at first, gives the same.
 */
export function scrubbed(description: Description, hashes: ReadonlySet<string>, secret: Secret): Description {
  if (!hashes.size) return description;
  const source = description.source.key,
    gone = erasedKeys(description, hashes, secret);
  if (!gone.size) return description;
  const names = new Set<string>();
  for (const { unit, name } of printedPeople(description)) if (gone.has(unit) && isWhole(name)) names.add(name);
  const { records, ...rest } = description;
  return descriptionSchema.parse({
    ...(withoutNames(rest, [...names]) as typeof rest),
    records: records.map(record => withoutNames(withoutPeople(source, record, gone), [...names])),
  });
}

/** The keys that a source has for people whom these hashes know. What a source calls one, by a key, goes as one. */
export function erasedKeys(description: Description, hashes: ReadonlySet<string>, secret: Secret): Set<string> {
  const keys = new Set<string>();
  for (const printed of printedPeople(description))
    if (!keys.has(printed.unit)) for (const hash of knownBy(description.source.key, printed, secret)) if (hashes.has(hash)) keys.add(printed.unit);
  return keys;
}

function withoutPeople(source: string, record: RecordDescription, gone: ReadonlySet<string>): RecordDescription {
  const unitOf = (type: Listing, key: string, at: number, listed: Parameters<typeof printedPerson>[3]) =>
    printedPerson(source, type, key, listed, at).unit;
  /** Those who stay, each under the key that it had. */
  const staying = <Item extends Parameters<typeof printedPerson>[3]>(type: Listing, key: string, people: readonly Item[]): Item[] => {
    const units = people.map((listed, at) => unitOf(type, key, at, listed));
    return units.some(unit => gone.has(unit))
      ? people.flatMap((listed, at) => (gone.has(units[at]!) ? [] : [{ ...listed, person: units[at]! }]))
      : [...people];
  };
  const listing = <Entity extends { readonly key: string; readonly people: readonly Parameters<typeof printedPerson>[3][] }>(
    type: Listing,
    entities: readonly Entity[],
  ) => entities.map(entity => ({ ...entity, people: staying(type, entity.key, entity.people) }));
  return {
    ...record,
    events: listing("Event", record.events) as RecordDescription["events"],
    sessions: listing("Session", record.sessions) as RecordDescription["sessions"],
    talks: listing("Talk", record.talks) as RecordDescription["talks"],
    projects: listing("Project", record.projects) as RecordDescription["projects"],
    works: record[lists.Work].map(work => {
      const names = work.authors.flatMap((author, at) => (gone.has(unitOf("Work", work.key, at, author)) ? author.name : []));
      return { ...work, authors: staying("Work", work.key, work.authors), citation: blanked(work.citation, names) };
    }),
  };
}

/** All texts with a blank where they name one of these people in full: titles, reasons, notes. Other people of the same name keep theirs. */
function withoutNames(value: unknown, names: readonly string[]): unknown {
  if (!names.length) return value;
  if (typeof value === "string") return blanked(value, names);
  if (Array.isArray(value)) return value.map(each => withoutNames(each, names));
  if (typeof value !== "object" || value === null) return value;
  const texts = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutNames(each, names)]));
  return "people" in value || "authors" in value ? { ...texts, ...stillNamed(value as Lists, texts as Lists) } : texts; // lists of a Description
}

interface Lists {
  readonly people?: readonly { readonly name: string }[];
  readonly authors?: readonly { readonly name: string }[];
}
const stillNamed = (before: Lists, after: Lists): Lists =>
  Object.fromEntries(
    (["people", "authors"] as const).flatMap(list => {
      const named = before[list];
      return named ? [[list, after[list]!.map((each, at) => ({ ...each, name: named[at]!.name }))]] : []; // as long as before
    }),
  );
