import { Arg, Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "What events are editions of: a course, a series of colloquia." })
export class Series extends Node {
  @Field(() => String, { description: "The title." })
  title!: string;
  @Field(() => Int, { description: "Its editions." })
  eventCount!: number;
}

export const SeriesConnection = listOf("Series", Series);
const SeriesOrder = orderBy("Series", { NAME: "By the title.", EVENTS: "By `eventCount`: ASC begins with the most, DESC with the fewest." });

@InputType({ description: "Which series to list: all conditions hold together; an absent one holds for all." })
class SeriesFilter {
  @Field(() => [ID], { nullable: true, description: "One of these series." })
  ids?: string[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
}

@Resolver()
export class SeriesQueries {
  @Query(() => Series, { nullable: true, description: "The series with this id; null for an unknown one." })
  @Follows("query/series")
  series(@Arg("id", () => ID, { description: "An id from an answer of this service, such as series_abcdefgh23456777." }) _id: string): Series {
    return wired();
  }

  @Query(() => SeriesConnection, { description: "Series, by title." })
  @Follows("query/all-series")
  allSeries(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => SeriesOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => SeriesFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: SeriesFilter,
  ): Connection<Edge<Series>> {
    return wired();
  }
}
