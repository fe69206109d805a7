import type { Appearance, Description, RecordDescription } from "../../sources/description/description.js";
import { personUnit } from "../../identity/units.js";

/** What can have people in a list, by the type of its nodes. */
export const lists = { Event: "events", Session: "sessions", Talk: "talks", Project: "projects", Work: "works" } as const satisfies Record<
  string,
  keyof RecordDescription
>;
export type Listing = keyof typeof lists;

/** A name in a list of a source, with the key of its unit. */
export interface PrintedPerson {
  readonly unit: string;
  readonly name: string;
  readonly affiliations: Appearance["affiliations"];
  readonly identifiers: Appearance["identifiers"];
}
/** One name of a list; who is only cited gives neither affiliations nor identifiers. */
type Listed = Pick<PrintedPerson, "name"> & Partial<Pick<PrintedPerson, "affiliations" | "identifiers">> & { readonly person?: string | undefined };

export const printedPerson = (source: string, type: Listing, key: string, listed: Listed, at: number): PrintedPerson => ({
  unit: personUnit(source, type, key, listed, at).key,
  name: listed.name,
  affiliations: listed.affiliations ?? [],
  identifiers: listed.identifiers ?? [],
});

/** Every name of a source, in all its lists. */
export function* printedPeople({ source, records }: Description): Generator<PrintedPerson> {
  for (const record of records)
    for (const type of Object.keys(lists) as Listing[])
      for (const entity of record[lists[type]])
        for (const [at, listed] of ("authors" in entity ? entity.authors : entity.people).entries())
          yield printedPerson(source.key, type, entity.key, listed, at);
}
