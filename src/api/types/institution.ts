import { Arg, Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "What is printed as an affiliation or as a host: a university, an institute, a company.",
})
export class Institution extends Node {
  @Field(() => String, { description: "The name that a registry displays, or else the fullest form that a source prints." })
  name!: string;
  @Field(() => [String], {
    description: "Every form of the name, as printed, in the order of their characters; one that is inferred is printed nowhere.",
  })
  names!: string[];
  @Field(() => String, { nullable: true, description: "The city, as printed." })
  city!: string | null;
  @Field(() => String, { nullable: true, description: "The country, as printed." })
  country!: string | null;
  @Field(() => Int, { description: "People who give it as an affiliation, without those of its parts." })
  personCount!: number;
}

export const InstitutionConnection = listOf("Institution", Institution);
const InstitutionOrder = orderBy("Institution", {
  NAME: "By the name as shown, folded.",
  PEOPLE: "By `personCount`: ASC begins with the most, DESC with the fewest.",
});

@InputType({ description: "Which institutions to list: all conditions hold together; an absent one holds for all." })
class InstitutionFilter {
  @Field(() => [ID], { nullable: true, description: "One of these institutions." })
  ids?: string[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
  @Field(() => String, { nullable: true, description: "In this country, as printed." })
  country?: string;
}

@Resolver()
export class InstitutionQueries {
  @Query(() => Institution, { nullable: true, description: "The institution with this id; null for an unknown one." })
  @Follows("query/institution")
  institution(
    @Arg("id", () => ID, { description: "An id from an answer of this service, such as institution_abcdefgh23456777." }) _id: string,
  ): Institution {
    return wired();
  }

  @Query(() => InstitutionConnection, { description: "Institutions, by name." })
  @Follows("query/institutions")
  institutions(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => InstitutionOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => InstitutionFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: InstitutionFilter,
  ): Connection<Edge<Institution>> {
    return wired();
  }
}
