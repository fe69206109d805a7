import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { TalkFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Session } from "../types/session.js";
import { type Talk } from "../types/talk.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Session)
export class SessionTalks {
  @FieldResolver(() => TalkFacts, { description: "Talks of the session, by time, then in the order of the source." })
  @Follows("session/talks")
  talks(@Args(() => Page) _page: Page): Connection<FactEdge<Talk>> {
    return wired();
  }
}
