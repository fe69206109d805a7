import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { TalkFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Session } from "../entities/session.js";
import { type Talk } from "../entities/talk.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Session)
export class SessionTalks {
  @FieldResolver(() => TalkFacts, { description: "Talks of the session, by time, then in the order of the source." })
  @Follows("session/talks")
  talks(@Args(() => Page) _page: Page): Connection<FactEdge<Talk>> {
    return wired();
  }
}
