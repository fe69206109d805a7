import type { RecordDescription } from "../../description/description.js";
import { keyOf } from "../keys.js";
import { mostNames, mostParts, mostPeople } from "../limits.js";
import { isMap, type Found } from "./found.js";

type Venue = RecordDescription["venues"][number];

/** What the parts of one event share: institutions and venues, one for each printed text, and the beginning of all keys. */
export class Register {
  readonly #institutions = new Map<string, RecordDescription["institutions"][number]>();
  readonly #venues = new Map<string, Venue>();
  #parts = 0;
  #names = 0;
  constructor(readonly event: string) {}

  /** Ids of Indico's parts hold inside an event, or are made of texts: with the event before them they hold inside the source. */
  key(part: string): string {
    return `${this.event}/${part}`;
  }

  institution(name: string): string {
    const institution = this.#institutions.get(name) ?? { key: this.key(`institution/${keyOf(name)}`), identifiers: [], name, partOf: [] };
    this.#institutions.set(name, institution);
    return institution.key;
  }

  /** Where something takes place: the room where one is given, which is a part of the location. Of an address alone, the address. */
  venue(at: Found): string | undefined {
    const placed = at.map("location") ?? at,
      room = placed.text("roomFullname", "room_fullname", "room_name", "room"),
      address = placed.text("address"),
      location = (isMap(at.raw("location")) ? undefined : placed.text("location")) ?? placed.text("venue_name") ?? address,
      site =
        location === undefined
          ? undefined
          : this.#venue(keyOf(location), { name: location, kind: null, ...(address === undefined ? {} : { address }) });
    if (room === undefined || room === location) return site;
    return this.#venue(keyOf(room, location ?? ""), { name: room, kind: "ROOM" }, site);
  }

  /** Whether one session or talk more can be taken over; if not, it is a problem. */
  admitsPart(at: Found): boolean {
    if (++this.#parts <= mostParts) return true;
    at.problems.addWords(at.place, `must be in an event that has at most ${mostParts} sessions and talks`, "more");
    return false;
  }

  /** Whether so many names more can be taken over. */
  admitsNames(at: Found, names: number): boolean {
    if (names > mostPeople) at.problems.addWords(at.place, `must have at most ${mostPeople} names`, "more");
    else if (this.#names + names > mostNames)
      at.problems.addWords(at.place, `must be in an event that has at most ${mostNames} names`, `${names} more`);
    else {
      this.#names += names;
      return true;
    }
    return false;
  }

  get institutions(): RecordDescription["institutions"] {
    return [...this.#institutions.values()];
  }
  get venues(): RecordDescription["venues"] {
    return [...this.#venues.values()];
  }

  #venue(name: string, venue: Pick<Venue, "name" | "kind" | "address">, partOf?: string): string {
    const key = this.key(`venue/${name}`),
      known = this.#venues.get(key);
    if (known === undefined) this.#venues.set(key, { key, identifiers: [], ...venue, partOf: partOf === undefined ? [] : [{ to: partOf }] });
    else if (venue.address !== undefined) known.address ??= venue.address;
    return key;
  }
}
