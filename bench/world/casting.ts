import type { Cast, Person } from "./cast.js";
import { drawing, popularity } from "./popularity.js";
import type { Chance } from "./random.js";

/** Who comes next in a source. */
export interface Casting {
  readonly next: () => Person;
  /** So many different people. */
  readonly several: (count: number) => Person[];
  /** Those at home there who have not come yet. */
  readonly rest: () => readonly Person[];
}

/** Mostly somebody at home there who comes for the first time, else those who are active again and again, at times a traveller from another source. */
export function castingOf(cast: Cast, chance: Chance): (source: number) => Casting {
  const traveller = drawing(popularity(cast.travellers.length, 0.8, 20), chance);
  return source => {
    const people = cast.people[source]!,
      still = chance.shuffled(people),
      again = drawing(popularity(people.length, 0.9), chance);
    const next = () => {
      if (chance.happens(0.08)) return cast.travellers[traveller()]!;
      return (chance.happens(0.75) ? still.pop() : undefined) ?? people[again()]!;
    };
    return {
      next,
      several: count => [...new Set(Array.from({ length: count }, next))],
      rest: () => still.splice(0),
    };
  };
}

/** Topics, nearly every one at least once. */
export function topicsOf(cast: Cast, chance: Chance): (count: number) => string[] {
  const still = chance.shuffled(cast.topics),
    again = drawing(popularity(cast.topics.length, 0.9), chance);
  return count => [...new Set(Array.from({ length: count }, () => (chance.happens(0.3) ? still.pop() : undefined) ?? cast.topics[again()]!))];
}
