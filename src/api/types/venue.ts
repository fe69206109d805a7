import { Arg, Args, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";
import { VenueKind } from "./words.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "A place: a room, a floor, a building, a restaurant." })
export class Venue extends Node {
  @Field(() => VenueKind, { nullable: true, description: "What kind of place; null where the source does not say." })
  kind!: VenueKind | null;
  @Field(() => String, { description: "The name." })
  name!: string;
  @Field(() => String, { nullable: true, description: "The floor, as printed." })
  floor!: string | null;
  @Field(() => String, { nullable: true, description: "The address, as printed." })
  address!: string | null;
  @Field(() => String, { nullable: true, description: "The city, as printed." })
  city!: string | null;
  @Field(() => String, { nullable: true, description: "The country, as printed." })
  country!: string | null;
}

export const VenueConnection = listOf("Venue", Venue);
const VenueOrder = orderBy("Venue", { NAME: "By the name, folded." });

@InputType({ description: "Which venues to list: all conditions hold together; an absent one holds for all." })
class VenueFilter {
  @Field(() => [ID], { nullable: true, description: "One of these venues." })
  ids?: string[];
  @Field(() => [VenueKind], { nullable: true, description: "One of these kinds." })
  kinds?: VenueKind[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
  @Field(() => String, { nullable: true, description: "In this country, as printed." })
  country?: string;
}

@Resolver()
export class VenueQueries {
  @Query(() => Venue, { nullable: true, description: "The venue with this id; null for an unknown one." })
  @Follows("query/venue")
  venue(@Arg("id", () => ID, { description: "An id from an answer of this service, such as venue_abcdefgh23456777." }) _id: string): Venue {
    return wired();
  }

  @Query(() => VenueConnection, { description: "Venues, by name." })
  @Follows("query/venues")
  venues(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => VenueOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => VenueFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: VenueFilter,
  ): Connection<Edge<Venue>> {
    return wired();
  }
}
