import { Args, FieldResolver, Resolver } from "type-graphql";
import { PersonProjectConnection, type PersonProjectEdge } from "../entities/appearances.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Person } from "../entities/person.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Person)
export class PersonProjects {
  @FieldResolver(() => PersonProjectConnection, { description: "Projects that the person is a member of or leads, by title or code." })
  @Follows("person/projects")
  projects(@Args(() => Page) _page: Page): Connection<PersonProjectEdge> {
    return wired();
  }
}
