import { Args, FieldResolver, Resolver } from "type-graphql";
import { type AboutEdge, TopicAboutConnection } from "../entities/about.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Talk } from "../entities/talk.js";
import { type Topic } from "../entities/topic.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Talk)
export class TalkTopics {
  @FieldResolver(() => TopicAboutConnection, { description: "What the talk is about, in the order of the source." })
  @Follows("talk/topics")
  topics(@Args(() => Page) _page: Page): Connection<AboutEdge<Topic>> {
    return wired();
  }
}
