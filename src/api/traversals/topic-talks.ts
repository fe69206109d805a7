import { Args, FieldResolver, Resolver } from "type-graphql";
import { type AboutEdge, TalkAboutConnection } from "../types/about.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { type Talk } from "../types/talk.js";
import { Topic } from "../types/topic.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Topic)
export class TopicTalks {
  @FieldResolver(() => TalkAboutConnection, { description: "Talks that are about the topic, by time." })
  @Follows("topic/talks")
  talks(@Args(() => Page) _page: Page): Connection<AboutEdge<Talk>> {
    return wired();
  }
}
