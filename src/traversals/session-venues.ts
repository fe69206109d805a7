import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { VenueFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Session } from "../entities/session.js";
import { type Venue } from "../entities/venue.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Session)
export class SessionVenues {
  @FieldResolver(() => VenueFacts, { description: "Places of the session, by name." })
  @Follows("session/venues")
  venues(@Args(() => Page) _page: Page): Connection<FactEdge<Venue>> {
    return wired();
  }
}
