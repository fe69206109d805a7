import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { type FactEdge } from "../entities/fact.js";
import { SeriesFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { type Series } from "../entities/series.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventSeries {
  @FieldResolver(() => SeriesFacts, { description: "Series that the event is an edition of, by title." })
  @Follows("event/series")
  series(@Args(() => Page) _page: Page): Connection<FactEdge<Series>> {
    return wired();
  }
}
