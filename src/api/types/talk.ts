import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Moment, MomentOf } from "./moment.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";
import { TalkGap, TalkKind } from "./words.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "Something presented at an event: a talk, a lecture, a colloquium." })
export class Talk extends Node {
  @Field(() => TalkKind, { nullable: true, description: "What kind of talk; null where the source does not say." })
  kind!: TalkKind | null;
  @Field(() => String, { nullable: true, description: "The code that the programme gives it." })
  code!: string | null;
  @Field(() => String, { nullable: true, description: "The track of the programme that it stands in, as printed: a theme, or a number alone." })
  track!: string | null;
  @Field(() => String, { nullable: true, description: "The title; null where none is printed (a lecture slot)." })
  title!: string | null;
  @Field(() => Int, { description: "The place in the order of the source, from 1." })
  position!: number;
  @Field(() => Moment, { nullable: true, description: "When it begins, where a time of its own is printed; see also its session." })
  @MomentOf("start")
  start!: Moment | null;
  @Field(() => Moment, { nullable: true, description: "When it ends; null where no end is printed." })
  @MomentOf("end")
  end!: Moment | null;
}

export const TalkConnection = listOf("Talk", Talk);
const TalkOrder = orderBy("Talk", {
  TIME: "By the start of the talk or of its session; without one, last.",
  NAME: "By the title; without one, last.",
});

@InputType({ description: "Which talks to list: all conditions hold together; an absent one holds for all." })
class TalkFilter {
  @Field(() => [ID], { nullable: true, description: "One of these talks." })
  ids?: string[];
  @Field(() => [TalkKind], { nullable: true, description: "One of these kinds." })
  kinds?: TalkKind[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      "On this date or later. A talk without a time of its own has that of its session, or else lies somewhere in its event, or in the year of it, none of which may lie before; without any, left out.",
  })
  from?: string;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      "On this date or earlier. A talk without a time of its own has that of its session, or else lies somewhere in its event, or in the year of it, none of which may lie after; without any, left out.",
  })
  until?: string;
  @Field(() => [TalkGap], { nullable: true, description: "What lacks all of this." })
  without?: TalkGap[];
  @Field(() => ID, { nullable: true, description: "What this source states." })
  source?: string;
}

@Resolver()
export class TalkQueries {
  @Query(() => Talk, { nullable: true, description: "The talk with this id; null for an unknown one." })
  @Follows("query/talk")
  talk(@Arg("id", () => ID, { description: "An id from an answer of this service, such as talk_abcdefgh23456777." }) _id: string): Talk {
    return wired();
  }

  @Query(() => TalkConnection, { description: "Talks of all events, by time." })
  @Follows("query/talks")
  talks(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => TalkOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => TalkFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: TalkFilter,
  ): Connection<Edge<Talk>> {
    return wired();
  }
}
