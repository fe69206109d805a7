import { Args, FieldResolver, Resolver } from "type-graphql";
import { AgainstEarlier } from "../types/against-earlier.js";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { NewcomerConnection, type NewcomerEdge } from "../types/returns.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventNewcomers {
  @FieldResolver(() => NewcomerConnection, {
    description:
      "People of the event of whom no earlier appearance is known, by name: none of their events is known to have ended before this one began, whatever their role there. Of a year alone, it must be an earlier one. An event that has not even a year has neither newcomers nor returners.",
  })
  @Follows("event/newcomers")
  newcomers(@Args(() => AgainstEarlier) _given: AgainstEarlier): Connection<NewcomerEdge> {
    return wired();
  }
}
