import { Args, FieldResolver, Resolver } from "type-graphql";
import { PersonProjectConnection, type PersonProjectEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Person)
export class PersonProjects {
  @FieldResolver(() => PersonProjectConnection, { description: "Projects that the person is a member of or leads, by title or code." })
  @Follows("person/projects")
  projects(@Args(() => Page) _page: Page): Connection<PersonProjectEdge> {
    return wired();
  }
}
