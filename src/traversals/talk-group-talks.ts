import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../entities/connection.js";
import { TalkGroup } from "../entities/group.js";
import { Page } from "../entities/page.js";
import { TalkConnection, type Talk } from "../entities/talk.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => TalkGroup)
export class TalkGroupTalks {
  @FieldResolver(() => TalkConnection, { description: "Talks of the group, by time; of a group of more than 10,000 so many of them." })
  @Follows("group/members-talks")
  talks(@Args(() => Page) _page: Page): Connection<Edge<Talk>> {
    return wired();
  }
}
