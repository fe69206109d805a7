import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { PersonTalkConnection, type PersonTalkEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { Role } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Person)
export class PersonTalks {
  @FieldResolver(() => PersonTalkConnection, { description: "Talks that the person presents or is an author of, by time." })
  @Follows("person/talks")
  talks(
    @Args(() => Page) _page: Page,
    @Arg("roles", () => [Role], { defaultValue: [], description: "Only these roles; all where none is named." }) _roles: Role[],
  ): Connection<PersonTalkEdge> {
    return wired();
  }
}
