import { Arg, Args, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { connectionOf, type Connection, type Edge } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@ObjectType({ simpleResolvers: true, description: "Somebody who links two events or institutions." })
export class LinkingPersonEdge implements Edge<Person> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Person, { description: "The person." })
  node!: Person;
}
const LinkingPersonConnection = connectionOf("LinkingPerson", LinkingPersonEdge);

@Resolver()
export class QueryLinkingPeople {
  @Query(() => LinkingPersonConnection, {
    description:
      "Who links two events or institutions, by name: people who appear at both events, are affiliated with both institutions, or appear at the event and are affiliated with the institution. None where both are one, or an id is unknown.",
  })
  @Follows("query/linking-people")
  linkingPeople(
    @Args(() => Page) _page: Page,
    @Arg("one", () => ID, { description: "The id of an event or an institution." }) _one: string,
    @Arg("other", () => ID, { description: "The id of another event or institution." }) _other: string,
    @Arg("parts", () => Boolean, {
      defaultValue: false,
      description: "Also who appears at a part of the event, or is affiliated with a part of the institution.",
    })
    _parts: boolean,
  ): Connection<LinkingPersonEdge> {
    return wired();
  }
}
