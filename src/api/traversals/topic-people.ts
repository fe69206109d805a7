import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type CountedEdge, SharedTalkConnection } from "../types/counted.js";
import { Page } from "../types/page.js";
import { type Person } from "../types/person.js";
import { Topic } from "../types/topic.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Topic)
export class TopicPeople {
  @FieldResolver(() => SharedTalkConnection, {
    description: "People who present or are authors of talks about the topic, those with the most talks first.",
  })
  @Follows("topic/people")
  people(@Args(() => Page) _page: Page): Connection<CountedEdge<Person>> {
    return wired();
  }
}
