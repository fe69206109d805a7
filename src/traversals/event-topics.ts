import { Args, FieldResolver, Resolver } from "type-graphql";
import { type AboutEdge, TopicAboutConnection } from "../entities/about.js";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { Page } from "../entities/page.js";
import { type Topic } from "../entities/topic.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventTopics {
  @FieldResolver(() => TopicAboutConnection, { description: "What the event is about, in the order of the source." })
  @Follows("event/topics")
  topics(@Args(() => Page) _page: Page): Connection<AboutEdge<Topic>> {
    return wired();
  }
}
