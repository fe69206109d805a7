import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { type FactEdge } from "../entities/fact.js";
import { VenueFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { type Venue } from "../entities/venue.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventVenues {
  @FieldResolver(() => VenueFacts, { description: "Places of the event, by name." })
  @Follows("event/venues")
  venues(@Args(() => Page) _page: Page): Connection<FactEdge<Venue>> {
    return wired();
  }
}
