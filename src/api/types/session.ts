import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Moment, MomentOf } from "./moment.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";
import { SessionKind } from "./words.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "A slot or a block of a programme." })
export class Session extends Node {
  @Field(() => SessionKind, { nullable: true, description: "What kind of session; null where the source does not say." })
  kind!: SessionKind | null;
  @Field(() => String, { nullable: true, description: "The title; null where none is printed." })
  title!: string | null;
  @Field(() => Int, { description: "The place in the order of the source, from 1." })
  position!: number;
  @Field(() => Int, { nullable: true, description: "Minutes, where a duration is printed." })
  durationMinutes!: number | null;
  @Field(() => Moment, { nullable: true, description: "When it begins, as far as it is known." })
  @MomentOf("start")
  start!: Moment | null;
  @Field(() => Moment, { nullable: true, description: "When it ends; null where no end is printed." })
  @MomentOf("end")
  end!: Moment | null;
}

export const SessionConnection = listOf("Session", Session);
const SessionOrder = orderBy("Session", { TIME: "By the start; without one, last.", NAME: "By the title." });

@InputType({ description: "Which sessions to list: all conditions hold together; an absent one holds for all." })
class SessionFilter {
  @Field(() => [ID], { nullable: true, description: "One of these sessions." })
  ids?: string[];
  @Field(() => [SessionKind], { nullable: true, description: "One of these kinds." })
  kinds?: SessionKind[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "On this date or later; without a date, left out." })
  from?: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "On this date or earlier; without a date, left out." })
  until?: string;
}

@Resolver()
export class SessionQueries {
  @Query(() => Session, { nullable: true, description: "The session with this id; null for an unknown one." })
  @Follows("query/session")
  session(@Arg("id", () => ID, { description: "An id from an answer of this service, such as session_abcdefgh23456777." }) _id: string): Session {
    return wired();
  }

  @Query(() => SessionConnection, { description: "Sessions of all programmes, by time." })
  @Follows("query/sessions")
  sessions(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => SessionOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => SessionFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: SessionFilter,
  ): Connection<Edge<Session>> {
    return wired();
  }
}
