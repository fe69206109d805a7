import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { VenueFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Talk } from "../entities/talk.js";
import { type Venue } from "../entities/venue.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Talk)
export class TalkVenues {
  @FieldResolver(() => VenueFacts, { description: "Places printed with the talk, by name; see also its session." })
  @Follows("talk/venues")
  venues(@Args(() => Page) _page: Page): Connection<FactEdge<Venue>> {
    return wired();
  }
}
