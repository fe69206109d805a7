import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { TopicFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Topic } from "../types/topic.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Topic)
export class TopicNarrower {
  @FieldResolver(() => TopicFacts, { description: "Topics that are narrower than this one, by name." })
  @Follows("topic/narrower")
  narrower(@Args(() => Page) _page: Page): Connection<FactEdge<Topic>> {
    return wired();
  }
}
