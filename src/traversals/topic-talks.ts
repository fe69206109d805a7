import { Args, FieldResolver, Resolver } from "type-graphql";
import { type AboutEdge, TalkAboutConnection } from "../entities/about.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { type Talk } from "../entities/talk.js";
import { Topic } from "../entities/topic.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Topic)
export class TopicTalks {
  @FieldResolver(() => TalkAboutConnection, { description: "Talks that are about the topic, by time." })
  @Follows("topic/talks")
  talks(@Args(() => Page) _page: Page): Connection<AboutEdge<Talk>> {
    return wired();
  }
}
