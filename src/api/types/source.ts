import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "A document that facts were taken from." })
export class Source extends Node {
  @Field(() => String, { description: "The name of the source: the same for every version of the document." })
  key!: string;
  @Field(() => String, { description: "The title of the document." })
  title!: string;
  @Field(() => String, { nullable: true, description: "Where it is published." })
  url!: string | null;
  @Field(() => String, { nullable: true, description: "Who published it." })
  publisher!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "When it was read." })
  retrieved!: string | null;
  @Field(() => [String], { description: "What a reader would look for and the document does not state." })
  notStated!: string[];
  @Field(() => [String], { description: "What the document states and the graph leaves out on purpose." })
  leftOut!: string[];
}

export const SourceConnection = listOf("Source", Source);
const SourceOrder = orderBy("Source", { NAME: "By the title." });

@InputType({ description: "Which sources to list: all conditions hold together; an absent one holds for all." })
class SourceFilter {
  @Field(() => [ID], { nullable: true, description: "One of these sources." })
  ids?: string[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
}

@Resolver()
export class SourceQueries {
  @Query(() => Source, { nullable: true, description: "The source with this id; null for an unknown one." })
  @Follows("query/source")
  source(@Arg("id", () => ID, { description: "An id from an answer of this service, such as source_abcdefgh23456777." }) _id: string): Source {
    return wired();
  }

  @Query(() => SourceConnection, { description: "The documents that the graph rests on, by title." })
  @Follows("query/sources")
  sources(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => SourceOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => SourceFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: SourceFilter,
  ): Connection<Edge<Source>> {
    return wired();
  }
}
