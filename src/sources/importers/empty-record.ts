import type { RecordDescription } from "../description/description.js";

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
