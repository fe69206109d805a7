import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { SessionFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { type Session } from "../types/session.js";
import { Venue } from "../types/venue.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Venue)
export class VenueSessions {
  @FieldResolver(() => SessionFacts, { description: "Sessions held there, by time." })
  @Follows("venue/sessions")
  sessions(@Args(() => Page) _page: Page): Connection<FactEdge<Session>> {
    return wired();
  }
}
