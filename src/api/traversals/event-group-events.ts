import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../types/connection.js";
import { EventGroup } from "../types/group.js";
import { Page } from "../types/page.js";
import { EventConnection, type Event } from "../types/event.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => EventGroup)
export class EventGroupEvents {
  @FieldResolver(() => EventConnection, { description: "Events of the group, by time; of a group of more than 10,000 so many of them." })
  @Follows("group/members-events")
  events(@Args(() => Page) _page: Page): Connection<Edge<Event>> {
    return wired();
  }
}
