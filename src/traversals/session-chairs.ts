import { Args, FieldResolver, Resolver } from "type-graphql";
import { SessionPersonConnection, type SessionPersonEdge } from "../entities/appearances.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Session } from "../entities/session.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Session)
export class SessionChairs {
  @FieldResolver(() => SessionPersonConnection, { description: "People who chair the session, in the printed order." })
  @Follows("session/chairs")
  chairs(@Args(() => Page) _page: Page): Connection<SessionPersonEdge> {
    return wired();
  }
}
