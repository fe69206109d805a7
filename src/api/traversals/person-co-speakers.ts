import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type CountedEdge, SharedEventConnection } from "../types/counted.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

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
