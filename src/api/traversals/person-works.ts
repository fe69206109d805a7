import { Args, FieldResolver, Resolver } from "type-graphql";
import { PersonWorkConnection, type PersonWorkEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Person)
export class PersonWorks {
  @FieldResolver(() => PersonWorkConnection, { description: "Cited works that the person wrote, by title." })
  @Follows("person/works")
  works(@Args(() => Page) _page: Page): Connection<PersonWorkEdge> {
    return wired();
  }
}
