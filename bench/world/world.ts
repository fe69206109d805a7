import { descriptionSchema, type Description } from "../../src/sources/description/description.js";
import { castOf } from "./cast.js";
import { castingOf, topicsOf } from "./casting.js";
import { popularity, shared } from "./popularity.js";
import { Chance } from "./random.js";
import { recordOf, type Source } from "./record.js";
import type { Size } from "./size.js";

/**
 * A world of events that never were, as Descriptions: one source for each series of events, one record for each event. One seed always gives the same
 * one. It goes through the project's own form, so what the graph of it is, the project says.
 */
export function* world(size: Size, seed: number): Generator<Description> {
  const chance = new Chance(seed),
    eventsOf = shared(size.events, popularity(size.sources, 0.6)),
    talksOf = chance.shuffled(shared(size.talks, popularity(size.events, 0.8)));
  let first = 0;
  const sources = eventsOf.map(count => talksOf.slice(first, (first += count))),
    cast = castOf(
      size,
      sources.map(talks => talks.reduce((a, b) => a + b, 0)),
      chance,
    );
  const castingIn = castingOf(cast, chance),
    topics = topicsOf(cast, chance);
  for (const [number, talksOfEvents] of sources.entries()) {
    const source: Source = { key: `world-${number + 1}`, casting: castingIn(number), named: new Set() };
    const records = talksOfEvents.map((talks, at) =>
      recordOf(
        source,
        // Now and then an event is a part of the one before it.
        { at, talks, partOf: at % 8 === 7 ? `e${at}` : undefined, last: at === talksOfEvents.length - 1 },
        cast,
        topics,
        chance,
      ),
    );
    yield descriptionSchema.parse({
      format: "colloquia-description-1",
      source: { key: source.key, title: `World ${seed}, series ${number + 1}`, retrieved: "2026-01-01" },
      records,
    });
  }
}
