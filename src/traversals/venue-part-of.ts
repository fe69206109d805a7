import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { VenueFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Venue } from "../entities/venue.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Venue)
export class VenuePartOf {
  @FieldResolver(() => VenueFacts, { description: "Places that this one is a part of, by name." })
  @Follows("venue/part-of")
  partOf(@Args(() => Page) _page: Page): Connection<FactEdge<Venue>> {
    return wired();
  }
}
