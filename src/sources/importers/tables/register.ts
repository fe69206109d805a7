import type { OutsideIdentifier, RecordDescription } from "../../description/description.js";
import { keyOf } from "../keys.js";

export type Institution = RecordDescription["institutions"][number];
export type Venue = RecordDescription["venues"][number];

/** Institutions and venues that the rows of one event name by texts: one for each text, with all that is said beside it. */
export class Register {
  readonly #institutions = new Map<string, Institution>();
  readonly #venues = new Map<string, Venue>();
  constructor(readonly event: string) {}

  institution(name: string, identifiers: OutsideIdentifier[], said: Pick<Institution, "city" | "country">): string {
    return this.#one(this.#institutions, "institution", { key: "", identifiers, name, ...said, partOf: [] });
  }
  venue(name: string, kind: Venue["kind"], said: Pick<Venue, "floor" | "address" | "city" | "country">): string {
    return this.#one(this.#venues, "venue", { key: "", identifiers: [], name, kind, ...said, partOf: [] });
  }

  get institutions(): Institution[] {
    return [...this.#institutions.values()];
  }
  get venues(): Venue[] {
    return [...this.#venues.values()];
  }

  #one<Item extends Institution | Venue>(all: Map<string, Item>, word: string, item: Item): string {
    const { name, key: _key, ...said } = item,
      content = JSON.stringify(said),
      key = `${this.event}/${word}/${keyOf(name, content)}`;
    if (!all.has(key)) all.set(key, { ...item, key });
    return key;
  }
}
