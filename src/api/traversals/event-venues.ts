import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { type FactEdge } from "../types/fact.js";
import { VenueFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { type Venue } from "../types/venue.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventVenues {
  @FieldResolver(() => VenueFacts, { description: "Places of the event, by name." })
  @Follows("event/venues")
  venues(@Args(() => Page) _page: Page): Connection<FactEdge<Venue>> {
    return wired();
  }
}
