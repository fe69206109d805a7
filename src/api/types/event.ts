import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Moment, MomentOf } from "./moment.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";
import { EventGap, EventKind } from "./words.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A scientific event: a school, a conference, a focus session of a meeting, a workshop, a course, or a part of one.",
})
export class Event extends Node {
  @Field(() => EventKind, { nullable: true, description: "What kind of event; null where the source does not say." })
  kind!: EventKind | null;
  @Field(() => String, { description: "The title." })
  title!: string;
  @Field(() => String, { nullable: true, description: "The code that the programme gives it." })
  code!: string | null;
  @Field(() => [String], { description: "Divisions of a society that hold it, as printed." })
  divisions!: string[];
  @Field(() => Moment, { nullable: true, description: "When it begins, as far as it is known." })
  @MomentOf("start")
  start!: Moment | null;
  @Field(() => Moment, { nullable: true, description: "When it ends; null where no end is printed." })
  @MomentOf("end")
  end!: Moment | null;
  @Field(() => Int, { description: "People who appear there in any role, without those of its parts." })
  personCount!: number;
  @Field(() => Int, { description: "Talks given there, without those of its parts." })
  talkCount!: number;
}

export const EventConnection = listOf("Event", Event);
const EventOrder = orderBy("Event", {
  TIME: "By the start; without one, last.",
  NAME: "By the title.",
  PEOPLE: "By `personCount`: ASC begins with the most, DESC with the fewest.",
  TALKS: "By `talkCount`: ASC begins with the most, DESC with the fewest.",
});

@InputType({ description: "Which events to list: all conditions hold together; an absent one holds for all." })
export class EventFilter {
  @Field(() => [ID], { nullable: true, description: "One of these events." })
  ids?: string[];
  @Field(() => [EventKind], { nullable: true, description: "One of these kinds." })
  kinds?: EventKind[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Not over before this date: where only the year is known, none of it lies before. Events without either are left out.",
  })
  from?: string;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Begun by this date: where only the year is known, by its end. Events without either are left out.",
  })
  until?: string;
  @Field(() => String, { nullable: true, description: "At a venue or a host in this country, as printed." })
  country?: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it is known to have ended before that begins which the list is of, or which it stands below: in a filter of events or talks, or of a list of an event or a talk, behind a relationship; as in talks whose presenter attended an earlier school, or people of an event who were at none before. Of a year alone, it must be an earlier one; without a year of either, left out.",
  })
  earlier?: boolean;
  @Field(() => [EventGap], { nullable: true, description: "What lacks all of this." })
  without?: EventGap[];
  @Field(() => ID, { nullable: true, description: "What this source states." })
  source?: string;
}

@Resolver()
export class EventQueries {
  @Query(() => Event, { nullable: true, description: "The event with this id; null for an unknown one." })
  @Follows("query/event")
  event(@Arg("id", () => ID, { description: "An id from an answer of this service, such as event_abcdefgh23456777." }) _id: string): Event {
    return wired();
  }

  @Query(() => EventConnection, { description: "Events, parts of events among them, by time." })
  @Follows("query/events")
  events(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => EventOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => EventFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: EventFilter,
  ): Connection<Edge<Event>> {
    return wired();
  }
}
