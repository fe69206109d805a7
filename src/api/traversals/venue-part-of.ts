import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { VenueFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Venue } from "../types/venue.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Venue)
export class VenuePartOf {
  @FieldResolver(() => VenueFacts, { description: "Places that this one is a part of, by name." })
  @Follows("venue/part-of")
  partOf(@Args(() => Page) _page: Page): Connection<FactEdge<Venue>> {
    return wired();
  }
}
