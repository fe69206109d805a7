import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { PersonTalkConnection, type PersonTalkEdge } from "../entities/appearances.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Person } from "../entities/person.js";
import { Role } from "../entities/words.js";
import { Follows, wired } from "../graph/traversal.js";

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
