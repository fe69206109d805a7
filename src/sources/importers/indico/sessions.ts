import type { RecordDescription } from "../../description/description.js";
import type { Found } from "./found.js";
import { endOf, momentOf } from "./moments.js";
import { appearances, listed } from "./people.js";
import type { Frame } from "./talks.js";
import { sessionKind } from "./words.js";

export type Session = RecordDescription["sessions"][number];

/**
 * An entry of `sessions`: in exports of today a slot, whose session stands inside it; in older ones the session. Its address and its code are those of
 * the session, which several slots share, so they name none of them.
 */
export function sessionOf(entry: Found, { register, event, zone, venue: around }: Frame): Session | undefined {
  const whole = entry.map("session"),
    ids = whole === undefined ? ["db_id", "id", "friendly_id"] : ["id", "db_id"],
    id = entry.needed("id", "must be the id of a session or of its slot", () => entry.id(...ids));
  if (id === undefined || !register.admitsPart(entry)) return undefined;
  const title = entry.text("title", "full_title", "slotTitle") ?? whole?.text("title"),
    of = whole ?? entry,
    venue = register.venue(entry),
    start = momentOf(entry, zone, "startDate", "start_dt", "start_date"),
    end = endOf(entry, start, zone, "endDate", "end_dt", "end_date");
  return {
    key: register.key(`${whole === undefined ? "session" : "slot"}/${id}`),
    identifiers: [],
    event,
    kind: of.isTrue("isPoster", "is_poster") ? "POSTERS" : sessionKind(of.nameOf("type")),
    ...(title === undefined ? {} : { title }),
    venues: venue === undefined || venue === around ? [] : [{ to: venue }],
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    // Conveners lead a session: what the vocabulary calls its chairs.
    people: appearances(entry, register, listed(entry, "CHAIR", "conveners", "sessionConveners", "session_conveners")),
  };
}

/** In the order of the programme: Indico lists the slots of each session together. What has no time comes last, as it stands. */
export const inOrder = (sessions: readonly Session[]): Session[] =>
  sessions
    .map(session => ({ session, when: `${session.start?.date ?? "~"} ${session.start?.time ?? "~"}` }))
    .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0))
    .map(({ session }) => session);
