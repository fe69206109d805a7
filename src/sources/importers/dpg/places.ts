import { containsEmailAddress } from "../../../model/email-address.js";
import { printedText } from "../printed.js";
import { keyOf } from "./keys.js";
import type { Named } from "./people.js";
import type { Role } from "../../../model/vocabulary.js";

/** The institutions and rooms that a session prints: equal words are one. What in an address is a city or a country is not concluded. */
export class Places {
  readonly #institutions = new Map<string, { key: string; name: string }>();
  readonly #venues = new Map<string, { key: string; name: string; kind: "ROOM" | null }>();

  get institutions() {
    return [...this.#institutions.values()];
  }
  get venues() {
    return [...this.#venues.values()];
  }

  /** Capitals and a number are a room (ZEU 250, H37, GÖR/0226); of anything else (Poster A, Foyer) it is not said what it is. */
  venue(given: string): string | undefined {
    const name = printedText(given);
    if (name === undefined || name.length > longestRoom || containsEmailAddress(name) || !/[\p{L}\p{N}]/u.test(name)) return undefined;
    const key = keyOf(name);
    if (!this.#venues.has(key)) this.#venues.set(key, { key, name, kind: /^\p{Lu}{1,6}[ /.-]?\p{Lu}?\d[\d.]{0,7}$/u.test(name) ? "ROOM" : null });
    return key;
  }

  /** The person with institutions for the affiliations. */
  appearance<Of extends Role>({ affiliations, ...person }: Named<Of>) {
    return {
      ...person,
      affiliations: affiliations.map(printed => {
        const key = keyOf(printed);
        if (!this.#institutions.has(key)) this.#institutions.set(key, { key, name: printed });
        return { printed, institution: key };
      }),
    };
  }
}
const longestRoom = 100;
