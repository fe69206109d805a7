import { Args, FieldResolver, Resolver } from "type-graphql";
import { PersonEventConnection, type PersonEventEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { ReturnerEdge } from "../types/returns.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => ReturnerEdge)
export class ReturnerEarlier {
  @FieldResolver(() => PersonEventConnection, {
    description: "The earlier events with all appearances there, by time: `first: 1` is the first that is known, `last: 1` the latest.",
  })
  @Follows("returner/earlier")
  earlier(@Args(() => Page) _page: Page): Connection<PersonEventEdge> {
    return wired();
  }
}
