import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { VenueFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Talk } from "../types/talk.js";
import { type Venue } from "../types/venue.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Talk)
export class TalkVenues {
  @FieldResolver(() => VenueFacts, { description: "Places printed with the talk, by name; see also its session." })
  @Follows("talk/venues")
  venues(@Args(() => Page) _page: Page): Connection<FactEdge<Venue>> {
    return wired();
  }
}
