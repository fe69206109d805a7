import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../types/connection.js";
import { TalkGroup } from "../types/group.js";
import { Page } from "../types/page.js";
import { TalkConnection, type Talk } from "../types/talk.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => TalkGroup)
export class TalkGroupTalks {
  @FieldResolver(() => TalkConnection, { description: "Talks of the group, by time; of a group of more than 10,000 so many of them." })
  @Follows("group/members-talks")
  talks(@Args(() => Page) _page: Page): Connection<Edge<Talk>> {
    return wired();
  }
}
