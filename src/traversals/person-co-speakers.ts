import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type CountedEdge, SharedEventConnection } from "../entities/counted.js";
import { Page } from "../entities/page.js";
import { Person } from "../entities/person.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Person)
export class PersonCoSpeakers {
  @FieldResolver(() => SharedEventConnection, {
    description: "People who spoke at the same events as this one (a part of an event is an event of its own), the most frequent first.",
  })
  @Follows("person/co-speakers")
  coSpeakers(@Args(() => Page) _page: Page): Connection<CountedEdge<Person>> {
    return wired();
  }
}
