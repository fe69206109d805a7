import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type Event } from "../types/event.js";
import { type FactEdge } from "../types/fact.js";
import { EventFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Series } from "../types/series.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Series)
export class SeriesEvents {
  @FieldResolver(() => EventFacts, { description: "Editions of the series, by time." })
  @Follows("series/events")
  events(@Args(() => Page) _page: Page): Connection<FactEdge<Event>> {
    return wired();
  }
}
