import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { EventPersonConnection, type EventPersonEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { Page } from "../types/page.js";
import { Role } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventPeople {
  @FieldResolver(() => EventPersonConnection, { description: "Everybody who appears at the event in any role, by name." })
  @Follows("event/people")
  people(
    @Args(() => Page) _page: Page,
    @Arg("parts", () => Boolean, { defaultValue: false, description: "Also what is printed at the parts of the event." }) _parts: boolean,
    @Arg("roles", () => [Role], { defaultValue: [], description: "Only these roles; all where none is named." }) _roles: Role[],
  ): Connection<EventPersonEdge> {
    return wired();
  }
}
