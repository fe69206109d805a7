import type { Description } from "../../description/description.js";
import { checkedSource } from "../checked.js";
import { InvalidInput, type Given } from "../importer.js";
import { keyOf } from "../keys.js";
import { publicAddress } from "../private.js";
import { shown } from "../problems.js";
import { addressOf } from "./addresses.js";
import { eventId } from "./event.js";
import type { Found } from "./found.js";

type Source = Description["source"];

/** The source: its key is where the events are and which they are, so a later export of the same events is a later version of it. */
export function sourceOf(events: readonly Found[], wholeUrl: unknown, given: Given): Source {
  if (events.length === 0) throw new InvalidInput("must have at least one event with an id, but got: none");
  const ids = events.flatMap(event => eventId(event) ?? []),
    [first] = events,
    page = first && addressOf(first),
    url = given.url ?? (events.length === 1 ? page : undefined),
    exported = typeof wholeUrl === "string" ? publicAddress(wholeUrl) : undefined,
    host = hostOf(page ?? exported ?? given.url),
    title =
      (events.length === 1 && first?.text("title")) ||
      `Events ${ids.slice(0, 20).join(", ")}${ids.length > 20 ? " and others" : ""} of ${host ?? "an Indico"}`;
  const shownUrl = url === undefined ? undefined : publicAddress(url);
  if (given.url !== undefined && shownUrl === undefined)
    throw new InvalidInput(`url must be an address like https://indico.example.org/event/1/, but got: ${shown(given.url)}`);
  return checkedSource(
    { key: given.key ?? ["indico", host ?? keyOf(given.fileName), nameOf(ids)].join("/"), title, url: shownUrl, retrieved: given.retrieved },
    given,
  );
}

/** Several events are named by their ids, and many by a hash of them. */
const nameOf = (ids: readonly string[]): string => {
  const all = [...new Set(ids)].join("-");
  return all.length <= 40 ? all : keyOf(...new Set(ids));
};

function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined || !URL.canParse(url) ? "" : new URL(url).host.replace(/:/g, "-");
  return /^[a-z0-9][a-z0-9.-]{0,62}$/.test(host) ? host : undefined;
}
