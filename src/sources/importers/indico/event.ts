import type { RecordDescription } from "../../description/description.js";
import { eventIdentifiers } from "./addresses.js";
import { emptyRecord } from "../empty-record.js";
import { present } from "../../description/omit-absent.js";
import type { Found } from "./found.js";
import { endOf, momentOf } from "./moments.js";
import { appearances, listed } from "./people.js";
import { Programme } from "./programme.js";
import { Register } from "./register.js";
import { topicsOf } from "./talks.js";
import { eventKind, isLecture } from "./words.js";
import { isZone } from "../zones.js";

/** The id of an event in its Indico, by which it is known for ever. */
export const eventId = (event: Found): string | undefined => event.id("id", "event_id");

/** One event with its programme, or undefined where it has no id or no title. */
export function recordOf(event: Found): RecordDescription | undefined {
  const id = event.needed("id", "must be the id of an event", () => eventId(event)),
    title = event.needed("title", "must be a title", () => event.text("title"));
  if (id === undefined || title === undefined) return undefined;
  const register = new Register(id),
    type = event.nameOf("event_type", "type"),
    zone = zoneOf(event),
    venue = register.venue(event),
    start = momentOf(event, zone, "startDate", "start_dt", "start_date"),
    end = endOf(event, start, zone, "endDate", "end_dt", "end_date"),
    // The page heads this list "Speakers" at a lecture and "Chairpersons" elsewhere; that they organise the event it does not say.
    people = appearances(event, register, listed(event, isLecture(type) ? "SPEAKER" : "CHAIR", "chairs", "persons", "person_links")),
    topics = topicsOf(event),
    programme = new Programme(register, zone, venue);
  programme.read(event);
  return {
    ...emptyRecord,
    key: id,
    events: [
      {
        key: id,
        identifiers: eventIdentifiers(event),
        kind: eventKind(type, title),
        title,
        divisions: [],
        series: [],
        partOf: [],
        hosts: [],
        venues: venue === undefined ? [] : [{ to: venue }],
        ...present({ start, end }),
        people,
        topics,
        assessments: [],
      },
    ],
    sessions: programme.sessions,
    talks: programme.talks,
    institutions: register.institutions,
    venues: register.venues,
  };
}

function zoneOf(event: Found): string | undefined {
  const zone = event.text("timezone");
  if (zone === undefined || isZone(zone)) return zone;
  event.problem("timezone", "must be a zone like Europe/Rome");
  return undefined;
}
