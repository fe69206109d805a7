import { Arg, Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "What events and talks are about." })
export class Topic extends Node {
  @Field(() => String, { description: "The name of the topic, as a source prints it." })
  name!: string;
  @Field(() => Int, { description: "Talks about it." })
  talkCount!: number;
}

export const TopicConnection = listOf("Topic", Topic);
const TopicOrder = orderBy("Topic", {
  NAME: "By the name, folded.",
  TALKS: "By `talkCount`: ASC begins with the most, DESC with the fewest.",
});

@InputType({ description: "Which topics to list: all conditions hold together; an absent one holds for all." })
class TopicFilter {
  @Field(() => [ID], { nullable: true, description: "One of these topics." })
  ids?: string[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
}

@Resolver()
export class TopicQueries {
  @Query(() => Topic, { nullable: true, description: "The topic with this id; null for an unknown one." })
  @Follows("query/topic")
  topic(@Arg("id", () => ID, { description: "An id from an answer of this service, such as topic_abcdefgh23456777." }) _id: string): Topic {
    return wired();
  }

  @Query(() => TopicConnection, { description: "Topics, by name." })
  @Follows("query/topics")
  topics(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => TopicOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => TopicFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: TopicFilter,
  ): Connection<Edge<Topic>> {
    return wired();
  }
}
