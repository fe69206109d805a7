import { Args, FieldResolver, Resolver } from "type-graphql";
import { type AboutEdge, EventAboutConnection } from "../types/about.js";
import { type Connection } from "../types/connection.js";
import { type Event } from "../types/event.js";
import { Page } from "../types/page.js";
import { Topic } from "../types/topic.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Topic)
export class TopicEvents {
  @FieldResolver(() => EventAboutConnection, { description: "Events that are about the topic, by time." })
  @Follows("topic/events")
  events(@Args(() => Page) _page: Page): Connection<AboutEdge<Event>> {
    return wired();
  }
}
