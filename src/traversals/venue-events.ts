import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type Event } from "../entities/event.js";
import { type FactEdge } from "../entities/fact.js";
import { EventFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Venue } from "../entities/venue.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Venue)
export class VenueEvents {
  @FieldResolver(() => EventFacts, { description: "Events held there, by time." })
  @Follows("venue/events")
  events(@Args(() => Page) _page: Page): Connection<FactEdge<Event>> {
    return wired();
  }
}
