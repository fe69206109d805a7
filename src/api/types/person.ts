import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";
import { PersonGap, Role } from "./words.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "Somebody who appears at an event or in a project." })
export class Person extends Node {
  @Field(() => String, { description: "The fullest form of the name that a source prints." })
  name!: string;
  @Field(() => [String], { description: "Every form of the name, as printed, in the order of their characters." })
  names!: string[];
  @Field(() => Int, { description: "Events where the person appears in any role, parts of events each for itself." })
  eventCount!: number;
  @Field(() => Int, { description: "Talks that the person presents or is an author of." })
  talkCount!: number;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "When the first event begins where the person appears; null where none has a date." })
  firstSeen!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "When the last event ends where the person appears; null where none has a date." })
  lastSeen!: string | null;
  @Field(() => Int, { nullable: true, description: "The year of the first event, also of those of which only the year is known." })
  firstYear!: number | null;
  @Field(() => Int, { nullable: true, description: "The year of the last event, also of those of which only the year is known." })
  lastYear!: number | null;
}

export const PersonConnection = listOf("Person", Person);
const PersonOrder = orderBy("Person", {
  NAME: "By the name as shown, folded.",
  EVENTS: "By `eventCount`: ASC begins with the most, DESC with the fewest.",
  TALKS: "By `talkCount`: ASC begins with the most, DESC with the fewest.",
});

@InputType({ description: "Which people to list: all conditions hold together; an absent one holds for all." })
export class PersonFilter {
  @Field(() => [ID], { nullable: true, description: "One of these people." })
  ids?: string[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
  @Field(() => [Role], { nullable: true, description: "Appears at an event or in a project in one of these roles." })
  roles?: Role[];
  @Field(() => String, { nullable: true, description: "Gave an affiliation in this country, as printed." })
  country?: string;
  @Field(() => [PersonGap], { nullable: true, description: "What lacks all of this." })
  without?: PersonGap[];
  @Field(() => ID, { nullable: true, description: "What this source states." })
  source?: string;
}

@Resolver()
export class PersonQueries {
  @Query(() => Person, { nullable: true, description: "The person with this id; null for an unknown one." })
  @Follows("query/person")
  person(@Arg("id", () => ID, { description: "An id from an answer of this service, such as person_abcdefgh23456777." }) _id: string): Person {
    return wired();
  }

  @Query(() => PersonConnection, { description: "Everybody, by name." })
  @Follows("query/people")
  people(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => PersonOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => PersonFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: PersonFilter,
  ): Connection<Edge<Person>> {
    return wired();
  }
}
