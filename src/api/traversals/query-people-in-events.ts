import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { connectionOf, type Connection } from "../types/connection.js";
import { orderBy, type Order } from "../types/order.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { EventCounting, Role } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@ObjectType({
  simpleResolvers: true,
  description: "Somebody who appears in several events; Person.events with the same arguments tells in which, and in which roles.",
})
export class PersonInEventsEdge {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Person, { description: "The person." })
  node!: Person;
  @Field(() => Int, { description: "Events that count." })
  eventCount!: number;
}
const PersonInEventsConnection = connectionOf("PersonInEvents", PersonInEventsEdge);
const PersonInEventsOrder = orderBy("PersonInEvents", {
  EVENTS: "By the number of events: ASC begins with the most, DESC with the fewest.",
  NAME: "By the name as shown, folded.",
});

@Resolver()
export class QueryPeopleInEvents {
  @Query(() => PersonInEventsConnection, { description: "People who appear in at least so many events, those in most events first." })
  @Follows("query/people-in-events")
  peopleInEvents(
    @Args(() => Page) _page: Page,
    @Arg("atLeast", () => Int, { defaultValue: 2, description: "Events at least, from 1." }) _atLeast: number,
    @Arg("roles", () => [Role], { defaultValue: [], description: "Only appearances in these roles; all where none is named." }) _roles: Role[],
    @Arg("counting", () => EventCounting, { defaultValue: EventCounting.PRINTED, description: "What counts as one event." }) _counting: EventCounting,
    @Arg("among", () => [ID], { defaultValue: [], description: "Only these events; all where none is named." }) _among: string[],
    @Arg("from", () => GraphQLLocalDate, {
      nullable: true,
      description: "Only events that are not over before this date, as `from` of events.",
    })
    _from?: string,
    @Arg("until", () => GraphQLLocalDate, {
      nullable: true,
      description: "Only events that have begun by this date, as `until` of events.",
    })
    _until?: string,
    @Arg("orderBy", () => PersonInEventsOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
  ): Connection<PersonInEventsEdge> {
    return wired();
  }
}
