import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { TopicFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Topic } from "../entities/topic.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Topic)
export class TopicBroader {
  @FieldResolver(() => TopicFacts, { description: "Topics that this one is narrower than, by name." })
  @Follows("topic/broader")
  broader(@Args(() => Page) _page: Page): Connection<FactEdge<Topic>> {
    return wired();
  }
}
