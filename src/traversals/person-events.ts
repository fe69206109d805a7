import { Arg, Args, FieldResolver, ID, Resolver } from "type-graphql";
import { PersonEventConnection, type PersonEventEdge } from "../entities/appearances.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Person } from "../entities/person.js";
import { EventCounting, Role } from "../entities/words.js";
import { Follows, wired } from "../graph/traversal.js";

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
