import { createHash } from "node:crypto";
import type { RecordDescription } from "../../description/description.js";
import { checkedRecord } from "../checked.js";
import { InvalidInput, type Importer } from "../importer.js";
import { Problems, shown } from "../problems.js";
import { eventId, recordOf } from "./event.js";
import { Found, isMap } from "./found.js";
import { readJson } from "./json.js";
import { mostEvents } from "./limits.js";
import { sourceOf } from "./source.js";

/**
 * Events as Indico exports them: `/export/event/ID.json`, with `detail=contributions`, `subcontributions` or `sessions`; also the events alone, as a
 * list or one, and with the names that newer parts of Indico use (`start_dt`, `room_name`).
 *
 * Not taken over: e-mail addresses, their hashes, telephone numbers, postal addresses and pictures of people, and titles that say a gender; the account
 * that made an event; descriptions, abstracts, notes, minutes and materials; registrations and rights of access; categories, labels, colours,
 * references, languages; the free text on organisers, which holds anything; numbers of poster boards; durations, which the ends of what is
 * in the programme say already. Breaks do not stand in this export.
 */
export const indico: Importer = {
  format: "indico",
  about: "JSON that Indico exports of events: /export/event/ID.json, best with detail=sessions.",
  detects: begin =>
    /^\s*[[{]/.test(begin) &&
    /"_type"\s*:\s*"(?:HTTPAPIResult|Conference)"|"event_type"\s*:\s*"(?:conference|lecture|meeting|simple_event)"/.test(begin),
  read: async function* (input, given) {
    const { events, place, url } = eventsIn(await readJson(input)),
      found = (at: number, problems = new Problems(place(at))) => Found.in(events[at], place(at), problems);
    yield {
      source: sourceOf(
        events.flatMap((_, at) => withId(found(at)) ?? []),
        url,
        given,
      ),
    };
    const known = new Map<string, string>();
    for (const at of events.keys()) {
      const problems = new Problems(place(at)),
        event = found(at, problems),
        record = event && recordOf(event),
        hash = record && hashOf(record),
        before = record && known.get(record.key);
      if (event && before !== undefined && before !== hash) event.problem("id", "must be an id that no other event before it has");
      for (const problem of problems.all) yield { problem };
      if (!record || !hash || before !== undefined) continue;
      known.set(record.key, hash);
      yield checkedRecord(record, place(at));
    }
  },
};

interface Events {
  readonly events: readonly unknown[];
  readonly place: (at: number) => string;
  /** Of the export as a whole. */
  readonly url: unknown;
}

/** The events of whatever of Indico's answers it is. */
function eventsIn(value: unknown): Events {
  const { results, url, message, _type } = (isMap(value) ? value : {}) as Record<string, unknown>;
  if (_type === "HTTPAPIError") throw new InvalidInput(`must be an export of events, but got: an error of Indico, ${shown(message)}`);
  const [events, name] = Array.isArray(results) ? [results, "results"] : Array.isArray(value) ? [value, ""] : [[value], undefined];
  if (results !== undefined && name !== "results") throw new InvalidInput(`must have a list of events as results, but got: ${shown(results)}`);
  if (events.length > mostEvents) throw new InvalidInput(`must have at most ${mostEvents} events, but got: ${events.length}`);
  return { events, place: at => (name === undefined ? "" : `${name}[${at}]`), url };
}

const withId = (event: Found | undefined) => (event && eventId(event) !== undefined ? event : undefined);
const hashOf = (record: RecordDescription) => createHash("sha256").update(JSON.stringify(record)).digest("hex");
