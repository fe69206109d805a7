import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../entities/connection.js";
import { PersonGroup } from "../entities/group.js";
import { Page } from "../entities/page.js";
import { PersonConnection, type Person } from "../entities/person.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => PersonGroup)
export class PersonGroupPeople {
  @FieldResolver(() => PersonConnection, { description: "People of the group, by name; of a group of more than 10,000 so many of them." })
  @Follows("group/members-people")
  people(@Args(() => Page) _page: Page): Connection<Edge<Person>> {
    return wired();
  }
}
