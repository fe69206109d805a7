import { Args, FieldResolver, Resolver } from "type-graphql";
import { type AboutEdge, TopicAboutConnection } from "../types/about.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Talk } from "../types/talk.js";
import { type Topic } from "../types/topic.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Talk)
export class TalkTopics {
  @FieldResolver(() => TopicAboutConnection, { description: "What the talk is about, in the order of the source." })
  @Follows("talk/topics")
  topics(@Args(() => Page) _page: Page): Connection<AboutEdge<Topic>> {
    return wired();
  }
}
