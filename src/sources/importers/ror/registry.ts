import type { OutsideIdentifier } from "../../description/description.js";
import { closingLinks, linkName } from "../../description/part-of-cycles.js";
import type { Organisation } from "./organisation.js";

/** What of all organisations must be known to judge one: who is there, who is part of whom, and which identifiers several claim. Keys alone: small. */
export class Registry {
  /** Parents of those that are taken over. */
  readonly #parents = new Map<string, readonly string[]>();
  readonly #claimed = new Set<string>();
  readonly #shared = new Set<string>();
  #closing: ReadonlySet<string> | undefined;
  /** How many are left out because ROR withdrew them. */
  withdrawn = 0;
  /** The day of the last change of all. */
  changed: string | undefined;

  add({ key, parents, identifiers, isWithdrawn, changed }: Organisation): void {
    if (changed !== undefined && (this.changed === undefined || changed > this.changed)) this.changed = changed;
    if (isWithdrawn) {
      this.withdrawn++;
      return;
    }
    this.#parents.set(
      key,
      parents.map(({ key }) => key),
    );
    for (const identifier of identifiers.map(nameOf)) (this.#claimed.has(identifier) ? this.#shared : this.#claimed).add(identifier);
  }

  holds(key: string): boolean {
    return this.#parents.has(key);
  }
  isShared(identifier: OutsideIdentifier): boolean {
    return this.#shared.has(nameOf(identifier));
  }
  /** Known when all organisations are. */
  closesCircle(part: string, whole: string): boolean {
    this.#closing ??= closingLinks(this.#parents);
    return this.#closing.has(linkName(part, whole));
  }
}

const nameOf = ({ scheme, value }: OutsideIdentifier) => `${scheme} ${value}`;
