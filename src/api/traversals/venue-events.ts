import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type Event } from "../types/event.js";
import { type FactEdge } from "../types/fact.js";
import { EventFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Venue } from "../types/venue.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Venue)
export class VenueEvents {
  @FieldResolver(() => EventFacts, { description: "Events held there, by time." })
  @Follows("venue/events")
  events(@Args(() => Page) _page: Page): Connection<FactEdge<Event>> {
    return wired();
  }
}
