import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { TopicFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Topic } from "../entities/topic.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Topic)
export class TopicNarrower {
  @FieldResolver(() => TopicFacts, { description: "Topics that are narrower than this one, by name." })
  @Follows("topic/narrower")
  narrower(@Args(() => Page) _page: Page): Connection<FactEdge<Topic>> {
    return wired();
  }
}
