import { Args, FieldResolver, Resolver } from "type-graphql";
import { type AboutEdge, EventAboutConnection } from "../entities/about.js";
import { type Connection } from "../entities/connection.js";
import { type Event } from "../entities/event.js";
import { Page } from "../entities/page.js";
import { Topic } from "../entities/topic.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Topic)
export class TopicEvents {
  @FieldResolver(() => EventAboutConnection, { description: "Events that are about the topic, by time." })
  @Follows("topic/events")
  events(@Args(() => Page) _page: Page): Connection<AboutEdge<Event>> {
    return wired();
  }
}
