import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { type FactEdge } from "../types/fact.js";
import { SeriesFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { type Series } from "../types/series.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventSeries {
  @FieldResolver(() => SeriesFacts, { description: "Series that the event is an edition of, by title." })
  @Follows("event/series")
  series(@Args(() => Page) _page: Page): Connection<FactEdge<Series>> {
    return wired();
  }
}
