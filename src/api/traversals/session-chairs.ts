import { Args, FieldResolver, Resolver } from "type-graphql";
import { SessionPersonConnection, type SessionPersonEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Session } from "../types/session.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Session)
export class SessionChairs {
  @FieldResolver(() => SessionPersonConnection, { description: "People who chair the session, in the printed order." })
  @Follows("session/chairs")
  chairs(@Args(() => Page) _page: Page): Connection<SessionPersonEdge> {
    return wired();
  }
}
