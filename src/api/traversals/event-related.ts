import { Args, Field, FieldResolver, ObjectType, Resolver } from "type-graphql";
import { connectionOf, type Connection, type Edge } from "../types/connection.js";
import { Event } from "../types/event.js";
import { Nearness } from "../types/nearness.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@ObjectType({ implements: Nearness, simpleResolvers: true, description: "An event that is near another." })
export class EventNearnessEdge extends Nearness implements Edge<Event> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Event, { description: "The event." })
  node!: Event;
}
const EventNearnessConnection = connectionOf("EventNearness", EventNearnessEdge);

@Resolver(() => Event)
export class EventRelated {
  @FieldResolver(() => EventNearnessConnection, {
    description:
      "Events with which it has people, topics, hosts, institutions, a series or places in common, the nearest first; each part of the score with what is shared, and of these events also how near they lie in time. What few events share says more. Its own parts and what it is a part of are left out; so are, as saying little, topics of more than 1,000 events and talks, and institutions given with more than 1,000 names.",
  })
  @Follows("event/related")
  related(@Args(() => Page) _page: Page): Connection<EventNearnessEdge> {
    return wired();
  }
}
