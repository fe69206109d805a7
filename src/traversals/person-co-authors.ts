import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type CountedEdge, SharedTalkConnection } from "../entities/counted.js";
import { Page } from "../entities/page.js";
import { Person } from "../entities/person.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Person)
export class PersonCoAuthors {
  @FieldResolver(() => SharedTalkConnection, { description: "People named as authors of the same talks as this one, the most frequent first." })
  @Follows("person/co-authors")
  coAuthors(@Args(() => Page) _page: Page): Connection<CountedEdge<Person>> {
    return wired();
  }
}
