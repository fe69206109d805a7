import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { SessionFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { type Session } from "../entities/session.js";
import { Venue } from "../entities/venue.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Venue)
export class VenueSessions {
  @FieldResolver(() => SessionFacts, { description: "Sessions held there, by time." })
  @Follows("venue/sessions")
  sessions(@Args(() => Page) _page: Page): Connection<FactEdge<Session>> {
    return wired();
  }
}
