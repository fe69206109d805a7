import { venueKinds } from "../../../model/vocabulary.js";
import type { Link } from "../../description/description.js";
import type { Problems } from "../problems.js";
import type { Entry } from "./entry.js";
import type { InstitutionAt, VenueAt } from "./mapping.js";
import { present } from "../../description/omit-absent.js";
import { Register } from "./register.js";
import type { Registry } from "./registry.js";

/** What the parts of one event share. */
export class Frame {
  readonly register: Register;
  names = 0;
  constructor(
    event: string,
    readonly registry: Registry,
    readonly problems: Problems,
  ) {
    this.register = new Register(event);
  }

  /** Institutions that a row names: by a key of their table, or else by texts. */
  institutions(at: InstitutionAt, entry: Entry): { readonly key: string; readonly printed: string }[] {
    const key = at.key && entry.key(at.key),
      printed = entry.texts(at.name);
    if (key === undefined) {
      if (printed.length === 0) return [];
      const said = present({ city: entry.text(at.city), country: entry.text(at.country) }),
        identifiers = entry.identifiers(at.identifiers);
      return printed.map(name => ({ key: this.register.institution(name, identifiers, said), printed: name }));
    }
    const known = this.registry.institutions.get(key);
    if (known === undefined) entry.keyProblem(at.key, "must be the key of an institution of the tables");
    return known === undefined ? [] : [{ key, printed: printed[0] ?? known.name }];
  }

  venues(all: readonly VenueAt[], entry: Entry): Link[] {
    return all.flatMap(at => {
      const key = at.key && entry.key(at.key);
      if (key === undefined) {
        const names = entry.texts(at.name),
          kind = entry.words(at.kind, venueKinds)[0] ?? null,
          said = present({
            floor: entry.text(at.floor),
            address: entry.text(at.address),
            city: entry.text(at.city),
            country: entry.text(at.country),
          });
        return names.map(name => ({ to: this.register.venue(name, kind, said) }));
      }
      if (this.registry.venues.has(key)) return [{ to: key }];
      entry.keyProblem(at.key, "must be the key of a venue of the tables");
      return [];
    });
  }
}
