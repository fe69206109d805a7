import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../types/connection.js";
import { EventConnection, type Event } from "../types/event.js";
import { Page } from "../types/page.js";
import { StationEdge } from "../types/station.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => StationEdge)
export class StationEvents {
  @FieldResolver(() => EventConnection, {
    description: "Events where it is printed beside the name, at the event, a session or a talk, by time; those without a date among them.",
  })
  @Follows("station/events")
  events(@Args(() => Page) _page: Page): Connection<Edge<Event>> {
    return wired();
  }
}
