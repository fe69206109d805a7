import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { VenueFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Session } from "../types/session.js";
import { type Venue } from "../types/venue.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Session)
export class SessionVenues {
  @FieldResolver(() => VenueFacts, { description: "Places of the session, by name." })
  @Follows("session/venues")
  venues(@Args(() => Page) _page: Page): Connection<FactEdge<Venue>> {
    return wired();
  }
}
