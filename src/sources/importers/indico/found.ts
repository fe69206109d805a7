import { containsEmailAddress, emailAddressRule } from "../../../model/email-address.js";
import { findLengthProblem } from "../../description/printed-text.js";
import { printedText } from "../printed.js";
import type { Problems } from "../problems.js";

/**
 * A map of the export and where it stands. Exports of different ages name the same thing differently (`roomFullname`, `room_name`), so everything is
 * asked for by all its names, the best first. What is absent, null or empty is undefined; what has the wrong form is so too, and is a problem.
 */
export class Found {
  private constructor(
    readonly value: object,
    readonly place: string,
    readonly problems: Problems,
  ) {}

  static in(value: unknown, place: string, problems: Problems): Found | undefined {
    if (isMap(value)) return new Found(value, place, problems);
    problems.add(place, "must be a map", value);
    return undefined;
  }

  /** A text as it is printed. */
  text(...names: readonly string[]): string | undefined {
    return this.#first(names, (value, place) => printed(value, place, this.problems));
  }

  /** The name of something, which newer exports give as a map: `type: "Poster"` or `type: { id: 3, name: "Poster" }`. */
  nameOf(...names: readonly string[]): string | undefined {
    return this.#first(names, (value, place) =>
      isMap(value) ? new Found(value, place, this.problems).text("name", "title") : printed(value, place, this.problems),
    );
  }

  *texts(...names: readonly string[]): Generator<string> {
    for (const { value, place } of this.#list(names)) {
      const text = printed(value, place, this.problems);
      if (text !== undefined) yield text;
    }
  }

  /** What Indico counts by: whole numbers, in old exports also texts of letters and digits. */
  id(...names: readonly string[]): string | undefined {
    return this.#first(names, (value, place) => {
      const id = typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? String(value) : value;
      if (typeof id === "string" && /^[a-z0-9][a-z0-9_-]{0,31}$/i.test(id)) return id.toLowerCase();
      this.problems.add(place, "must be an id of at most 32 letters and digits", value);
      return undefined;
    });
  }

  isTrue(...names: readonly string[]): boolean {
    const said = this.#first(names, (value, place) => {
      if (typeof value === "boolean") return value;
      this.problems.add(place, "must be true or false", value);
      return undefined;
    });
    return said ?? false;
  }

  /** The map of this name, if it is one. */
  map(name: string): Found | undefined {
    const value = this.raw(name);
    return isMap(value) ? new Found(value, this.placeOf(name), this.problems) : undefined;
  }

  /** One after the other, so that problems are met in the order of the export. */
  *maps(...names: readonly string[]): Generator<Found> {
    for (const { value, place } of this.#list(names)) {
      const found = Found.in(value, place, this.problems);
      if (found) yield found;
    }
  }

  /** Only what stands in the export itself: `constructor` and its like are names as any other. */
  raw(name: string): unknown {
    return Object.hasOwn(this.value, name) ? (this.value as Record<string, unknown>)[name] : undefined;
  }

  /** What cannot be done without: that it is absent is a problem, too. */
  needed<Result>(name: string, mustHold: string, read: () => Result | undefined): Result | undefined {
    const before = this.problems.count,
      result = read();
    if (result === undefined && this.problems.count === before) this.problem(name, mustHold);
    return result;
  }

  problem(name: string, mustHold: string): void {
    this.problems.add(this.placeOf(name), mustHold, this.raw(name));
  }

  placeOf(name: string): string {
    return this.place === "" ? name : `${this.place}.${name}`;
  }
  #first<Result>(names: readonly string[], read: (value: unknown, place: string) => Result | undefined): Result | undefined {
    for (const name of names) {
      const value = this.raw(name),
        result = value === undefined || value === null || value === "" ? undefined : read(value, this.placeOf(name));
      if (result !== undefined) return result;
    }
    return undefined;
  }
  *#list(names: readonly string[]): Generator<{ value: unknown; place: string }> {
    const list = this.#first(names, (value, place) => {
      if (Array.isArray(value)) return { items: value as unknown[], place };
      this.problems.add(place, "must be a list", value);
      return undefined;
    });
    for (const [at, value] of list?.items.entries() ?? []) yield { value, place: `${list!.place}[${at}]` };
  }
}

export const isMap = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

function printed(value: unknown, place: string, problems: Problems): string | undefined {
  if (typeof value !== "string") {
    problems.add(place, "must be a text", value);
    return undefined;
  }
  const text = printedText(value);
  if (text === undefined) return undefined;
  const mustHold =
    findLengthProblem(text) ??
    (/\p{Cs}/u.test(text) ? "must have whole characters, not halves of surrogate pairs" : containsEmailAddress(text) ? emailAddressRule : undefined);
  if (mustHold === undefined) return text;
  problems.add(place, mustHold, value);
  return undefined;
}
