import { venueKinds } from "../../../model/vocabulary.js";
import type { RecordDescription } from "../../description/description.js";
import { Problems } from "../problems.js";
import { Entry } from "./entry.js";
import { mixedTables, type InstitutionSection, type Mapping, type Section, type VenueSection } from "./mapping.js";
import { emptyRecord } from "../empty-record.js";
import { present } from "../../description/omit-absent.js";
import type { Institution, Venue } from "./register.js";
import type { Held } from "./rows.js";
import type { Value } from "./values.js";

/** Institutions and venues that have tables of their own: each is a record, to which events lead by its key. */
export class Registry {
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly venues: ReadonlyMap<string, Venue>;
  readonly problems: Problems[] = [];

  constructor(mapping: Mapping, rowsOf: (section: Section, place: string) => Held) {
    const mixed = mixedTables(mapping);
    this.institutions = this.#all("institutions", mapping.institutions, mixed, rowsOf, institutionOf);
    this.venues = this.#all("venues", mapping.venues, mixed, rowsOf, venueOf);
  }

  *records(): Generator<RecordDescription> {
    for (const institution of this.institutions.values())
      yield { ...emptyRecord, key: `institution/${institution.key}`, institutions: [institution] };
    for (const venue of this.venues.values()) yield { ...emptyRecord, key: `venue/${venue.key}`, venues: [venue] };
  }

  #all<S extends InstitutionSection | VenueSection, Item extends Institution | Venue>(
    name: string,
    sections: readonly S[],
    mixed: ReadonlySet<string | undefined>,
    rowsOf: (section: S, place: string) => Held,
    itemOf: (section: S, entry: Entry, key: string) => Item | undefined,
  ): Map<string, Item> {
    const all = new Map<string, Item>(),
      wholes = new Wholes();
    for (const [at, section] of sections.entries()) {
      const problems = new Problems(`${name}[${at}]`);
      this.problems.push(problems);
      for (const row of rowsOf(section, `${name}[${at}]`).rows) {
        const entry = new Entry(row, problems),
          readKey = () => entry.key(section.key),
          key = mixed.has(section.table) ? readKey() : entry.needed(section.key, "must be a key", readKey),
          item = key === undefined ? undefined : itemOf(section, entry, key);
        if (key === undefined || item === undefined) continue;
        if (!all.has(key)) {
          all.set(key, item);
          if (section.partOf) wholes.add(key, section.partOf, entry);
        } else if (JSON.stringify({ ...all.get(key), partOf: [] }) !== JSON.stringify(item))
          entry.keyProblem(section.key, "must be a key that nothing before it has");
      }
    }
    for (const [key, whole] of wholes.sound(all)) all.get(key)?.partOf.push({ to: whole });
    return all;
  }
}

/** What is said to be a part of what. */
export class Wholes {
  readonly #said = new Map<string, { readonly whole: string; readonly value: Value; readonly entry: Entry }>();

  add(key: string, value: Value, entry: Entry): void {
    const whole = entry.key(value);
    if (whole !== undefined) this.#said.set(key, { whole, value, entry });
  }

  /** Only what leads to something, and not back to itself: of that, nobody knows which step of the way is wrong. */
  sound(known: ReadonlyMap<string, unknown>): Map<string, string> {
    const sound = new Map<string, string>();
    for (const [key, { whole, value, entry }] of this.#said)
      if (!known.has(whole)) entry.keyProblem(value, "must be the key of something in the tables");
      else if (this.#leadsBack(key)) entry.keyProblem(value, "must not lead back to itself");
      else sound.set(key, whole);
    return sound;
  }

  #leadsBack(key: string): boolean {
    const seen = new Set<string>();
    for (let at = this.#said.get(key)?.whole; at !== undefined && !seen.has(at); at = this.#said.get(at)?.whole) {
      if (at === key) return true;
      seen.add(at);
    }
    return false;
  }
}

function institutionOf({ name, city, country, identifiers }: InstitutionSection, entry: Entry, key: string): Institution | undefined {
  const printed = entry.needed(name, "must be the name of an institution", () => entry.text(name));
  return printed === undefined
    ? undefined
    : {
        key,
        identifiers: entry.identifiers(identifiers),
        name: printed,
        ...present({ city: entry.text(city), country: entry.text(country) }),
        partOf: [],
      };
}

function venueOf(section: VenueSection, entry: Entry, key: string): Venue | undefined {
  const { name, kind, floor, address, city, country, identifiers } = section,
    printed = entry.needed(name, "must be the name of a venue", () => entry.text(name));
  return printed === undefined
    ? undefined
    : {
        key,
        identifiers: entry.identifiers(identifiers),
        name: printed,
        kind: entry.words(kind, venueKinds)[0] ?? null,
        ...present({ floor: entry.text(floor), address: entry.text(address), city: entry.text(city), country: entry.text(country) }),
        partOf: [],
      };
}
