import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type CountedEdge, SharedTalkConnection } from "../types/counted.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Person)
export class PersonCoAuthors {
  @FieldResolver(() => SharedTalkConnection, { description: "People named as authors of the same talks as this one, the most frequent first." })
  @Follows("person/co-authors")
  coAuthors(@Args(() => Page) _page: Page): Connection<CountedEdge<Person>> {
    return wired();
  }
}
