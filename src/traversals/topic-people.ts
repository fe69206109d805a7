import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type CountedEdge, SharedTalkConnection } from "../entities/counted.js";
import { Page } from "../entities/page.js";
import { type Person } from "../entities/person.js";
import { Topic } from "../entities/topic.js";
import { Follows, wired } from "../graph/traversal.js";

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
