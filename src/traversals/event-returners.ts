import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { Page } from "../entities/page.js";
import { ReturnerConnection, type ReturnerEdge } from "../entities/returns.js";
import { EventKind, Role } from "../entities/words.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventReturners {
  @FieldResolver(() => ReturnerConnection, {
    description:
      "People of the event who had been at earlier ones, in whatever role, those at the most first: an earlier event is known to have ended (begun, where no end is printed) before this one began. Of a year alone, it must be an earlier one; events without a year are neither earlier nor later.",
  })
  @Follows("event/returners")
  returners(
    @Args(() => Page) _page: Page,
    @Arg("parts", () => Boolean, { defaultValue: false, description: "Also what is printed at the parts of the event." }) _parts: boolean,
    @Arg("roles", () => [Role], { defaultValue: [], description: "Only people with these roles at this event; all where none is named." })
    _roles: Role[],
    @Arg("kinds", () => [EventKind], { defaultValue: [], description: "Only earlier events of these kinds count; all where none is named." })
    _kinds: EventKind[],
    @Arg("sameSeries", () => Boolean, {
      defaultValue: false,
      description: "Only earlier editions of a series of this event count, and parts of them.",
    })
    _sameSeries: boolean,
  ): Connection<ReturnerEdge> {
    return wired();
  }
}
