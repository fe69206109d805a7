import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { Page } from "../entities/page.js";
import { NewcomerConnection, type NewcomerEdge } from "../entities/returns.js";
import { EventKind, Role } from "../entities/words.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventNewcomers {
  @FieldResolver(() => NewcomerConnection, {
    description:
      "People of the event of whom no earlier appearance is known, by name: none of their events is known to have ended before this one began, whatever their role there. Of a year alone, it must be an earlier one. An event that has not even a year has neither newcomers nor returners.",
  })
  @Follows("event/newcomers")
  newcomers(
    @Args(() => Page) _page: Page,
    @Arg("parts", () => Boolean, { defaultValue: false, description: "Also what is printed at the parts of the event." }) _parts: boolean,
    @Arg("roles", () => [Role], { defaultValue: [], description: "Only people with these roles at this event; all where none is named." })
    _roles: Role[],
    @Arg("kinds", () => [EventKind], { defaultValue: [], description: "Only earlier events of these kinds count; all where none is named." })
    _kinds: EventKind[],
    @Arg("sameSeries", () => Boolean, {
      defaultValue: false,
      description: "Only earlier editions of a series of this event count, and parts of them; an event of no series has no newcomers then.",
    })
    _sameSeries: boolean,
  ): Connection<NewcomerEdge> {
    return wired();
  }
}
