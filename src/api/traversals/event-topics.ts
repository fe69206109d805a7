import { Args, FieldResolver, Resolver } from "type-graphql";
import { type AboutEdge, TopicAboutConnection } from "../types/about.js";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { Page } from "../types/page.js";
import { type Topic } from "../types/topic.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventTopics {
  @FieldResolver(() => TopicAboutConnection, { description: "What the event is about, in the order of the source." })
  @Follows("event/topics")
  topics(@Args(() => Page) _page: Page): Connection<AboutEdge<Topic>> {
    return wired();
  }
}
