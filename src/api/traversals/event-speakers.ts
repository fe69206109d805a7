import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { EventPersonConnection, type EventPersonEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventSpeakers {
  @FieldResolver(() => EventPersonConnection, { description: "People who spoke at the event, by name." })
  @Follows("event/speakers")
  speakers(
    @Args(() => Page) _page: Page,
    @Arg("parts", () => Boolean, { defaultValue: false, description: "Also what is printed at the parts of the event." }) _parts: boolean,
  ): Connection<EventPersonEdge> {
    return wired();
  }
}
