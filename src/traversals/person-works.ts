import { Args, FieldResolver, Resolver } from "type-graphql";
import { PersonWorkConnection, type PersonWorkEdge } from "../entities/appearances.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Person } from "../entities/person.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Person)
export class PersonWorks {
  @FieldResolver(() => PersonWorkConnection, { description: "Cited works that the person wrote, by title." })
  @Follows("person/works")
  works(@Args(() => Page) _page: Page): Connection<PersonWorkEdge> {
    return wired();
  }
}
