import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { EventRoleConnection, type EventRoleEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventOrganizers {
  @FieldResolver(() => EventRoleConnection, { description: "People who organise the event, in the printed order." })
  @Follows("event/organizers")
  organizers(
    @Args(() => Page) _page: Page,
    @Arg("parts", () => Boolean, { defaultValue: false, description: "Also what is printed at the parts of the event." }) _parts: boolean,
  ): Connection<EventRoleEdge> {
    return wired();
  }
}
