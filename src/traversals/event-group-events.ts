import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../entities/connection.js";
import { EventGroup } from "../entities/group.js";
import { Page } from "../entities/page.js";
import { EventConnection, type Event } from "../entities/event.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => EventGroup)
export class EventGroupEvents {
  @FieldResolver(() => EventConnection, { description: "Events of the group, by time; of a group of more than 10,000 so many of them." })
  @Follows("group/members-events")
  events(@Args(() => Page) _page: Page): Connection<Edge<Event>> {
    return wired();
  }
}
