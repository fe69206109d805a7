import { Arg, Args, FieldResolver, ID, Resolver } from "type-graphql";
import { PersonEventConnection, type PersonEventEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { EventCounting, Role } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Person)
export class PersonEvents {
  @FieldResolver(() => PersonEventConnection, { description: "Events where the person appears, by time." })
  @Follows("person/events")
  events(
    @Args(() => Page) _page: Page,
    @Arg("roles", () => [Role], { defaultValue: [], description: "Only these roles; all where none is named." }) _roles: Role[],
    @Arg("counting", () => EventCounting, { defaultValue: EventCounting.PRINTED, description: "What counts as one event." }) _counting: EventCounting,
    @Arg("among", () => [ID], { defaultValue: [], description: "Only these events; all where none is named." }) _among: string[],
  ): Connection<PersonEventEdge> {
    return wired();
  }
}
