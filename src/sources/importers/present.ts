import type { RecordDescription } from "../description.js";

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Less what is absent. */
export const present = <Fields extends Readonly<Record<string, unknown>>>(fields: Fields): Present<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;

/** What a record has where it says nothing. */
export const emptyRecord: Omit<RecordDescription, "key"> = {
  series: [],
  events: [],
  sessions: [],
  talks: [],
  institutions: [],
  venues: [],
  projects: [],
  topics: [],
  works: [],
  assessments: [],
};
