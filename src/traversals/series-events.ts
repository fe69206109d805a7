import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type Event } from "../entities/event.js";
import { type FactEdge } from "../entities/fact.js";
import { EventFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Series } from "../entities/series.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Series)
export class SeriesEvents {
  @FieldResolver(() => EventFacts, { description: "Editions of the series, by time." })
  @Follows("series/events")
  events(@Args(() => Page) _page: Page): Connection<FactEdge<Event>> {
    return wired();
  }
}
