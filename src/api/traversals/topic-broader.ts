import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { TopicFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Topic } from "../types/topic.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Topic)
export class TopicBroader {
  @FieldResolver(() => TopicFacts, { description: "Topics that this one is narrower than, by name." })
  @Follows("topic/broader")
  broader(@Args(() => Page) _page: Page): Connection<FactEdge<Topic>> {
    return wired();
  }
}
