import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../types/connection.js";
import { PersonGroup } from "../types/group.js";
import { Page } from "../types/page.js";
import { PersonConnection, type Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => PersonGroup)
export class PersonGroupPeople {
  @FieldResolver(() => PersonConnection, { description: "People of the group, by name; of a group of more than 10,000 so many of them." })
  @Follows("group/members-people")
  people(@Args(() => Page) _page: Page): Connection<Edge<Person>> {
    return wired();
  }
}
