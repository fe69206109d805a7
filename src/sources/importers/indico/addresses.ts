import { canonical } from "../../../model/outside-identifier.js";
import type { OutsideIdentifier } from "../../description/description.js";
import { publicAddress } from "../private.js";
import type { Found } from "./found.js";

/** The page of an event is what everybody knows it by. Exports until 2016 have its old address, which Indico answers to this day with the new one. */
export function eventIdentifiers(event: Found): OutsideIdentifier[] {
  const url = addressOf(event);
  if (url === undefined) return [];
  const [, instance, id] = /^(https?:\/\/[^?]*)\/conferenceDisplay\.py\?confId=(\w+)$/.exec(url) ?? [],
    page = canonical("INDICO", instance === undefined ? url : `${instance}/event/${id}/`);
  return page === undefined ? pageOf(url) : [{ scheme: "INDICO", value: page }];
}

/** The page of a contribution. Not as INDICO, which names the event alone: all its contributions would be one. */
export function talkIdentifiers(talk: Found): OutsideIdentifier[] {
  const url = addressOf(talk);
  return url !== undefined && /\/contributions\/\w+\/?$|[?&]contribId=\w+/.test(url) ? pageOf(url) : [];
}

/** Where a page of Indico is, if the export says so in a way that can be. */
export function addressOf(at: Found): string | undefined {
  const text = at.text("url");
  // Newer exports have paths alone (/event/1/), from which nobody sees the host.
  if (text === undefined || text.startsWith("/")) return undefined;
  const url = publicAddress(text);
  if (url === undefined) at.problem("url", "must be an address like https://indico.example.org/event/1/");
  return url;
}

const pageOf = (url: string): OutsideIdentifier[] => (canonical("URL", url) === undefined ? [] : [{ scheme: "URL", value: url }]);
