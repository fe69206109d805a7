import { Args, FieldResolver, Resolver } from "type-graphql";
import { AgainstEarlier } from "../types/against-earlier.js";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { ReturnerConnection, type ReturnerEdge } from "../types/returns.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventReturners {
  @FieldResolver(() => ReturnerConnection, {
    description:
      "People of the event who had been at earlier ones, in whatever role, those at the most first: an earlier event is known to have ended (begun, where no end is printed) before this one began. Of a year alone, it must be an earlier one; events without a year are neither earlier nor later.",
  })
  @Follows("event/returners")
  returners(@Args(() => AgainstEarlier) _given: AgainstEarlier): Connection<ReturnerEdge> {
    return wired();
  }
}
